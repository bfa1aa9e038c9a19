// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/reflection/reflectionstep.h"

#include "application/people/teams.h"
#include "application/reflection/reflections.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"
#include "gui/components/chiprow.h"
#include "gui/components/growingtext.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/step/roundwords.h"
#include "gui/cycle/step/stepgate.h"
#include "gui/style/metrics.h"
#include "ui_reflectionstep.h"

#include <algorithm>

using domain::GateItem;
using domain::Round;
using domain::RoundState;

namespace gui
{

ReflectionStep::ReflectionStep(const PageContext &context, QWidget *parent)
    : StepPage(context, parent)
    , m_ui(std::make_unique<Ui::ReflectionStep>())
{
    m_ui->setupUi(this);
    m_ui->session->attach(context);
    m_ui->facts->attach(context);
    m_ui->outcome->attach(context);
    m_ui->decision->outlastCrashes(workspace());
    m_ui->decision->setSave([this](const domain::Decision &decision) {
        return worked(application::Rounds(workspace()).saveDecision(decision));
    });
    connect(m_ui->rounds, &ChipRow::changed, this, [this] { fill(false); });
    connect(m_ui->start, &ReflectionStart::begun, this, &ReflectionStep::begin);
    connect(m_ui->session, &ReflectionSession::finished, this,
        [this] { m_ui->decision->fieldOf(GateItem::DecisionKind)->setFocus(Qt::OtherFocusReason); });
    connect(m_ui->gate, &StepGate::itemWanted, this, &ReflectionStep::itemWanted);
    connect(m_ui->gate, &StepGate::passed, this, &ReflectionStep::closeRound);
    connect(m_ui->facts, &RoundFacts::secondReadingWanted, this, [this] {
        if (const auto round = shownRound())
            this->context().navigator.go({PageKind::SecondReading, domain::anyId(round->id), {}, {}});
    });
    connect(m_ui->facts, &RoundFacts::remarksRanOut, this, [this] {
        if (QWidget *field = mainField())
            field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->outcome, &RoundOutcome::stepWanted, this, &ReflectionStep::stepWanted);
}

ReflectionStep::~ReflectionStep() = default;

std::optional<Round> ReflectionStep::shownRound() const
{
    const domain::RoundId shown(m_ui->rounds->chosenOne().toLongLong());
    const auto found
        = std::find_if(m_rounds.cbegin(), m_rounds.cend(), [shown](const Round &round) { return round.id == shown; });
    return found == m_rounds.cend() ? std::nullopt : std::optional(*found);
}

void ReflectionStep::begin()
{
    const std::optional<Round> round = shownRound();
    if (!round)
        return;
    const auto session
        = application::Reflections(workspace()).start(round->id, m_ui->start->form(), m_ui->start->people());
    if (worked(session))
        m_ui->session->mainField()->setFocus(Qt::OtherFocusReason);
}

void ReflectionStep::closeRound()
{
    keep();
    const auto closing = application::Rounds(workspace()).close(m_latest);
    if (!worked(closing))
        return;
    if (closing.value().nextRound)
        context().news.tell(tr("The round is closed. The next one is planned from it."), true);
    else if (closing.value().learning)
        context().news.tell(tr("The round is closed. What was learned is drafted."), true);
    else
        context().news.tell(tr("The round is closed."), true);
    if (m_ui->outcome->mainField()->isVisibleTo(this))
        m_ui->outcome->mainField()->setFocus(Qt::OtherFocusReason);
    emit turned();
}

void ReflectionStep::fill(bool fresh)
{
    m_rounds = application::Rounds(workspace()).rounds(cycle());
    m_rounds.removeIf([this](const Round &round) {
        const RoundState at = round.stateOn(today());
        return at == RoundState::Planned || at == RoundState::Running;
    });
    fillRounds(fresh);
    const std::optional<Round> round = shownRound();
    m_ui->nothing->setVisible(!round && isWorkable());
    if (round) {
        fillRound(*round);
        return;
    }
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_ui->facts, m_ui->start, m_ui->session, m_ui->decision, m_ui->gate, m_ui->outcome})
        part->hide();
}

void ReflectionStep::showRound(domain::RoundId round)
{
    if (std::none_of(m_rounds.cbegin(), m_rounds.cend(), [round](const Round &each) { return each.id == round; }))
        return;
    m_ui->rounds->setChosenOne(round.value());
    fill(false);
}

void ReflectionStep::fillRounds(bool fresh)
{
    const domain::RoundId latest = m_rounds.isEmpty() ? domain::RoundId() : m_rounds.last().id;
    const QVariant before = m_ui->rounds->chosenOne();
    QList<ChipOption> options;
    for (const Round &round : std::as_const(m_rounds))
        options.append({round.id.value(), roundName(round, workspace(), today())});
    m_ui->rounds->setOptions(options);
    if (fresh || latest != m_latest || !before.isValid()) {
        m_ui->rounds->setChosenOne(latest.isValid() ? QVariant(latest.value()) : QVariant());
        m_ui->start->reset();
    }
    m_latest = latest;
    m_ui->roundsField->setVisible(m_rounds.size() > 1);
}

void ReflectionStep::fillRound(const Round &round)
{
    const bool closed = round.closedAt.has_value();
    const std::optional<domain::Reflection> session = application::Reflections(workspace()).ofRound(round.id);
    const QList<domain::Person> people = application::Teams(workspace()).people(state().goal.team);
    const domain::Decision decision = application::Rounds(workspace())
                                          .decision(round.id)
                                          .value_or(domain::Decision{round.id, {}, {}, {}, {}, {}});
    const bool mayChange = isWorkable() && !closed;
    m_ui->facts->showRound(round, workspace());
    setWorkable(m_ui->start, isWorkable());
    m_ui->start->offer(people, workspace().person());
    m_ui->start->setVisible(!session && mayChange);
    m_ui->session->setVisible(session.has_value());
    if (session)
        m_ui->session->showSession(*session, mayChange);
    setWorkable(m_ui->decision, mayChange);
    m_ui->decision->showDecision(decision, people, today());
    m_ui->decision->setVisible(!closed);
    m_ui->outcome->setVisible(closed);
    if (closed)
        m_ui->outcome->showRound(state(), round, decision, state().round && state().round->id == round.id);
    fillGate(round);
}

void ReflectionStep::fillGate(const Round &round)
{
    const auto gate = application::Rounds(workspace()).closeGate(round.id);
    m_ui->gate->setVisible(!round.closedAt && gate.has_value());
    if (gate)
        m_ui->gate->showGate(gate.value(), isWorkable());
}

void ReflectionStep::resizeEvent(QResizeEvent *event)
{
    StepPage::resizeEvent(event);
    m_ui->session->setNarrow(metrics::lines(width(), fontMetrics()) < 46);
}

QWidget *ReflectionStep::fieldOf(GateItem item)
{
    return m_ui->decision->fieldOf(item);
}

QWidget *ReflectionStep::mainField()
{
    if (m_ui->session->isVisibleTo(this) && !m_ui->outcome->isVisibleTo(this))
        return m_ui->session->mainField();
    if (m_ui->start->isVisibleTo(this))
        return m_ui->start->mainField();
    return m_ui->outcome->mainField();
}

void ReflectionStep::keep()
{
    StepPage::keep();
    m_ui->session->keep();
    m_ui->decision->keep();
    m_ui->outcome->keep();
}

} // namespace gui
