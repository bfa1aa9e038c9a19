#pragma once

#include "application/cycles.h"
#include "gui/components/pagescroll.h"
#include "gui/shell/page.h"

class QPushButton;

namespace gui
{

class Card;
class EmptyState;
class PageHeader;
class RowList;
class TextLabel;

/// Today for supervisors and coaches: the one next thing on top, then every cycle and what it needs, one action a
/// row.
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
    void showNext(const application::CycleState *state);

    PageContext m_context;
    PageHeader *m_header;
    Card *m_nextCard;
    TextLabel *m_nextWhat;
    TextLabel *m_nextTitle;
    TextLabel *m_nextMore;
    QPushButton *m_nextButton;
    Address m_nextTarget;
    Card *m_listCard;
    RowList *m_list;
    Card *m_emptyCard;
    EmptyState *m_empty;
};

} // namespace gui
