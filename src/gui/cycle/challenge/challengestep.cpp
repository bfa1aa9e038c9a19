// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/challenge/challengestep.h"

#include "application/cycle/challenges.h"
#include "application/data/datanumbers.h"
#include "application/data/evidence.h"
#include "application/people/teams.h"
#include "application/workspace/workspace.h"
#include "gui/components/growingtext.h"
#include "gui/cycle/challenge/evidencepanel.h"
#include "gui/cycle/step/stepgate.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "ui_challengestep.h"
#include "wording/evidence.h"
#include "wording/viewnumbers.h"

using domain::ChallengeId;
using domain::GateItem;

namespace gui
{

ChallengeStep::ChallengeStep(const PageContext &context, QWidget *parent)
    : StepPage(context, parent)
    , m_ui(std::make_unique<Ui::ChallengeStep>())
{
    m_ui->setupUi(this);
    m_ui->evidence->hide();
    m_ui->foot->setDirection(QBoxLayout::TopToBottom);
    watchFields();
    connectGrid();
    connectEvidence();
}

ChallengeStep::~ChallengeStep() = default;

void ChallengeStep::watchFields()
{
    keeper().watch(m_ui->reason, [this](const QString &text) {
        return worked(application::Challenges(workspace()).setChoiceReason(cycle(), text));
    });
    keeper().watch(m_ui->gate->reasonField(), [this](const QString &text) {
        return worked(application::Challenges(workspace()).goByGutFeeling(cycle(), text));
    });
    m_ui->addCandidate->setIcon(icon(QStringLiteral("list-add")));
    connect(m_ui->addCandidate, &QPushButton::clicked, this, [this] {
        m_ui->newCandidateField->show();
        m_ui->newCandidate->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->newCandidate, &QLineEdit::returnPressed, this, &ChallengeStep::addCandidate);
    m_ui->newCandidate->installEventFilter(this);
    connect(m_ui->gate, &StepGate::itemWanted, this, &ChallengeStep::itemWanted);
    connect(m_ui->gate, &StepGate::passed, this, [this] { emit stepWanted(domain::Step::Idea); });
}

void ChallengeStep::connectGrid()
{
    m_ui->grid->outlastCrashes(workspace());
    m_ui->grid->setSave([this](const domain::Challenge &candidate) {
        return worked(application::Challenges(workspace()).update(candidate));
    });
    connect(m_ui->grid, &CandidateGrid::chosen, this,
        [this](ChallengeId id) { worked(application::Challenges(workspace()).choose(id)); });
    connect(m_ui->grid, &CandidateGrid::moveWanted, this,
        [this](ChallengeId id, int rank) { worked(application::Challenges(workspace()).move(id, rank)); });
    connect(m_ui->grid, &CandidateGrid::removeWanted, this, [this](ChallengeId id) {
        const auto candidate = application::Challenges(workspace()).candidate(id);
        if (candidate && worked(application::Challenges(workspace()).remove(id)))
            context().news.tell(tr("Removed “%1”.").arg(candidate.value().statement), true);
    });
    connect(m_ui->grid, &CandidateGrid::evidenceWanted, this, &ChallengeStep::openEvidence);
    connect(m_ui->grid, &CandidateGrid::costWanted, this, &ChallengeStep::takeCosts);
}

void ChallengeStep::connectEvidence()
{
    connect(m_ui->evidence, &EvidencePanel::linkWanted, this, [this](const domain::EvidenceLink &link) {
        worked(application::Challenges(workspace()).link(*m_evidenceOf, link));
    });
    connect(m_ui->evidence, &EvidencePanel::unlinkWanted, this, [this](const domain::EvidenceLink &link) {
        worked(application::Challenges(workspace()).unlink(*m_evidenceOf, link));
    });
    connect(m_ui->evidence, &EvidencePanel::quoteWritten, this, [this](const domain::Quote &quote) {
        const auto id = application::Evidence(workspace()).saveQuote(quote);
        if (worked(id) && !quote.id.isValid())
            worked(application::Challenges(workspace())
                       .link(*m_evidenceOf, {domain::EvidenceKind::Quote, domain::anyId(id.value())}));
    });
    connect(m_ui->evidence, &EvidencePanel::closed, this, [this] {
        QWidget *cell = m_evidenceOf ? m_ui->grid->cellOf(*m_evidenceOf) : nullptr;
        if (cell)
            cell->setFocus(Qt::OtherFocusReason);
        m_evidenceOf.reset();
        m_ui->evidence->hide();
    });
}

/// How many contacts a finding stands for, and how long they take where its data knows.
void ChallengeStep::takeCosts(ChallengeId id, domain::FindingId finding)
{
    const auto candidate = application::Challenges(workspace()).candidate(id);
    const auto found = application::Evidence(workspace()).finding(finding);
    if (!worked(candidate) || !worked(found))
        return;
    domain::Challenge changed = candidate.value();
    domain::BusinessCase &costs = changed.businessCase;
    const domain::Finding &seen = found.value();
    costs.contacts = domain::contactsIn(costs.per, seen.n, seen.firstDay, seen.lastDay);
    costs.contactsFrom
        = wording::findingOrigin(seen.title, seen.n, wording::period(seen.firstDay, seen.lastDay, today()));
    if (const auto minutes = application::DataNumbers(workspace()).minutesIn(finding)) {
        costs.minutes = minutes;
        costs.minutesFrom = tr("the mean of the same finding");
    }
    worked(application::Challenges(workspace()).update(changed));
}

void ChallengeStep::addCandidate()
{
    const QString statement = m_ui->newCandidate->text().trimmed();
    if (statement.isEmpty())
        return;
    // Cleared first: adding makes the page reload, and leaving the field again must not add it twice.
    m_ui->newCandidate->clear();
    if (!worked(application::Challenges(workspace()).add(cycle(), statement)))
        m_ui->newCandidate->setText(statement);
}

void ChallengeStep::openEvidence(ChallengeId id)
{
    m_evidenceOf = id;
    fillEvidence();
    m_ui->evidence->enter();
}

void ChallengeStep::fillEvidence()
{
    const auto candidate = m_evidenceOf && isWorkable()
        ? std::optional(application::Challenges(workspace()).candidate(*m_evidenceOf))
        : std::nullopt;
    const bool open = candidate && candidate->has_value();
    if (open)
        m_ui->evidence->showEvidence(candidate->value(),
            {application::Evidence(workspace()).findings(), application::Evidence(workspace()).quotes()}, today());
    else
        m_evidenceOf.reset();
    m_ui->evidence->setVisible(open);
}

QList<CandidateView> ChallengeStep::views() const
{
    const application::Challenges challenges(workspace());
    QList<CandidateView> found;
    for (const domain::Challenge &candidate : challenges.candidates(cycle()))
        found.append({candidate, challenges.evidence(candidate.id), state().cycle.chosen == candidate.id, today()});
    return found;
}

void ChallengeStep::fill(bool fresh)
{
    if (fresh) {
        m_ui->newCandidate->clear();
        m_evidenceOf.reset();
    }
    put(m_ui->reason, state().cycle.choiceReason);
    put(m_ui->gate->reasonField(), state().cycle.gutFeelingReason);
    setWorkable(this, isWorkable());
    const QList<CandidateView> candidates = views();
    const application::Teams teams(workspace());
    m_ui->grid->showCandidates(candidates, {teams.touchpoints(), teams.customerTypes()}, isWorkable());
    if (!isWorkable())
        setWorkable(m_ui->grid, false);
    const bool adding = m_ui->newCandidateField->isVisibleTo(this) && m_ui->newCandidate->hasFocus();
    m_ui->newCandidateField->setVisible(isWorkable() && (candidates.isEmpty() || adding));
    m_ui->addCandidate->setVisible(isWorkable() && !candidates.isEmpty());
    m_ui->reasonField->setVisible(!candidates.isEmpty() || !state().cycle.choiceReason.isEmpty());
    fillEvidence();
    const auto gate = application::Cycles(workspace()).gate(cycle(), domain::Step::Challenge);
    m_ui->gate->setVisible(isWorkable());
    if (gate)
        m_ui->gate->showGate(gate.value(), isWorkable());
}

bool ChallengeStep::eventFilter(QObject *watched, QEvent *event)
{
    // Left, the field keeps what was typed and makes room for the candidates.
    if (watched == m_ui->newCandidate && event->type() == QEvent::FocusOut) {
        addCandidate();
        m_ui->newCandidateField->setVisible(!m_ui->grid->chooser());
    }
    return StepPage::eventFilter(watched, event);
}

void ChallengeStep::resizeEvent(QResizeEvent *event)
{
    StepPage::resizeEvent(event);
    const bool narrow = metrics::lines(width(), fontMetrics()) < 40;
    m_ui->foot->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *ChallengeStep::fieldOf(GateItem item)
{
    switch (item) {
    case GateItem::ChoiceReason:
        return m_ui->reason;
    case GateItem::DatedEvidence:
        return m_ui->grid->evidenceCell() ? m_ui->grid->evidenceCell() : m_ui->newCandidate;
    default:
        return m_ui->grid->chooser() ? m_ui->grid->chooser() : m_ui->newCandidate;
    }
}

QWidget *ChallengeStep::mainField()
{
    return m_ui->grid->chooser() ? m_ui->grid->chooser() : m_ui->newCandidate;
}

void ChallengeStep::keep()
{
    StepPage::keep();
    m_ui->grid->keep();
    addCandidate();
}

} // namespace gui
