// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/reflection/roundoutcome.h"

#include "application/people/teams.h"
#include "application/reflection/learnings.h"
#include "application/reflection/promises.h"
#include "application/workspace/workspace.h"
#include "gui/components/growingtext.h"
#include "gui/components/segmentedchoice.h"
#include "gui/components/textlabel.h"
#include "ui_roundoutcome.h"
#include "wording/days.h"
#include "wording/names.h"

#include <algorithm>

using domain::DecisionKind;

using namespace Qt::StringLiterals;

namespace gui
{

RoundOutcome::RoundOutcome(QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::RoundOutcome>())
    , m_keeper(new FieldSaver(this))
{
    m_ui->setupUi(this);
    watchFields();
    connect(m_ui->goOn, &QPushButton::clicked, this, &RoundOutcome::goOn);
}

RoundOutcome::~RoundOutcome() = default;

void RoundOutcome::watchFields()
{
    m_keeper->watch(m_ui->learning, [this](const QString &text) {
        if (!m_learning)
            return false;
        domain::Learning learning = *m_learning;
        learning.statement = text;
        return worked(application::Learnings(m_context->workspace).update(learning));
    });
    const auto message = [this](QString domain::Message::*part) {
        return [this, part](const QString &text) {
            if (!m_message)
                return false;
            domain::Message changed = *m_message;
            changed.*part = text;
            return worked(application::Learnings(m_context->workspace).updateMessage(changed));
        };
    };
    connect(m_ui->promise, &SegmentedChoice::changed, this,
        [this](int index) { settle(static_cast<domain::Promise>(index), m_ui->became->text()); });
    m_keeper->watch(m_ui->became, [this](const QString &text) { return settle(m_decision.promise, text); });
    m_keeper->watch(m_ui->youSaid, message(&domain::Message::youSaid));
    m_keeper->watch(m_ui->weDid, message(&domain::Message::weDid));
}

void RoundOutcome::showRound(
    const application::CycleState &state, const domain::Round &round, const domain::Decision &decision, bool latest)
{
    m_state = state;
    m_round = round;
    m_decision = decision;
    m_keeper->outlastCrashes(m_context->workspace);
    m_keeper->standFor(u"outcome/%1"_s.arg(round.id.value()));
    const DecisionKind kind = decision.kind.value_or(DecisionKind::Abandon);
    const QString outcome = wording::decisionOutcome(kind);
    m_ui->said->setText(tr("Round %1 was %2", "its number, and adopted, adapted or abandoned")
                            .arg(QString::number(round.number), outcome));
    m_ui->follows->setText(promise());
    m_ui->promisePart->setVisible(!decision.nextStep.isEmpty());
    m_ui->promisePart->setEnabled(!m_context->workspace.isReadOnly());
    m_ui->promise->setCurrent(static_cast<int>(decision.promise));
    m_ui->becameField->setVisible(decision.promise != domain::Promise::Open);
    m_keeper->show(m_ui->became, decision.became);
    fillAdopted();
    switch (kind) {
    case DecisionKind::Adopt:
        m_ui->goOn->setText(tr("&Begin the next cycle under this goal"));
        break;
    case DecisionKind::Adapt:
        m_ui->goOn->setText(tr("G&o to the next round"));
        break;
    case DecisionKind::Abandon:
        m_ui->goOn->setText(tr("G&o back to the ideas"));
        break;
    }
    const bool offered = kind == DecisionKind::Adapt ? !latest : latest;
    m_ui->goOn->setVisible(offered && !m_context->workspace.isReadOnly());
}

bool RoundOutcome::settle(domain::Promise promise, const QString &became)
{
    return worked(application::Promises(m_context->workspace).settle(m_round.id, promise, became));
}

QString RoundOutcome::promise() const
{
    const QDate today = m_context->workspace.clock().today();
    const auto who = m_decision.who ? application::Teams(m_context->workspace).person(*m_decision.who) : std::nullopt;
    const QString name = who ? who->name : tr("Nobody");
    const QString until = m_decision.byWhen ? wording::day(*m_decision.byWhen, today) : tr("no day");
    return tr("%1\n%2: %3, by %4.", "why; who: the next step, by which day")
        .arg(m_decision.why, name, m_decision.nextStep, until);
}

void RoundOutcome::fillAdopted()
{
    const application::Learnings learnings(m_context->workspace);
    m_learning.reset();
    for (const domain::Learning &learning : learnings.learnings())
        if (std::any_of(learning.sources.cbegin(), learning.sources.cend(),
                [this](const domain::LearningSource &source) { return source.round == m_round.id; }))
            m_learning = learning;
    m_message = learnings.message(m_round.id);
    const bool adopted = m_decision.kind == DecisionKind::Adopt;
    m_ui->learningPart->setVisible(adopted && (m_learning || m_message));
    m_ui->learningField->setVisible(m_learning.has_value());
    m_ui->youSaidField->setVisible(m_message.has_value());
    m_ui->weDidField->setVisible(m_message.has_value());
    m_keeper->show(m_ui->learning, m_learning ? m_learning->statement : QString());
    m_keeper->show(m_ui->youSaid, m_message ? m_message->youSaid : QString());
    m_keeper->show(m_ui->weDid, m_message ? m_message->weDid : QString());
}

void RoundOutcome::goOn()
{
    switch (m_decision.kind.value_or(DecisionKind::Abandon)) {
    case DecisionKind::Adopt: {
        keep();
        const auto next = application::Cycles(m_context->workspace).beginUnder(m_state.goal.id, m_state.cycle.id);
        if (worked(next))
            m_context->navigator.go({PageKind::Cycle, domain::anyId(next.value()), {}, {}});
        break;
    }
    case DecisionKind::Adapt:
        // The idea of the next round is said aloud again before its week is planned.
        emit stepWanted(
            m_state.steps[static_cast<size_t>(domain::Step::Idea)].done ? domain::Step::Week : domain::Step::Idea);
        break;
    case DecisionKind::Abandon:
        emit stepWanted(domain::Step::Idea);
        break;
    }
}

QWidget *RoundOutcome::mainField() const
{
    return m_ui->goOn;
}

} // namespace gui
