// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/pagescroll.h"
#include "gui/page/page.h"

class QPushButton;

namespace gui
{

class Card;
class CoachPart;
class EmptyState;
class NextCard;
class PageHeader;
class OverviewCards;

/// Today for supervisors and coaches: the one next thing on top, then what a supervisor looks after, or every team's
/// cycles for a coach.
class OverviewToday : public PageScroll
{
    Q_OBJECT

public:
    explicit OverviewToday(PageContext context, QWidget *parent = nullptr);

    void load();
    void reload(const domain::Changes &changes);
    QWidget *mainField() const;

private:
    void build();
    bool isCoach() const;

    PageContext m_context;
    QPushButton *m_newCycle = nullptr;
    PageHeader *m_header;
    NextCard *m_next;
    OverviewCards *m_standing;
    CoachPart *m_coach;
    Card *m_emptyCard;
    EmptyState *m_empty;
};

} // namespace gui
