#include "gui/today/overviewtoday.h"

#include "application/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/pageheader.h"
#include "gui/components/rowlist.h"
#include "gui/components/textlabel.h"
#include "gui/cycles/cyclerows.h"
#include "gui/cycles/nextthing.h"
#include "gui/style/icons.h"

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
    connect(m_list, &RowList::opened, this, [this](const QVariant &cycle) {
        m_context.navigator.go({PageKind::Cycle, domain::AnyId(cycle.toLongLong()), {}, {}});
    });
    connect(m_nextButton, &QPushButton::clicked, this, [this] { m_context.navigator.go(m_nextTarget); });
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
    column->addWidget(m_header);

    m_nextCard = new Card(content);
    auto *row = new QHBoxLayout(m_nextCard);
    row->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    row->setSpacing(metrics::space5);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::space1);
    m_nextWhat = new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted);
    m_nextTitle = new TextLabel({}, TextLabel::Role::Title);
    m_nextTitle->setWordWrap(true);
    m_nextTitle->setObjectName(u"nextTitle"_s);
    m_nextMore = new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Muted);
    m_nextMore->setWordWrap(true);
    texts->addWidget(m_nextWhat);
    texts->addWidget(m_nextTitle);
    texts->addWidget(m_nextMore);
    row->addLayout(texts, 1);
    m_nextButton = new QPushButton(m_nextCard);
    m_nextButton->setObjectName(u"nextButton"_s);
    makePrimary(m_nextButton);
    row->addWidget(m_nextButton, 0, Qt::AlignVCenter);
    column->addWidget(m_nextCard);

    m_listCard = new Card(content);
    m_listCard->setTitle(tr("Cycles and what they need next"));
    auto *listColumn = new QVBoxLayout(m_listCard);
    m_list = new RowList(m_listCard);
    m_list->setObjectName(u"todayCycles"_s);
    m_list->setAccessibleName(tr("Cycles and what they need next"));
    listColumn->addWidget(m_list);
    column->addWidget(m_listCard);

    m_emptyCard = new Card(content);
    auto *emptyColumn = new QVBoxLayout(m_emptyCard);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(m_emptyCard);
    m_empty->setIconName(u"view-refresh"_s);
    m_empty->setHeadline(tr("No cycle yet"));
    m_empty->setText(tr("A cycle begins with a goal: whom you serve and what they will notice."));
    m_empty->setButtonText(tr("&Begin a cycle"));
    emptyColumn->addWidget(m_empty);
    column->addWidget(m_emptyCard);
    column->addStretch(1);
}

void OverviewToday::load()
{
    const QDate today = m_context.workspace.clock().today();
    m_header->setTitle(tr("Today"));
    m_header->setNote(QLocale().toString(today, tr("dddd, d MMMM", "the day in the header")));
    const QList<CycleState> cycles = application::Cycles(m_context.workspace).cycles();
    QList<ListRow> rows;
    for (const CycleState &state : cycles)
        rows.append(cycleRow(state, today));
    m_list->setRows(rows);
    const CycleState *next = nullptr;
    for (const CycleState &state : cycles)
        if (!next || NextThing::of(state, today).urgency > NextThing::of(*next, today).urgency)
            next = &state;
    m_listCard->setVisible(!cycles.isEmpty());
    m_emptyCard->setVisible(cycles.isEmpty());
    showNext(next);
}

void OverviewToday::reload(const domain::Changes &changes)
{
    using domain::Kind;
    if (changes.touchesAny(Kind::Cycle, Kind::Goal, Kind::Measure, Kind::Challenge, Kind::Idea, Kind::Round,
            Kind::Reflection, Kind::Decision, Kind::Learning))
        load();
}

QWidget *OverviewToday::mainField() const
{
    return m_emptyCard->isVisibleTo(this) ? static_cast<QWidget *>(m_empty->button()) : m_nextButton;
}

void OverviewToday::showNext(const CycleState *state)
{
    m_nextCard->setVisible(state != nullptr);
    if (!state)
        return;
    const NextThing next = NextThing::of(*state, m_context.workspace.clock().today());
    m_nextWhat->setText(next.sentence);
    m_nextTitle->setText(
        state->round ? tr("%1, round %2").arg(cycleTitle(*state)).arg(state->round->number) : cycleTitle(*state));
    m_nextMore->setText(state->goal.statement);
    m_nextMore->setVisible(state->goal.statement != cycleTitle(*state));
    m_nextCard->setAccessibleName(m_nextTitle->text());
    m_nextButton->setText(tr("Open “%1”", "a step").arg(stepName(next.step)));
    m_nextTarget = {PageKind::Cycle, domain::anyId(state->cycle.id), next.step, {}};
}

} // namespace gui
