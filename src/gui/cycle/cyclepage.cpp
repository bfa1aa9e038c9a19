// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/cyclepage.h"

#include "application/workspace/workspace.h"
#include "gui/components/fieldsaver.h"
#include "gui/components/guide.h"
#include "gui/components/stepper.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/challenge/challengestep.h"
#include "gui/cycle/cycleexport.h"
#include "gui/cycle/goal/goalstep.h"
#include "gui/cycle/idea/ideastep.h"
#include "gui/cycle/reflection/reflectionstep.h"
#include "gui/cycle/step/roundwords.h"
#include "gui/cycle/step/stepframe.h"
#include "gui/cycle/titleedit.h"
#include "gui/cycle/week/weekstep.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "ui_cyclepage.h"
#include "wording/gates.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using application::CycleState;
using application::StepStatus;
using domain::Step;
using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr std::array allSteps = {Step::Goal, Step::Challenge, Step::Idea, Step::Week, Step::Reflection};

/// When a locked step opens.
QString afterStep(Step step)
{
    switch (step) {
    case Step::Goal:
        return CyclePage::tr("After the goal");
    case Step::Challenge:
        return CyclePage::tr("After the challenge");
    case Step::Idea:
        return CyclePage::tr("After the idea");
    default:
        return CyclePage::tr("After the week");
    }
}

QString foldedKey(const application::Workspace &workspace)
{
    const std::optional<domain::Person> person = workspace.person();
    return u"guide/folded/%1"_s.arg(person ? person->id.value() : 0);
}

} // namespace

CyclePage::CyclePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::CyclePage>())
    , m_keeper(new FieldSaver(this))
    , m_export(new CycleExport(context, this))
{
    m_ui->setupUi(this);
    buildSteps();
    showRoom(Step::Goal);
    connectHeader();
    connectGuide();
}

CyclePage::~CyclePage() = default;

void CyclePage::buildSteps()
{
    const std::array<StepPage *, 5> pages = {new GoalStep(m_context, this), new ChallengeStep(m_context, this),
        new IdeaStep(m_context, this), new WeekStep(m_context, this), new ReflectionStep(m_context, this)};
    for (const Step step : allSteps) {
        const auto index = static_cast<size_t>(step);
        const bool wide = step == Step::Challenge || step == Step::Week || step == Step::Reflection;
        m_rooms[index] = new StepFrame(pages[index], step, wide, m_ui->steps);
        m_ui->steps->addWidget(m_rooms[index]);
        connect(pages[index], &StepPage::stepWanted, this, [this](Step wanted) {
            showStep(wanted);
            mainField()->setFocus(Qt::OtherFocusReason);
        });
        connect(pages[index], &StepPage::itemWanted, this, &CyclePage::goToItem);
        connect(pages[index], &StepPage::turned, m_rooms[index], &StepFrame::showTop);
    }
}

void CyclePage::connectHeader()
{
    m_ui->history->setIcon(icon(u"view-history"_s));
    m_ui->exportCycle->setIcon(icon(u"document-export"_s));
    m_keeper->outlastCrashes(m_context.workspace);
    m_keeper->watch(m_ui->cycleTitle, [this](const QString &title) {
        const auto renamed = application::Cycles(m_context.workspace).rename(m_cycle, title);
        if (renamed.has_error())
            m_context.news.complain(renamed.error());
        return !renamed.has_error();
    });
    connect(m_ui->history, &QPushButton::clicked, this, [this] {
        m_context.navigator.go({PageKind::CycleHistory, domain::anyId(m_cycle), {}, {}});
    });
    connect(m_ui->exportCycle, &QPushButton::clicked, this, [this] { m_export->ask(m_cycle, this); });
    connect(m_ui->cycleSteps, &Stepper::stepChosen, this, &CyclePage::showStep);
}

void CyclePage::connectGuide()
{
    addAction(m_ui->stepGuide->toggleAction());
    // Folded until there is room: a page must not make its window wider.
    m_ui->stepGuide->setFolded(true);
    m_guideFolded = QSettings().value(foldedKey(m_context.workspace), false).toBool();
    connect(m_ui->stepGuide, &Guide::foldedChanged, this, [this](bool folded) {
        m_guideFolded = folded;
        QSettings().setValue(foldedKey(m_context.workspace), folded);
    });
}

void CyclePage::open(const Address &address)
{
    keep();
    const domain::CycleId wanted(address.id.value());
    const auto state = application::Cycles(m_context.workspace).state(wanted);
    if (state.has_error()) {
        m_context.news.complain(state.error());
        return;
    }
    m_cycle = wanted;
    m_keeper->standFor(u"cycle/%1"_s.arg(m_cycle.value()));
    m_keeper->replace(m_ui->cycleTitle, state.value().cycle.title);
    showRoom(address.step.value_or(state.value().current));
    room(m_step)->showTop();
    refresh();
    if (!address.text.isEmpty())
        room(m_step)->page()->showRound(domain::RoundId(address.text.toLongLong()));
    room(m_step)->page()->select(address.selected);
}

void CyclePage::reload(const domain::Changes &changes)
{
    if (!m_cycle.isValid()
        || (changes.entries.size() > 0 && !changes.everything
            && !changes.touchesAny(domain::Kind::Team, domain::Kind::Person, domain::Kind::CustomerType,
                domain::Kind::Touchpoint, domain::Kind::Goal, domain::Kind::Measure, domain::Kind::Reading,
                domain::Kind::Finding, domain::Kind::Quote, domain::Kind::Cycle, domain::Kind::Challenge,
                domain::Kind::Idea, domain::Kind::Round, domain::Kind::Amendment, domain::Kind::Note,
                domain::Kind::Reflection, domain::Kind::Answer, domain::Kind::Insight, domain::Kind::Decision,
                domain::Kind::Learning, domain::Kind::Message, domain::Kind::SecondReading, domain::Kind::DayRemark)))
        return;
    if (!refresh())
        m_context.navigator.go({PageKind::Cycles, {}, {}, {}});
}

bool CyclePage::refresh()
{
    const application::Cycles cycles(m_context.workspace);
    const auto state = cycles.state(m_cycle);
    if (state.has_error())
        return false;
    const CycleState &cycle = state.value();
    setAccessibleName(cycle.cycle.title);
    setWindowTitle(cycle.cycle.title);
    m_keeper->show(m_ui->cycleTitle, cycle.cycle.title);
    m_ui->goalLine->setText(tr("Goal: %1").arg(cycle.goal.statement.simplified()));
    m_ui->goalLine->setVisible(cycle.goal.statement.simplified() != cycle.cycle.title.simplified());
    refreshStepper(cycle);
    const auto index = static_cast<size_t>(m_step);
    std::optional<domain::Gate> missing;
    for (size_t earlier = 0; earlier < index && !cycle.steps[index].open && !missing; ++earlier) {
        // The first gate that is shut: that is where one can work now.
        const auto gate = cycles.gate(m_cycle, allSteps[earlier]);
        if (gate && !gate.value().passed())
            missing = gate.value();
    }
    room(m_step)->present(cycle, missing, !m_context.workspace.isReadOnly());
    refreshGuide(cycle);
    return true;
}

void CyclePage::refreshStepper(const CycleState &state)
{
    for (const StepStatus &status : state.steps) {
        const StepState shown = status.done ? StepState::Done : status.open ? StepState::Open : StepState::Locked;
        m_ui->cycleSteps->setStep(status.step, wording::stepName(status.step), statusOf(state, status), shown);
    }
    m_ui->cycleSteps->setCurrent(m_step);
}

QString CyclePage::statusOf(const CycleState &state, const StepStatus &status) const
{
    if (!status.open && !status.done && status.step != Step::Goal)
        return afterStep(static_cast<Step>(static_cast<int>(status.step) - 1));
    const bool hasRound = state.round.has_value();
    const QDate today = m_context.workspace.clock().today();
    if (status.step == Step::Week && hasRound && state.round->startedAt) {
        QString said = state.round->closedAt ? tr("round %1").arg(state.round->number)
                                             : roundStatus(*state.round, m_context.workspace, today);
        said[0] = said[0].toUpper();
        return said;
    }
    if (status.step == Step::Reflection && hasRound && state.round->closedAt) {
        QString said = roundStatus(*state.round, m_context.workspace, today);
        said[0] = said[0].toUpper();
        return said;
    }
    if (!status.done)
        return status.missing > 0 ? tr("%n missing", nullptr, status.missing) : tr("Open");
    switch (status.step) {
    case Step::Challenge:
        return tr("Chosen");
    case Step::Idea:
        return tr("Rehearsed");
    default:
        return tr("Ready");
    }
}

void CyclePage::refreshGuide(const CycleState &state)
{
    // What a week gave takes the guide's place; F9 brings it back.
    const bool over = state.round && state.round->startedAt
        && state.round->stateOn(m_context.workspace.clock().today()) != domain::RoundState::Running;
    const bool result = over && (m_step == Step::Week || m_step == Step::Reflection);
    if (std::exchange(m_resultShown, result) != result)
        fitGuide();
    if (m_guideStep != m_step)
        m_ui->stepGuide->setStep(m_step);
    m_guideStep = m_step;
    // A step that is not open yet asks for nothing of its own.
    QList<domain::GateItem> missing;
    if (state.steps[static_cast<size_t>(m_step)].open)
        if (const auto gate = application::Cycles(m_context.workspace).gate(m_cycle, m_step))
            missing = gate.value().missing();
    m_ui->stepGuide->highlight(missing.isEmpty() ? QString() : wording::questionKey(missing.first()));
}

void CyclePage::showStep(Step step)
{
    keep();
    // A field that is gone hands the focus to whatever comes next in the window.
    const bool hadFocus = room(m_step)->isAncestorOf(QApplication::focusWidget());
    showRoom(step);
    refresh();
    if (hadFocus && !room(step)->isAncestorOf(QApplication::focusWidget()))
        mainField()->setFocus(Qt::OtherFocusReason);
}

void CyclePage::showRoom(Step step)
{
    m_step = step;
    // Only the shown step asks for room; the others are filled when they are shown.
    for (StepFrame *each : m_rooms)
        each->setSizePolicy(
            each == room(step) ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_ui->steps->setCurrentWidget(room(step));
}

void CyclePage::goToItem(domain::GateItem item)
{
    if (const Step step = wording::stepOf(item); step != m_step)
        showStep(step);
    QWidget *field = room(m_step)->page()->fieldOf(item);
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

QWidget *CyclePage::mainField()
{
    QWidget *field = room(m_step)->mainField();
    return field ? field : m_ui->cycleSteps->button(m_step);
}

void CyclePage::keep()
{
    if (!m_cycle.isValid())
        return;
    m_keeper->keep();
    room(m_step)->page()->keep();
}

void CyclePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitGuide();
}

void CyclePage::fitGuide()
{
    // A guide beside the page needs a page of sixty lines' width; without it the strip stays.
    const bool hasRoom = metrics::lines(width(), fontMetrics()) >= 55;
    m_ui->stepGuide->setFolded(m_guideFolded || !hasRoom || m_resultShown);
}

} // namespace gui
