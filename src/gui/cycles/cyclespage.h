// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gui
{

class Card;
class EmptyState;
class Field;
class PageHeader;
class RowList;

/// All cycles and what each needs next; a new one begins in place with its goal.
class CyclesPage : public Page
{
    Q_OBJECT

public:
    explicit CyclesPage(PageContext context, QWidget *parent = nullptr);

    /// `text` of the address: "begin" asks for the goal of a new cycle at once.
    void open(const Address &address) override;
    void reload(const domain::Changes &changes) override;
    QWidget *mainField() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBegin(QVBoxLayout *column);
    void buildList(QVBoxLayout *column);
    void load();
    void askForGoal(bool asking);
    void begin();

    PageContext m_context;
    PageHeader *m_header;
    QPushButton *m_new;
    Card *m_beginCard;
    Field *m_goalField;
    QLineEdit *m_goal;
    Field *m_teamField;
    QComboBox *m_team;
    Card *m_listCard;
    RowList *m_list;
    Card *m_emptyCard;
    EmptyState *m_empty;
};

} // namespace gui
