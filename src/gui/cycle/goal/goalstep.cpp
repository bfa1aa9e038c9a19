// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/goal/goalstep.h"

#include "application/cycle/goals.h"
#include "application/data/evidence.h"
#include "application/people/teams.h"
#include "application/workspace/workspace.h"
#include "gui/components/growingtext.h"
#include "gui/cycle/goal/measureform.h"
#include "gui/cycle/step/rowfolding.h"
#include "gui/cycle/step/stepgate.h"
#include "ui_goalstep.h"
#include "wording/evidence.h"
#include "wording/viewnumbers.h"

#include <QSignalBlocker>

#include <algorithm>

using domain::GateItem;
using domain::Measure;
using domain::MeasureKind;
using namespace Qt::StringLiterals;

namespace gui
{

GoalStep::GoalStep(const PageContext &context, QWidget *parent)
    : StepPage(context, parent)
    , m_ui(std::make_unique<Ui::GoalStep>())
{
    m_ui->setupUi(this);
    foldRows(this, {m_ui->people});
    watchFields();
}

GoalStep::~GoalStep() = default;

void GoalStep::watchFields()
{
    keeper().watch(m_ui->statement, [this](const QString &text) { return saveGoal(&domain::Goal::statement, text); });
    keeper().watch(
        m_ui->whoNotices, [this](const QString &text) { return saveGoal(&domain::Goal::whoNotices, text); });
    keeper().watch(m_ui->gate->reasonField(),
        [this](const QString &text) { return saveGoal(&domain::Goal::overrideReason, text); });
    connect(m_ui->owner, &QComboBox::activated, this, [this] {
        domain::Goal goal = state().goal;
        goal.owner = domain::PersonId(m_ui->owner->currentData().toLongLong());
        worked(application::Goals(workspace()).update(goal));
    });
    connect(m_ui->noBalancing, &QCheckBox::clicked, this, [this](bool none) {
        domain::Goal goal = state().goal;
        goal.noBalancing = none;
        worked(application::Goals(workspace()).update(goal));
    });
    connect(m_ui->addCriterion, &QPushButton::clicked, this,
        [this] { addForm(MeasureKind::Success)->nameField()->setFocus(Qt::OtherFocusReason); });
    connect(m_ui->addBalancing, &QPushButton::clicked, this,
        [this] { addForm(MeasureKind::Balancing)->nameField()->setFocus(Qt::OtherFocusReason); });
    connect(m_ui->gate, &StepGate::itemWanted, this, &GoalStep::itemWanted);
    connect(m_ui->gate, &StepGate::passed, this, [this] { emit stepWanted(domain::Step::Challenge); });
}

bool GoalStep::saveGoal(QString domain::Goal::*field, const QString &text)
{
    domain::Goal goal = state().goal;
    goal.*field = text;
    return worked(application::Goals(workspace()).update(goal));
}

void GoalStep::fill(bool fresh)
{
    const domain::Goal &goal = state().goal;
    if (fresh)
        for (MeasureForm *form : std::as_const(m_forms))
            form->deleteLater();
    if (fresh) {
        m_forms.clear();
        m_offered = nullptr;
    }
    put(m_ui->statement, goal.statement);
    put(m_ui->whoNotices, goal.whoNotices);
    put(m_ui->gate->reasonField(), goal.overrideReason);
    fillOwner();
    fillMeasures(fresh);
    setWorkable(this, isWorkable());
    const auto gate = application::Goals(workspace()).gate(goal.id);
    if (gate)
        m_ui->gate->showGate(gate.value(), isWorkable());
}

void GoalStep::fillOwner()
{
    const QSignalBlocker quiet(m_ui->owner);
    m_ui->owner->clear();
    m_ui->owner->setPlaceholderText(tr("Choose somebody"));
    const application::Teams teams(workspace());
    QList<domain::Person> people = teams.people(state().goal.team);
    const std::optional<domain::PersonId> owner = state().goal.owner;
    const auto isOwner = [owner](const domain::Person &person) { return person.id == owner; };
    if (owner && std::none_of(people.cbegin(), people.cend(), isOwner))
        if (const auto away = teams.person(*owner))
            people.append(*away);
    for (const domain::Person &person : std::as_const(people))
        m_ui->owner->addItem(person.name, person.id.value());
    m_ui->owner->setCurrentIndex(owner ? m_ui->owner->findData(owner->value()) : -1);
}

void GoalStep::fillMeasures(bool fresh)
{
    const QList<Measure> measures = application::Goals(workspace()).measures(state().goal.id);
    fillKind(MeasureKind::Success, measures);
    fillKind(MeasureKind::Balancing, measures);
    const bool anySuccess = std::any_of(measures.cbegin(), measures.cend(),
        [](const Measure &measure) { return measure.kind == MeasureKind::Success; });
    if (m_offered && (m_offered->measure().id.isValid() || (anySuccess && m_offered->isUntouched()))) {
        if (!m_offered->measure().id.isValid())
            removeMeasure(m_offered);
        m_offered = nullptr;
    }
    if (fresh && !anySuccess)
        m_offered = addForm(MeasureKind::Success);
    const QList<MeasureForm *> balancing = forms(MeasureKind::Balancing);
    const bool anyBalancing = std::any_of(
        balancing.cbegin(), balancing.cend(), [](const MeasureForm *form) { return form->measure().id.isValid(); });
    m_ui->noBalancing->setVisible(!anyBalancing);
    m_ui->noBalancing->setChecked(state().goal.noBalancing);
}

void GoalStep::fillKind(MeasureKind kind, const QList<Measure> &measures)
{
    QList<domain::MeasureId> present;
    const QList<application::Try> tries = application::Goals(workspace()).tries(state().goal.id);
    for (const Measure &measure : measures) {
        if (measure.kind != kind)
            continue;
        present.append(measure.id);
        const auto same = std::find_if(m_forms.begin(), m_forms.end(),
            [&measure](const MeasureForm *form) { return form->measure().id == measure.id; });
        MeasureForm *form = same != m_forms.end() ? *same : nullptr;
        if (!form && m_saving && m_saving->measure().kind == kind)
            form = std::exchange(m_saving, nullptr);
        if (!form)
            form = addForm(kind);
        form->showMeasure(measure);
        form->showReadings(application::Goals(workspace()).readings(measure.id), tries);
        form->showOrigin(originOf(measure));
    }
    const QList<MeasureForm *> shown = forms(kind);
    for (MeasureForm *form : shown) {
        if (!form->measure().id.isValid() || present.contains(form->measure().id))
            continue;
        m_forms.removeOne(form);
        form->hide();
        form->deleteLater();
    }
}

MeasureForm *GoalStep::addForm(MeasureKind kind)
{
    auto *form = new MeasureForm(state().goal.id, kind, today(), this);
    form->outlastCrashes(workspace());
    columnOf(kind)->addWidget(form);
    m_forms.append(form);
    connect(form, &MeasureForm::edited, this, [this, form](const Measure &measure) { saveMeasure(form, measure); });
    connect(form, &MeasureForm::removeWanted, this, [this, form] { removeMeasure(form); });
    connect(form, &MeasureForm::readingAdded, this,
        [this](const domain::Reading &reading) { worked(application::Goals(workspace()).addReading(reading)); });
    connect(form, &MeasureForm::readingCorrected, this,
        [this](const domain::Reading &reading) { worked(application::Goals(workspace()).updateReading(reading)); });
    connect(form, &MeasureForm::readingRemoved, this, [this](domain::ReadingId id) {
        if (worked(application::Goals(workspace()).removeReading(id)))
            context().news.tell(tr("The reading was removed"), true);
    });
    connect(form, &MeasureForm::baselineFromDataWanted, this, [this, form] { goToData(form, u"baseline"_s); });
    connect(form, &MeasureForm::readingFromDataWanted, this, [this, form] { goToData(form, u"reading"_s); });
    connect(form, &MeasureForm::findingWanted, this, [this](domain::FindingId id) {
        context().navigator.go({PageKind::Evidence, domain::anyId(id), {}, u"look"_s});
    });
    return form;
}

void GoalStep::goToData(MeasureForm *form, const QString &wanted)
{
    form->keep();
    Address address{PageKind::Evidence, domain::anyId(form->measure().id), {}, wanted};
    address.cycle = domain::anyId(cycle());
    context().navigator.go(address);
}

QString GoalStep::originOf(const Measure &measure) const
{
    if (!measure.baselineFinding)
        return {};
    const auto finding = application::Evidence(workspace()).finding(*measure.baselineFinding);
    if (finding.has_error())
        return tr("From a finding that was removed. The number stays as it was taken.");
    const domain::Finding &found = finding.value();
    return wording::findingOrigin(found.title, found.n, wording::period(found.firstDay, found.lastDay, today()));
}

void GoalStep::saveMeasure(MeasureForm *form, const Measure &measure)
{
    m_saving = measure.id.isValid() ? nullptr : form;
    const auto id = application::Goals(workspace()).saveMeasure(measure);
    m_saving = nullptr;
    if (worked(id))
        form->adopt(id.value());
}

void GoalStep::removeMeasure(MeasureForm *form)
{
    if (form->measure().id.isValid()) {
        if (worked(application::Goals(workspace()).removeMeasure(form->measure().id)))
            context().news.tell(tr("Removed “%1”.").arg(form->measure().name), true);
        return;
    }
    m_forms.removeOne(form);
    if (form == m_offered)
        m_offered = nullptr;
    form->hide();
    form->deleteLater();
}

QList<MeasureForm *> GoalStep::forms(MeasureKind kind) const
{
    QList<MeasureForm *> found;
    std::copy_if(m_forms.cbegin(), m_forms.cend(), std::back_inserter(found),
        [kind](const MeasureForm *form) { return form->measure().kind == kind; });
    return found;
}

QVBoxLayout *GoalStep::columnOf(MeasureKind kind) const
{
    return kind == MeasureKind::Success ? m_ui->criteria : m_ui->balancing;
}

QWidget *GoalStep::fieldOf(GateItem item)
{
    const QList<MeasureForm *> criteria = forms(MeasureKind::Success);
    switch (item) {
    case GateItem::WhoNotices:
        return m_ui->whoNotices;
    case GateItem::Owner:
        return m_ui->owner;
    case GateItem::SuccessCriterion:
        if (criteria.isEmpty())
            return m_ui->addCriterion;
        return criteria.first()->measure().name.isEmpty() ? criteria.first()->nameField()
                                                          : criteria.first()->targetField();
    case GateItem::Balancing:
        return m_ui->noBalancing;
    default:
        return m_ui->statement;
    }
}

QWidget *GoalStep::mainField()
{
    return m_ui->statement->toPlainText().isEmpty() || !m_ui->whoNotices->toPlainText().isEmpty()
        ? static_cast<QWidget *>(m_ui->statement)
        : m_ui->whoNotices;
}

void GoalStep::keep()
{
    StepPage::keep();
    for (MeasureForm *form : std::as_const(m_forms))
        form->keep();
}

} // namespace gui
