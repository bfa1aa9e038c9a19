#include "gui/shell/cycleways.h"

#include "application/rounds.h"
#include "domain/effecthiding.h"
#include "gui/shell/mainwindow.h"

#include <QAction>

namespace gui
{

CycleWays::CycleWays(MainWindow &window, const Menus &menus, const Trail &trail)
    : QObject(&window)
    , m_window(window)
    , m_trail(trail)
{
    connect(menus.newCycle, &QAction::triggered, this, [this] {
        m_window.go({PageKind::Cycles, {}, {}, QStringLiteral("begin")});
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
    application::Workspace &workspace = *m_window.workspace();
    const auto person = workspace.person();
    const auto round = person ? application::Rounds(workspace).roundFor(person->id) : std::nullopt;
    if (round)
        m_window.go({PageKind::Cycle, domain::anyId(round->cycle), {}, {}});
    else
        m_window.news().tell(tr("You take part in no round now. Cycles shows what is under way."));
}

void CycleWays::goToStep(int step)
{
    m_window.go({PageKind::Cycle, m_trail.current().id, static_cast<domain::Step>(step), {}});
}

void CycleWays::goToHistory()
{
    m_window.go({PageKind::CycleHistory, m_trail.current().id, {}, {}});
}

void CycleWays::goToSecondReading()
{
    // The last round of the cycle that is shown whose totals are open, else one's own.
    const application::Rounds rounds(*m_window.workspace());
    std::optional<domain::Round> round;
    if (!m_trail.isEmpty() && m_trail.current().page == PageKind::Cycle) {
        const QDate today = m_window.workspace()->clock().today();
        for (const domain::Round &each : rounds.rounds(domain::CycleId(m_trail.current().id.value())))
            if (!round || !domain::hidesEffects(each, today))
                round = each;
    }
    if (const auto person = m_window.workspace()->person(); person && !round)
        round = rounds.roundFor(person->id);
    if (round)
        m_window.go({PageKind::SecondReading, domain::anyId(round->id), {}, {}});
    else
        m_window.news().tell(tr("There is no round to rate yet. Open a cycle whose week is over."));
}

} // namespace gui
