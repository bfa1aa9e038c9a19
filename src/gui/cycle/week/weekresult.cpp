// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/weekresult.h"

#include "application/people/teams.h"
#include "application/week/rounds.h"
#include "gui/components/buttons.h"
#include "gui/components/pagescroll.h"
#include "gui/components/sourcecard.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/step/removal.h"
#include "gui/cycle/week/intervaldelegate.h"
#include "gui/cycle/week/sealedprediction.h"
#include "ui_weekresult.h"
#include "wording/days.h"
#include "wording/names.h"
#include "wording/results.h"

#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int lastRow = 4; ///< takes what room is left

QStandardItem *typeCell(const QString &text)
{
    auto *cell = new QStandardItem(text);
    cell->setEditable(false);
    return cell;
}

QStandardItem *typeShareCell(const domain::EffectCounts &counts)
{
    auto *cell = typeCell(counts.n() == 0 ? WeekResult::tr("none noted") : wording::share(counts.better, counts.n()));
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (counts.n() == 0)
        cell->setData(true, tablerole::muted);
    return cell;
}

QStandardItem *verdictCell(domain::Verdict verdict)
{
    auto *cell = typeCell(wording::verdictName(verdict));
    if (verdict == domain::Verdict::LooksBetter)
        cell->setData(static_cast<int>(domain::Effect::Better), tablerole::effect);
    if (verdict == domain::Verdict::LooksWorse)
        cell->setData(static_cast<int>(domain::Effect::Worse), tablerole::effect);
    if (verdict == domain::Verdict::TooLittle)
        cell->setData(true, tablerole::muted);
    return cell;
}

} // namespace

WeekResult::WeekResult(QWidget *parent)
    : WeekPart(parent)
    , m_ui(std::make_unique<Ui::WeekResult>())
    , m_types(new QStandardItemModel(this))
    , m_goOn(new QPushButton(tr("Go &on to Reflection"), this))
    , m_source(sourceButton(tr("the verdict"), this))
    , m_doneSource(sourceButton(tr("only where it was done"), this))
{
    m_ui->setupUi(this);
    m_ui->grid->setRowStretch(lastRow, 1);
    m_goOn->setObjectName(u"goOn"_s);
    makePrimary(m_goOn);
    m_source->setObjectName(u"verdictSource"_s);
    m_doneSource->setObjectName(u"doneSource"_s);
    m_ui->head->addAction(m_source);
    m_ui->head->addAction(m_goOn);
    m_ui->head->addDoneAction(m_doneSource);
    m_ui->typeTable->setModel(m_types);
    m_ui->typeTable->setItemDelegate(new IntervalDelegate(m_ui->typeTable));
    connect(m_goOn, &QPushButton::clicked, this, &WeekResult::goOn);
    connect(m_ui->eyes, &SecondReadingCard::wanted, this, [this] {
        const bool over = m_round.stateOn(today()) != domain::RoundState::Running;
        context().navigator.go(
            {PageKind::SecondReading, domain::anyId(m_round.id), {}, over ? QString() : u"looked"_s});
    });
    connectSources();
}

WeekResult::~WeekResult() = default;

void WeekResult::connectSources()
{
    connect(m_source, &QPushButton::clicked, this,
        [this] { showSource(wording::verdictName(m_result.verdict()), m_result.source, m_source); });
    connect(m_doneSource, &QPushButton::clicked, this,
        [this] { showSource(tr("Only where it was done"), m_result.onlyDoneSource, m_doneSource); });
    connect(m_ui->pictureCard, &PictureCard::sourceWanted, this, &WeekResult::showSource);
    connect(m_ui->pictureCard, &PictureCard::pictureChanged, m_ui->sourceCard, &QWidget::hide);
    pressOnAltEnter(m_ui->verdictCard, m_source);
}

void WeekResult::showSource(const QString &name, const domain::SourceCard &source, QWidget *opener)
{
    m_sourceOf = opener;
    placeSource();
    m_ui->sourceCard->showSource(name, source, today(), opener);
    PageScroll::reveal(m_ui->sourceCard);
}

void WeekResult::placeSource()
{
    if (!m_sourceOf)
        return;
    const QList<QWidget *> cards{m_ui->verdictCard, m_ui->pictureCard, m_ui->typeCard};
    const auto number = std::find_if(
        cards.cbegin(), cards.cend(), [this](const QWidget *card) { return card->isAncestorOf(m_sourceOf); });
    const auto row = static_cast<int>(number - cards.cbegin());
    const bool beside = SourceCard::standsBeside(this);
    const QPoint place(beside ? 1 : 0, beside ? row : row + 1);
    if (std::exchange(m_sourceAt, place) == place)
        return;
    for (QWidget *card : cards)
        m_ui->grid->removeWidget(card);
    m_ui->grid->removeWidget(m_ui->sourceCard);
    // An empty row between the cards would keep its space.
    for (int i = 0; i < cards.size(); ++i)
        m_ui->grid->addWidget(cards.at(i), !beside && i > row ? i + 1 : i, 0);
    if (beside)
        m_ui->grid->addWidget(m_ui->sourceCard, row, 1, lastRow - row + 1, 1, Qt::AlignTop);
    else
        m_ui->grid->addWidget(m_ui->sourceCard, row + 1, 0);
}

void WeekResult::showRound(
    const domain::Round &round, const domain::RoundResult &result, const std::optional<domain::RoundResult> &own)
{
    if (round.id != m_round.id || result != m_result)
        m_ui->sourceCard->hide();
    m_round = round;
    m_result = result;
    m_ui->head->showResult(result);
    fillFacts();
    const QList<domain::Amendment> amendments = application::Rounds(workspace()).amendments(round.id);
    fillAmendments(amendments);
    m_ui->pictureCard->setPictures(resultPictures({round, result, own, amendments, today()}));
    m_ui->eyes->showRound(round.id, workspace());
    fillTypes();
}

void WeekResult::fillFacts()
{
    const domain::RoundCounts &counts = m_result.counts;
    const auto shareOf = [this](domain::Phase side) {
        return tr("Share better, %1", "then a side of the comparison: in the week")
            .arg(wording::sideInLine(m_result.design, side));
    };
    const auto between = [](const domain::EffectCounts &some, const domain::Interval &interval) {
        return some.n() == 0 ? tr("none noted") : wording::intervalWords(interval);
    };
    QList<ResultFact> facts{{shareOf(domain::Phase::Week), wording::sharePercent(counts.week),
                                between(counts.week, m_result.comparison.weekInterval)},
        {shareOf(domain::Phase::Baseline), wording::sharePercent(counts.baseline),
            between(counts.baseline, m_result.comparison.baselineInterval)}};
    if (m_round.startedAt)
        facts.append({tr("Sealed prediction, %1").arg(wording::day(m_round.startedAt->toLocalTime().date(), today())),
            predictionLine(m_round.prediction), tr("“%1”", "why it was expected").arg(m_round.prediction.because)});
    const auto balancing = std::find_if(m_result.measures.cbegin(), m_result.measures.cend(),
        [](const domain::MeasureResult &measure) { return measure.balancing; });
    if (balancing == m_result.measures.cend())
        facts.append({tr("Must not get worse"), tr("No readings"), {}});
    else
        facts.append({tr("Must not get worse: %1").arg(balancing->name), wording::measureChange(*balancing),
            wording::verdictInLine(balancing->comparison.verdict)});
    m_ui->facts->setFacts(facts);
}

void WeekResult::fillAmendments(const QList<domain::Amendment> &amendments)
{
    removeAll(m_ui->amendments);
    const application::Teams teams(workspace());
    for (const domain::Amendment &amendment : amendments) {
        const auto author = amendment.person ? teams.person(*amendment.person) : std::nullopt;
        auto *line = new TextLabel(amendmentLine(amendment, author ? author->name : QString(), today()),
            TextLabel::Role::Body, TextLabel::Tone::Muted, this);
        line->setWordWrap(true);
        m_ui->amendments->addWidget(line);
    }
}

void WeekResult::fillTypes()
{
    m_types->clear();
    m_types->setHorizontalHeaderLabels(
        {tr("Customer type"), wording::sideShort(m_result.design, domain::Phase::Baseline),
            wording::sideShort(m_result.design, domain::Phase::Week), tr("0 to 100 %"), tr("Verdict")});
    for (const domain::GroupResult &type : std::as_const(m_result.customerTypes)) {
        QStandardItem *name = typeCell(wording::groupName(type));
        name->setData(wording::groupSentence(type, m_result.design), Qt::AccessibleTextRole);
        QStandardItem *marks = typeCell({});
        IntervalDelegate::setGroup(*marks, type);
        marks->setData(wording::groupSentence(type, m_result.design), Qt::AccessibleTextRole);
        m_types->appendRow({name, typeShareCell(type.before), typeShareCell(type.week), marks,
            verdictCell(type.comparison.verdict)});
    }
    m_ui->typeTable->fitColumns();
    m_ui->typeCard->setNote(tr("hollow: %1, filled: %2", "the two sides of a comparison")
                                .arg(wording::sideInLine(m_result.design, domain::Phase::Baseline),
                                    wording::sideInLine(m_result.design, domain::Phase::Week)));
    m_ui->typeCard->setVisible(!m_result.customerTypes.isEmpty());
}

void WeekResult::setGoOn(bool offered)
{
    m_goOn->setVisible(offered);
}

void WeekResult::resizeEvent(QResizeEvent *event)
{
    WeekPart::resizeEvent(event);
    placeSource();
}

QWidget *WeekResult::mainField() const
{
    return m_goOn->isVisibleTo(this) ? m_goOn : m_source;
}

} // namespace gui
