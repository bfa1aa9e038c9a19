// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/overviewtoday.h"

#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/pageheader.h"
#include "gui/cycles/nextthing.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/today/coachpart.h"
#include "gui/today/nextcard.h"
#include "gui/today/overviewcards.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

using application::CycleState;

OverviewToday::OverviewToday(PageContext context, QWidget *parent)
    : PageScroll(parent)
    , m_context(context)
{
    setReading(false);
    build();
    const auto go = [this](const Address &target) { m_context.navigator.go(target); };
    connect(m_next, &NextCard::activated, this, go);
    connect(m_standing, &OverviewCards::activated, this, go);
    connect(m_coach, &CoachPart::activated, this, go);
    connect(m_empty, &EmptyState::activated, this, [this] {
        m_context.navigator.go({PageKind::Cycles, {}, {}, u"begin"_s});
    });
}

void OverviewToday::build()
{
    auto *content = new QWidget;
    setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space6, metrics::space5, metrics::space6, metrics::space5);
    column->setSpacing(metrics::space4);
    m_header = new PageHeader(content);
    auto *begin = new QAction(icon(u"list-add"_s), tr("&New cycle"), this);
    connect(begin, &QAction::triggered, this, [this] {
        m_context.navigator.go({PageKind::Cycles, {}, {}, u"begin"_s});
    });
    m_newCycle = m_header->addActionButton(begin);
    m_newCycle->setObjectName(u"newCycleButton"_s);
    setKeyHint(m_newCycle, QKeySequence(Qt::CTRL | Qt::Key_N));
    m_next = new NextCard(content);
    m_standing = new OverviewCards(m_context.workspace, content);
    m_coach = new CoachPart(m_context.workspace, content);
    m_emptyCard = new Card(content);
    auto *emptyColumn = new QVBoxLayout(m_emptyCard);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(m_emptyCard);
    m_empty->setIconName(u"view-refresh"_s);
    m_empty->setHeadline(tr("No cycle yet"));
    m_empty->setText(tr("A cycle begins with a goal: whom you serve and what they will notice."));
    m_empty->setButtonText(tr("&Begin a cycle"));
    emptyColumn->addWidget(m_empty);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_next, m_standing, m_coach, m_emptyCard})
        column->addWidget(part);
    column->addStretch(1);
}

bool OverviewToday::isCoach() const
{
    const auto person = m_context.workspace.person();
    return person && person->role == domain::Role::Coach;
}

void OverviewToday::load()
{
    const QDate today = m_context.workspace.clock().today();
    m_header->setTitle(tr("Today"));
    m_header->setNote(QLocale().toString(today, tr("dddd, d MMMM", "the day in the header")));
    const QList<CycleState> cycles = application::Cycles(m_context.workspace).cycles();
    const CycleState *next = nullptr;
    for (const CycleState &state : cycles)
        if (!next || NextThing::of(state, today).urgency > NextThing::of(*next, today).urgency)
            next = &state;
    m_next->setVisible(next != nullptr);
    if (next)
        m_next->showNext(*next, today);
    m_emptyCard->setVisible(cycles.isEmpty());
    m_newCycle->setVisible(!cycles.isEmpty() && !m_context.workspace.isReadOnly());
    m_standing->setVisible(!cycles.isEmpty() && !isCoach());
    m_coach->setVisible(!cycles.isEmpty() && isCoach());
    if (cycles.isEmpty())
        return;
    if (isCoach())
        m_coach->load();
    else
        m_standing->load();
}

void OverviewToday::reload(const domain::Changes &changes)
{
    using domain::Kind;
    if (changes.touchesAny(Kind::Cycle, Kind::Goal, Kind::Measure, Kind::Challenge, Kind::Idea, Kind::Round,
            Kind::Note, Kind::Reflection, Kind::Decision, Kind::Learning))
        load();
}

QWidget *OverviewToday::mainField() const
{
    return m_emptyCard->isVisibleTo(this) ? static_cast<QWidget *>(m_empty->button()) : m_next->button();
}

} // namespace gui
