// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/page.h"

class QBoxLayout;
class QComboBox;

namespace gui
{

class Field;
class NameListCard;

/// Teams and people with their roles, customer types, and the touchpoints in the order of the customer's journey.
class TeamPage : public Page
{
    Q_OBJECT

public:
    explicit TeamPage(PageContext context, QWidget *parent = nullptr);

    void open(const Address &address) override;
    void reload(const domain::Changes &changes) override;
    QWidget *mainField() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectPeople();
    void connectTeams();
    void connectCustomerTypes();
    void connectTouchpoints();
    void load();
    /// Tells the card what became of a name, and the person what was done.
    void settle(NameListCard *card, const domain::Result<void> &result, const QString &done);

    PageContext m_context;
    QBoxLayout *m_columns;
    NameListCard *m_people;
    QComboBox *m_role;
    QComboBox *m_team;
    Field *m_teamField;
    NameListCard *m_teams;
    NameListCard *m_customerTypes;
    NameListCard *m_touchpoints;
};

} // namespace gui
