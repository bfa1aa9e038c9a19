// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reflection/learning.h"
#include "gui/page/page.h"

#include <optional>

class QBoxLayout;

namespace gui
{

class Card;
class EmptyState;
class LearningPane;
class RowList;

/// What the team believes: a list, and beside it the one that is read, with what speaks for and against it.
class LearningsPage : public Page
{
    Q_OBJECT

public:
    explicit LearningsPage(PageContext context, QWidget *parent = nullptr);

    /// The id of the address is the learning to read; 0: the newest, or the one that was read last.
    void open(const Address &address) override;
    void reload(const domain::Changes &changes) override;
    QWidget *mainField() override;
    void keep() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void load();
    void read(domain::LearningId id);

    PageContext m_context;
    QBoxLayout *m_columns;
    QWidget *m_side;
    RowList *m_list;
    LearningPane *m_pane;
    Card *m_emptyCard;
    EmptyState *m_empty;
    QList<domain::Learning> m_learnings;
};

} // namespace gui
