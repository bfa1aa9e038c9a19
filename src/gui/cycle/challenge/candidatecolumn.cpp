// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/challenge/candidatecolumn.h"

#include "gui/components/buttons.h"
#include "gui/components/growingtext.h"
#include "gui/cycle/challenge/businesscasecell.h"
#include "gui/cycle/challenge/candidatemenus.h"
#include "gui/cycle/challenge/evidencewords.h"
#include "gui/cycle/challenge/tagbutton.h"
#include "gui/cycle/step/cellchoice.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "wording/names.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

CandidateColumn::CandidateColumn(QWidget *canvas, std::function<bool(const domain::Challenge &)> save)
    : QObject(canvas)
    , m_canvas(canvas)
    , m_save(std::move(save))
    , m_keeper(new FieldSaver(this))
{
    buildHead();
    m_size = addText(addCell(), &domain::Challenge::size, false);
    QWidget *seriousness = addCell();
    m_level = new CellChoice(seriousness);
    seriousness->layout()->addWidget(m_level);
    m_levelNote = addText(seriousness, &domain::Challenge::seriousnessNote, true);
    QWidget *cost = addCell();
    m_cost = addText(cost, &domain::Challenge::cost, false);
    m_case = new BusinessCaseCell(
        [this](const domain::BusinessCase &costs) {
            domain::Challenge challenge = m_view.challenge;
            challenge.businessCase = costs;
            return m_save(challenge);
        },
        cost);
    cost->layout()->addWidget(m_case);
    QWidget *evidence = addCell();
    m_evidence = new CellChoice(evidence);
    evidence->layout()->addWidget(m_evidence);
    connect(m_evidence, &QAbstractButton::clicked, this, &CandidateColumn::evidenceWanted);
    QWidget *hands = addCell();
    m_reach = new CellChoice(hands);
    hands->layout()->addWidget(m_reach);
    m_reachNote = addText(hands, &domain::Challenge::inOurHandsNote, true);
    buildRank();
    connectLists();
    m_statement->setObjectName(u"candidateStatement"_s);
    m_size->setObjectName(u"candidateSize"_s);
    m_levelNote->setObjectName(u"candidateLevelNote"_s);
    m_cost->setObjectName(u"candidateCost"_s);
    m_reachNote->setObjectName(u"candidateReachNote"_s);
    // What is short stands at the top of its row, beside the label.
    for (QWidget *cell : std::as_const(m_cells))
        static_cast<QVBoxLayout *>(cell->layout())->addStretch(1);
    m_size->setPlaceholderText(tr("How many, how often?"));
    m_levelNote->setPlaceholderText(tr("How do you know?"));
    m_cost->setPlaceholderText(tr("Minutes, money, goodwill"));
    m_reachNote->setPlaceholderText(tr("Who decides it?"));
}

void CandidateColumn::retire()
{
    // Later, because one of its own buttons may be what took it away.
    for (QWidget *cell : std::as_const(m_cells)) {
        cell->hide();
        cell->deleteLater();
    }
    deleteLater();
}

QWidget *CandidateColumn::addCell()
{
    auto *cell = new QWidget(m_canvas);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(10, metrics::space1, 10, metrics::space1);
    column->setSpacing(0);
    m_cells.append(cell);
    return cell;
}

GrowingText *CandidateColumn::addText(QWidget *cell, QString domain::Challenge::*value, bool quiet)
{
    auto *text = new GrowingText(cell);
    text->setLeastLines(1);
    text->setPlain(true);
    if (quiet)
        text->setQuiet(true);
    cell->layout()->addWidget(text);
    m_keeper->watch(text, [this, value](const QString &typed) {
        domain::Challenge challenge = m_view.challenge;
        challenge.*value = typed;
        return m_save(challenge);
    });
    return text;
}

void CandidateColumn::buildHead()
{
    QWidget *head = addCell();
    head->layout()->setContentsMargins(10, metrics::space3, 10, metrics::space3);
    head->layout()->setSpacing(metrics::space1);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space1);
    line->setContentsMargins(metrics::space1, 0, 0, 0); // in line with the texts below, which have a margin
    m_choose = new QRadioButton(head);
    m_choose->setObjectName(u"chooseCandidate"_s);
    m_choose->setAutoExclusive(false);
    auto *lead = new QVBoxLayout;
    lead->addSpacing(2); // the circle stands on the middle of the first line
    lead->addWidget(m_choose);
    lead->addStretch(1);
    line->addLayout(lead);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(line);
    m_statement = addText(head, &domain::Challenge::statement, false);
    QFont bold = QApplication::font();
    bold.setBold(true);
    m_statement->setFont(bold);
    line->addWidget(m_statement, 1);
    connect(m_choose, &QRadioButton::clicked, this, [this] {
        m_choose->setChecked(true);
        emit chosen();
    });
    m_touchpoint = new TagButton(u"mark-location"_s, head);
    m_customerTypes = new TagButton(u"user-identity"_s, head);
    for (TagButton *tag : {m_touchpoint, m_customerTypes}) {
        auto *place = new QHBoxLayout;
        place->setContentsMargins(metrics::space1, 0, 0, 0);
        place->addWidget(tag);
        place->addStretch(1);
        static_cast<QVBoxLayout *>(head->layout())->addLayout(place);
    }
    static_cast<QVBoxLayout *>(head->layout())->addStretch(1);
}

void CandidateColumn::buildRank()
{
    QWidget *cell = addCell();
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space2);
    line->setContentsMargins(metrics::space1, 0, 0, 0);
    static_cast<QVBoxLayout *>(cell->layout())->addLayout(line);
    m_rank = new QLabel(cell);
    m_earlier = iconButton(u"go-up"_s, {}, cell);
    m_later = iconButton(u"go-down"_s, {}, cell);
    m_remove = iconButton(u"edit-delete"_s, {}, cell);
    line->addWidget(m_rank);
    line->addWidget(m_earlier);
    line->addWidget(m_later);
    line->addStretch(1);
    line->addWidget(m_remove);
    connect(m_earlier, &QPushButton::clicked, this, [this] { emit moveWanted(m_view.challenge.rank - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { emit moveWanted(m_view.challenge.rank + 1); });
    connect(m_remove, &QPushButton::clicked, this, &CandidateColumn::removeWanted);
}

void CandidateColumn::place(QGridLayout &grid, int column)
{
    for (int row = 0; row < m_cells.size(); ++row) {
        grid.removeWidget(m_cells.at(row));
        grid.addWidget(m_cells.at(row), row, column);
    }
}

void CandidateColumn::showCandidate(const CandidateView &view, const CandidateWords &words, int count, bool workable)
{
    m_view = view;
    m_words = words;
    const domain::Challenge &challenge = view.challenge;
    m_choose->setChecked(view.chosen);
    m_keeper->show(m_statement, challenge.statement);
    m_keeper->show(m_size, challenge.size);
    m_keeper->show(m_levelNote, challenge.seriousnessNote);
    m_keeper->show(m_cost, challenge.cost);
    const bool hasFinding = std::any_of(view.evidence.cbegin(), view.evidence.cend(),
        [](const auto &line) { return line.link.kind == domain::EvidenceKind::Finding && line.n > 0; });
    m_case->showCase(challenge.businessCase, challenge.statement, hasFinding);
    m_keeper->show(m_reachNote, challenge.inOurHandsNote);
    m_level->setLine(challenge.seriousness ? wording::levelName(*challenge.seriousness) : tr("How serious?"),
        challenge.seriousness.has_value());
    m_reach->setLine(challenge.inOurHands ? wording::reachName(*challenge.inOurHands) : tr("Can we change it?"),
        challenge.inOurHands.has_value());
    m_touchpoint->setText(touchpointText());
    m_customerTypes->setText(customerTypesText());
    m_rank->setText(tr("%1.", "a rank: 1st, 2nd").arg(challenge.rank + 1));
    m_earlier->setEnabled(workable && challenge.rank > 0);
    m_later->setEnabled(workable && challenge.rank + 1 < count);
    showEvidence();
    nameCells();
}

void CandidateColumn::nameCells()
{
    const QString &about = m_view.challenge.statement;
    m_choose->setAccessibleName(tr("Choose “%1”").arg(about));
    m_statement->setAccessibleName(tr("Candidate “%1”").arg(about));
    m_touchpoint->setAccessibleName(tr("Touchpoint of “%1”: %2").arg(about, m_touchpoint->text()));
    m_customerTypes->setAccessibleName(tr("Customer types of “%1”: %2").arg(about, m_customerTypes->text()));
    m_size->setAccessibleName(tr("Size of “%1”").arg(about));
    m_level->setAccessibleName(tr("Seriousness of “%1”: %2").arg(about, m_level->text()));
    m_levelNote->setAccessibleName(tr("How we know how serious “%1” is").arg(about));
    m_cost->setAccessibleName(tr("Cost of “%1”").arg(about));
    m_evidence->setAccessibleName(tr("Evidence for “%1”: %2").arg(about, m_evidence->text()));
    m_reach->setAccessibleName(tr("“%1” in our hands: %2").arg(about, m_reach->text()));
    m_reachNote->setAccessibleName(tr("Who decides about “%1”").arg(about));
    const auto name = [](QPushButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_earlier, tr("Rank “%1” higher").arg(about));
    name(m_later, tr("Rank “%1” lower").arg(about));
    name(m_remove, tr("Remove “%1”").arg(about));
}

void CandidateColumn::showEvidence()
{
    const EvidenceSummary summary = summarise(m_view.evidence, m_view.today);
    m_evidence->setLine(summary.line, !m_view.evidence.isEmpty());
    m_evidence->setNote(summary.note);
    m_evidence->setSign(m_view.evidence.isEmpty() ? CellChoice::Sign::None
            : summary.datedAndSized               ? CellChoice::Sign::Done
                                                  : CellChoice::Sign::Missing);
}

QString CandidateColumn::touchpointText() const
{
    for (const domain::Touchpoint &touchpoint : m_words.touchpoints)
        if (touchpoint.id == m_view.challenge.touchpoint)
            return touchpoint.name;
    return tr("Where does it begin?");
}

QString CandidateColumn::customerTypesText() const
{
    QStringList names;
    for (const domain::CustomerType &type : m_words.customerTypes)
        if (m_view.challenge.customerTypes.contains(type.id))
            names.append(type.name);
    if (names.isEmpty())
        return tr("All customers");
    return names.size() == 1
        ? names.first()
        : tr("%1 +%2", "a customer type and how many more").arg(names.first(), QString::number(names.size() - 1));
}

void CandidateColumn::change(const std::function<void(domain::Challenge &)> &edit)
{
    domain::Challenge challenge = m_view.challenge;
    edit(challenge);
    m_save(challenge);
}

void CandidateColumn::connectLists()
{
    connect(m_level, &QAbstractButton::clicked, this, [this] {
        openLevels(m_level, m_view.challenge.seriousness, [this](domain::Level level) {
            change([level](domain::Challenge &challenge) { challenge.seriousness = level; });
        });
    });
    connect(m_reach, &QAbstractButton::clicked, this, [this] {
        openReaches(m_reach, m_view.challenge.inOurHands, [this](domain::Reach reach) {
            change([reach](domain::Challenge &challenge) { challenge.inOurHands = reach; });
        });
    });
    connect(m_touchpoint, &TagButton::clicked, this, [this] {
        openTouchpoints(m_touchpoint, m_words.touchpoints, m_view.challenge.touchpoint,
            [this](std::optional<domain::TouchpointId> id) {
                change([id](domain::Challenge &challenge) { challenge.touchpoint = id; });
            });
    });
    connect(m_customerTypes, &TagButton::clicked, this, [this] {
        openCustomerTypes(m_customerTypes, m_words.customerTypes, m_view.challenge.customerTypes,
            [this](const QList<domain::CustomerTypeId> &types) {
                change([&types](domain::Challenge &challenge) { challenge.customerTypes = types; });
            });
    });
    connect(m_case, &BusinessCaseCell::evidenceWanted, this, &CandidateColumn::chooseFinding);
}

/// Which finding says how many contacts there are; with one there is nothing to choose.
void CandidateColumn::chooseFinding(QWidget *button)
{
    QList<application::EvidenceLine> findings;
    for (const application::EvidenceLine &line : std::as_const(m_view.evidence))
        if (line.link.kind == domain::EvidenceKind::Finding && line.n > 0)
            findings.append(line);
    if (findings.size() == 1) {
        emit costWanted(domain::FindingId(findings.first().link.id.value()));
        return;
    }
    auto *menu = new QMenu(button);
    for (const application::EvidenceLine &line : std::as_const(findings))
        menu->addAction(QString(line.title).replace(u'&', u"&&"_s), this,
            [this, id = line.link.id] { emit costWanted(domain::FindingId(id.value())); });
    openBelow(menu, button);
}

void CandidateColumn::outlastCrashes(application::Workspace &workspace, domain::ChallengeId challenge)
{
    m_keeper->outlastCrashes(workspace);
    m_keeper->standFor(u"candidate/%1"_s.arg(challenge.value()));
    m_case->outlastCrashes(workspace, challenge);
}

void CandidateColumn::keep()
{
    m_keeper->keep();
    m_case->keep();
}

QWidget *CandidateColumn::chooser() const
{
    return m_choose;
}

QWidget *CandidateColumn::evidenceCell() const
{
    return m_evidence;
}

} // namespace gui
