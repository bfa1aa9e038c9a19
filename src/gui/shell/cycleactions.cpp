// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/cycleactions.h"

#include "application/week/rounds.h"
#include "domain/week/effecthiding.h"
#include "gui/page/page.h"
#include "gui/shell/menus.h"
#include "gui/shell/navigationhistory.h"
#include "gui/workspace/workspacesession.h"

#include <QAction>

namespace gui
{

CycleActions::CycleActions(WorkspaceSession &door, Navigator &navigator, Messages &news, const Menus &menus,
    const NavigationHistory &trail, QObject *parent)
    : QObject(parent)
    , m_session(door)
    , m_navigator(navigator)
    , m_messages(news)
    , m_history(trail)
{
    connect(menus.newCycle, &QAction::triggered, this, [this] {
        m_navigator.go({PageKind::Cycles, {}, {}, QStringLiteral("begin")});
    });
    connect(menus.runningCycle, &QAction::triggered, this, &CycleActions::goToMyCycle);
    for (int step = 0; step < menus.steps().size(); ++step)
        connect(menus.steps()[step], &QAction::triggered, this, [this, step] { goToStep(step); });
    connect(menus.secondReading, &QAction::triggered, this, &CycleActions::goToSecondReading);
    if (menus.history)
        connect(menus.history, &QAction::triggered, this, &CycleActions::goToHistory);
}

void CycleActions::goToMyCycle()
{
    application::Workspace &workspace = *m_session.workspace();
    const auto person = workspace.person();
    const auto round = person ? application::Rounds(workspace).roundFor(person->id) : std::nullopt;
    if (round)
        m_navigator.go({PageKind::Cycle, domain::anyId(round->cycle), {}, {}});
    else
        m_messages.tell(tr("You take part in no round now. Cycles shows what is under way."));
}

void CycleActions::goToStep(int step)
{
    m_navigator.go({PageKind::Cycle, m_history.current().id, static_cast<domain::Step>(step), {}});
}

void CycleActions::goToHistory()
{
    m_navigator.go({PageKind::CycleHistory, m_history.current().id, {}, {}});
}

void CycleActions::goToSecondReading()
{
    // The last round of the cycle that is shown whose totals are open, else one's own.
    const application::Rounds rounds(*m_session.workspace());
    std::optional<domain::Round> round;
    if (!m_history.isEmpty() && m_history.current().page == PageKind::Cycle) {
        const QDate today = m_session.workspace()->clock().today();
        for (const domain::Round &each : rounds.rounds(domain::CycleId(m_history.current().id.value())))
            if (!round || !domain::hidesEffects(each, today))
                round = each;
    }
    if (const auto person = m_session.workspace()->person(); person && !round)
        round = rounds.roundFor(person->id);
    if (round)
        m_navigator.go({PageKind::SecondReading, domain::anyId(round->id), {}, {}});
    else
        m_messages.tell(tr("There is no round to rate yet. Open a cycle whose week is over."));
}

} // namespace gui
