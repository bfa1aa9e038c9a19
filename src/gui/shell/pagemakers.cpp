// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/pagemakers.h"

#include "gui/cycle/cyclepage.h"
#include "gui/cycle/historypage.h"
#include "gui/cycles/cyclespage.h"
#include "gui/evidence/evidencepage.h"
#include "gui/evidence/importpage.h"
#include "gui/learnings/learningspage.h"
#include "gui/rhythm/reminderspage.h"
#include "gui/secondreading/secondreadingpage.h"
#include "gui/team/teampage.h"
#include "gui/today/todaypage.h"

namespace gui
{

namespace
{

template <typename P>
Page *make(PageContext context, QWidget *parent)
{
    return new P(context, parent);
}

} // namespace

PageMakers pageMakers()
{
    return {
        {PageKind::Today, make<TodayPage>},
        {PageKind::Cycles, make<CyclesPage>},
        {PageKind::Cycle, make<CyclePage>},
        {PageKind::CycleHistory, make<HistoryPage>},
        {PageKind::Evidence, make<EvidencePage>},
        {PageKind::Import, make<ImportPage>},
        {PageKind::Reminders, make<RemindersPage>},
        {PageKind::SecondReading, make<SecondReadingPage>},
        {PageKind::Learnings, make<LearningsPage>},
        {PageKind::Team, make<TeamPage>},
    };
}

} // namespace gui
