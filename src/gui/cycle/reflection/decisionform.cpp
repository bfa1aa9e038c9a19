// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/reflection/decisionform.h"

#include "gui/components/chiprow.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/step/rowfolding.h"
#include "ui_decisionform.h"
#include "wording/names.h"

#include <QSignalBlocker>

using domain::Decision;
using domain::DecisionKind;
using domain::GateItem;

using namespace Qt::StringLiterals;

namespace gui
{

DecisionForm::DecisionForm(QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::DecisionForm>())
    , m_keeper(new FieldSaver(this))
{
    m_ui->setupUi(this);
    QList<ChipOption> kinds;
    for (const DecisionKind kind : {DecisionKind::Adopt, DecisionKind::Adapt, DecisionKind::Abandon})
        kinds.append({static_cast<int>(kind), wording::decisionName(kind)});
    m_ui->kind->setOptions(kinds);
    m_ui->who->setPlaceholderText(tr("Choose somebody"));
    foldRows(this, {m_ui->promise});
    watchFields();
}

DecisionForm::~DecisionForm() = default;

void DecisionForm::watchFields()
{
    m_keeper->watch(m_ui->why, [this](const QString &text) {
        Decision decision = m_decision;
        decision.why = text;
        return m_save(decision);
    });
    m_keeper->watch(m_ui->nextStep, [this](const QString &text) {
        Decision decision = m_decision;
        decision.nextStep = text;
        return m_save(decision);
    });
    m_keeper->watch(m_ui->byWhen, [this](const QString &text) {
        Decision decision = m_decision;
        decision.byWhen = m_ui->byWhen->day();
        const bool wrong = !decision.byWhen && !text.isEmpty();
        m_ui->byWhenField->setError(
            wrong ? tr("There is no such day. Write it as %1 or +14.").arg(textOfDay(m_today)) : QString());
        return !wrong && m_save(decision);
    });
    connect(m_ui->kind, &ChipRow::changed, this, [this] {
        Decision decision = m_decision;
        decision.kind = static_cast<DecisionKind>(m_ui->kind->chosenOne().toInt());
        m_save(decision);
    });
    connect(m_ui->who, &QComboBox::activated, this, [this] {
        Decision decision = m_decision;
        decision.who = domain::PersonId(m_ui->who->currentData().toLongLong());
        m_save(decision);
    });
}

void DecisionForm::showDecision(const Decision &decision, const QList<domain::Person> &people, QDate today)
{
    const bool other = decision.round != m_decision.round;
    m_decision = decision;
    m_keeper->standFor(u"decision/%1"_s.arg(decision.round.value()));
    m_today = today;
    m_ui->byWhen->setToday(today);
    const auto put = [this, other](QWidget *field, const QString &text) {
        if (other)
            m_keeper->replace(field, text);
        else
            m_keeper->show(field, text);
    };
    put(m_ui->why, decision.why);
    put(m_ui->nextStep, decision.nextStep);
    put(m_ui->byWhen, textOfDay(decision.byWhen));
    m_ui->kind->setChosenOne(decision.kind ? QVariant(static_cast<int>(*decision.kind)) : QVariant());
    m_ui->meaning->setVisible(decision.kind.has_value());
    m_ui->meaning->setText(decision.kind ? wording::decisionMeaning(*decision.kind) : QString());
    fillPeople(people);
}

void DecisionForm::fillPeople(const QList<domain::Person> &people)
{
    const QSignalBlocker quiet(m_ui->who);
    m_ui->who->clear();
    for (const domain::Person &person : people)
        m_ui->who->addItem(person.name, person.id.value());
    m_ui->who->setCurrentIndex(m_decision.who ? m_ui->who->findData(m_decision.who->value()) : -1);
}

QWidget *DecisionForm::fieldOf(GateItem item) const
{
    switch (item) {
    case GateItem::DecisionWhy:
        return m_ui->why;
    case GateItem::NextStep:
        return m_ui->nextStep;
    case GateItem::Who:
        return m_ui->who;
    case GateItem::ByWhen:
        return m_ui->byWhen;
    default:
        return m_ui->kind;
    }
}

} // namespace gui
