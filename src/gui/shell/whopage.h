// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/people/role.h"
#include "domain/people/team.h"
#include "gui/components/pagescroll.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace gui
{

class Field;

/// Asks on first use who is working here. A digit chooses a person of the list; who is not in it adds their name.
class WhoPage : public PageScroll
{
    Q_OBJECT

public:
    explicit WhoPage(QWidget *parent = nullptr);

    void setPeople(const QList<domain::Person> &people);
    /// Where typing belongs: the first person, else the name.
    QWidget *mainField() const;

signals:
    void chosen(domain::PersonId person);
    void added(const QString &name, domain::Role role);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    QVBoxLayout *m_list;
    QList<domain::Person> m_people;
    QList<QWidget *> m_buttons;
    Field *m_nameField;
    QLineEdit *m_name;
    QComboBox *m_role;
};

} // namespace gui
