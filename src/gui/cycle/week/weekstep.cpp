// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/weekstep.h"

#include "application/cycle/ideas.h"
#include "application/people/teams.h"
#include "application/week/results.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"
#include "gui/components/chiprow.h"
#include "gui/components/growingtext.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/step/roundwords.h"
#include "gui/cycle/step/stepgate.h"
#include "ui_weekstep.h"
#include "wording/days.h"

#include <algorithm>

using domain::GateItem;
using domain::Round;
using domain::RoundState;

namespace gui
{

WeekStep::WeekStep(const PageContext &context, QWidget *parent)
    : StepPage(context, parent)
    , m_ui(std::make_unique<Ui::WeekStep>())
{
    m_ui->setupUi(this);
    for (WeekPart *part : std::initializer_list<WeekPart *>{m_ui->plan, m_ui->running, m_ui->result, m_ui->own})
        part->attach(context);
    connect(m_ui->rounds, &ChipRow::changed, this, [this] { fill(false); });
    connect(m_ui->running, &WeekRunning::lookedEarly, this, [this](domain::RoundId round) {
        m_lookedAt.insert(round);
        fill(false);
    });
    connect(m_ui->result, &WeekResult::goOn, this, [this] { emit stepWanted(domain::Step::Reflection); });
    connect(m_ui->gate, &StepGate::itemWanted, this, &WeekStep::itemWanted);
    connect(m_ui->gate, &StepGate::passed, this, &WeekStep::goThroughGate);
}

WeekStep::~WeekStep() = default;

void WeekStep::goThroughGate()
{
    keep();
    const auto round = application::Rounds(workspace()).round(m_latest);
    if (!worked(round))
        return;
    if (round.value().stateOn(today()) != RoundState::Planned) {
        emit stepWanted(domain::Step::Reflection);
        return;
    }
    if (!worked(application::Rounds(workspace()).start(m_latest)))
        return;
    const std::optional<QDate> first = round.value().startDay;
    context().news.tell(first && *first > today()
            ? tr("The prediction is sealed. The week starts %1.", "on a day, or tomorrow")
                  .arg(wording::day(*first, today()))
            : tr("The week has started. The prediction is sealed."),
        true);
    m_ui->running->mainField()->setFocus(Qt::OtherFocusReason);
    emit turned();
}

void WeekStep::fill(bool fresh)
{
    m_rounds = application::Rounds(workspace()).rounds(cycle());
    fillRounds(fresh);
    const domain::RoundId shown(m_ui->rounds->chosenOne().toLongLong());
    const auto found
        = std::find_if(m_rounds.cbegin(), m_rounds.cend(), [shown](const Round &round) { return round.id == shown; });
    m_ui->nothing->setVisible(found == m_rounds.cend() && isWorkable());
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->plan, m_ui->running, m_ui->result, m_ui->own})
        if (found == m_rounds.cend())
            part->hide();
    if (found != m_rounds.cend())
        fillRound(*found);
    // A week that is over leads on from its result.
    const bool over = found != m_rounds.cend() && found->startedAt && found->stateOn(today()) != RoundState::Running;
    fillGate((found == m_rounds.cend() || found->id == m_latest) && !over);
}

void WeekStep::fillRounds(bool fresh)
{
    const domain::RoundId latest = m_rounds.isEmpty() ? domain::RoundId() : m_rounds.last().id;
    const QVariant before = m_ui->rounds->chosenOne();
    QList<ChipOption> options;
    for (const Round &round : std::as_const(m_rounds))
        options.append({round.id.value(), roundName(round, workspace(), today())});
    m_ui->rounds->setOptions(options);
    // A new round takes the place of the one before; otherwise the person's own choice stays.
    if (fresh || latest != m_latest || !before.isValid())
        m_ui->rounds->setChosenOne(latest.isValid() ? QVariant(latest.value()) : QVariant());
    m_latest = latest;
    m_ui->roundsField->setVisible(m_rounds.size() > 1);
}

void WeekStep::fillRound(const Round &round)
{
    const RoundState roundState = round.stateOn(today());
    const auto stored = application::Ideas(workspace()).idea(round.idea);
    const domain::Idea idea = stored ? stored.value() : domain::Idea{};
    const bool over = roundState == RoundState::Ended || roundState == RoundState::Closed;
    const bool counted = over || m_lookedAt.contains(round.id);
    if (roundState == RoundState::Planned) {
        setWorkable(m_ui->plan, isWorkable());
        m_ui->plan->showRound(round, idea, application::Teams(workspace()).people(state().goal.team));
    }
    if (roundState == RoundState::Running) {
        setWorkable(m_ui->running, isWorkable());
        m_ui->running->showRound(round, idea);
    }
    if (counted) {
        const application::Results results(workspace());
        const auto result = results.result(round.id, !over);
        if (worked(result))
            m_ui->result->showRound(round, result.value(), ownResult(round));
        m_ui->result->setGoOn(over && round.id == m_latest && isWorkable());
    }
    m_ui->plan->setVisible(roundState == RoundState::Planned);
    m_ui->running->setVisible(roundState == RoundState::Running);
    m_ui->result->setVisible(counted);
    m_ui->own->showRound(round);
}

void WeekStep::showRound(domain::RoundId round)
{
    if (std::none_of(m_rounds.cbegin(), m_rounds.cend(), [round](const Round &each) { return each.id == round; }))
        return;
    m_ui->rounds->setChosenOne(round.value());
    fill(false);
}

void WeekStep::select(domain::AnyId id)
{
    m_ownSelected = m_ui->own->select(id);
}

std::optional<domain::RoundResult> WeekStep::ownResult(const Round &round) const
{
    const std::optional<domain::Person> person = workspace().person();
    if (!person || !round.participants.contains(person->id))
        return std::nullopt;
    const auto own = application::Results(workspace()).own(round.id);
    return own.has_value() ? std::optional(own.value()) : std::nullopt;
}

void WeekStep::fillGate(bool latest)
{
    const auto gate = application::Cycles(workspace()).gate(cycle(), domain::Step::Week);
    m_ui->gate->setVisible(latest && isWorkable() && gate.has_value());
    if (gate)
        m_ui->gate->showGate(gate.value(), isWorkable());
}

QWidget *WeekStep::fieldOf(GateItem item)
{
    if (item == GateItem::WeekOver)
        return m_ui->running->endField();
    return m_ui->plan->fieldOf(item);
}

QWidget *WeekStep::mainField()
{
    if (m_ownSelected)
        return m_ui->own->mainField();
    if (m_ui->plan->isVisibleTo(this))
        return m_ui->plan->fieldOf(GateItem::PredictionDirection);
    if (m_ui->running->isVisibleTo(this))
        return m_ui->running->mainField();
    return m_ui->result->isVisibleTo(this) ? m_ui->result->mainField() : m_ui->gate->button();
}

void WeekStep::keep()
{
    m_ownSelected = false;
    StepPage::keep();
    for (WeekPart *part : std::initializer_list<WeekPart *>{m_ui->plan, m_ui->running, m_ui->result})
        part->keep();
}

} // namespace gui
