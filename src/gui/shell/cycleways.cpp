#include "gui/shell/cycleways.h"

#include "application/rounds.h"
#include "domain/effecthiding.h"
#include "gui/shell/menus.h"
#include "gui/shell/page.h"
#include "gui/shell/trail.h"
#include "gui/shell/workspacedoor.h"

#include <QAction>

namespace gui
{

CycleWays::CycleWays(
    WorkspaceDoor &door, Navigator &navigator, News &news, const Menus &menus, const Trail &trail, QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_navigator(navigator)
    , m_news(news)
    , m_trail(trail)
{
    connect(menus.newCycle, &QAction::triggered, this, [this] {
        m_navigator.go({PageKind::Cycles, {}, {}, QStringLiteral("begin")});
    });
    connect(menus.runningCycle, &QAction::triggered, this, &CycleWays::goToMyCycle);
    for (int step = 0; step < menus.steps().size(); ++step)
        connect(menus.steps()[step], &QAction::triggered, this, [this, step] { goToStep(step); });
    connect(menus.secondReading, &QAction::triggered, this, &CycleWays::goToSecondReading);
    if (menus.history)
        connect(menus.history, &QAction::triggered, this, &CycleWays::goToHistory);
}

void CycleWays::goToMyCycle()
{
    application::Workspace &workspace = *m_door.workspace();
    const auto person = workspace.person();
    const auto round = person ? application::Rounds(workspace).roundFor(person->id) : std::nullopt;
    if (round)
        m_navigator.go({PageKind::Cycle, domain::anyId(round->cycle), {}, {}});
    else
        m_news.tell(tr("You take part in no round now. Cycles shows what is under way."));
}

void CycleWays::goToStep(int step)
{
    m_navigator.go({PageKind::Cycle, m_trail.current().id, static_cast<domain::Step>(step), {}});
}

void CycleWays::goToHistory()
{
    m_navigator.go({PageKind::CycleHistory, m_trail.current().id, {}, {}});
}

void CycleWays::goToSecondReading()
{
    // The last round of the cycle that is shown whose totals are open, else one's own.
    const application::Rounds rounds(*m_door.workspace());
    std::optional<domain::Round> round;
    if (!m_trail.isEmpty() && m_trail.current().page == PageKind::Cycle) {
        const QDate today = m_door.workspace()->clock().today();
        for (const domain::Round &each : rounds.rounds(domain::CycleId(m_trail.current().id.value())))
            if (!round || !domain::hidesEffects(each, today))
                round = each;
    }
    if (const auto person = m_door.workspace()->person(); person && !round)
        round = rounds.roundFor(person->id);
    if (round)
        m_navigator.go({PageKind::SecondReading, domain::anyId(round->id), {}, {}});
    else
        m_news.tell(tr("There is no round to rate yet. Open a cycle whose week is over."));
}

} // namespace gui
