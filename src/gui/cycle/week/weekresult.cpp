#include "gui/cycle/week/weekresult.h"

#include "application/rounds.h"
#include "application/teams.h"
#include "gui/components/rowdelegate.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/removal.h"
#include "gui/cycle/week/effectpicture.h"
#include "gui/cycle/week/sealedprediction.h"
#include "ui_weekresult.h"
#include "wording/days.h"
#include "wording/names.h"

#include <QPainter>
#include <QStandardItemModel>

using application::DayCounts;
using application::EffectCounts;
using application::RoundCounts;

namespace gui
{

namespace
{

QStandardItem *textCell(const QString &text)
{
    auto *cell = new QStandardItem(text);
    cell->setEditable(false);
    return cell;
}

QStandardItem *numberCell(int number)
{
    auto *cell = textCell(QLocale().toString(number));
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cell;
}

QStandardItem *shareCell(const EffectCounts &counts)
{
    auto *cell = textCell(counts.n() == 0 ? WeekResult::tr("none noted") : wording::share(counts.better, counts.n()));
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (counts.n() == 0)
        cell->setData(true, tablerole::muted);
    return cell;
}

} // namespace

WeekResult::WeekResult(QWidget *parent)
    : WeekPart(parent)
    , m_ui(std::make_unique<Ui::WeekResult>())
    , m_days(new QStandardItemModel(this))
    , m_types(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->dayTable->setModel(m_days);
    m_ui->typeTable->setModel(m_types);
    m_ui->dayTable->hide();
    connect(m_ui->goOn, &QPushButton::clicked, this, &WeekResult::goOn);
    connect(m_ui->showTable, &QPushButton::clicked, this, [this] {
        const bool open = !m_ui->dayTable->isVisibleTo(this);
        m_ui->dayTable->setVisible(open);
        m_ui->showTable->setText(open ? tr("Hide the ta&ble") : tr("Show the numbers as a ta&ble"));
        if (open)
            m_ui->dayTable->setFocus(Qt::OtherFocusReason);
    });
}

WeekResult::~WeekResult() = default;

void WeekResult::showRound(const domain::Round &round, const RoundCounts &counts)
{
    m_round = round;
    fillSentence(counts);
    fillPrediction();
    fillDays(counts);
    fillTypes(counts);
}

void WeekResult::fillSentence(const RoundCounts &counts)
{
    const EffectCounts &week = counts.week;
    const EffectCounts &baseline = counts.baseline;
    m_ui->sentence->setText(week.n() == 0
            ? tr("No contact was noted in this week.")
            : tr("%1 contacts went better in this week.").arg(wording::share(week.better, week.n())));
    m_ui->before->setText(baseline.n() == 0
            ? tr("Nothing was noted before the change, so there is nothing to compare with.")
            : tr("Before the change it was %1.").arg(wording::share(baseline.better, baseline.n())));
    const int cannotTell = week.cannotTell + baseline.cannotTell;
    m_ui->aside->setVisible(cannotTell > 0);
    m_ui->aside->setText(tr("“Cannot tell” (%1 before, %2 in the week) is counted beside, not in these numbers.")
                             .arg(QLocale().toString(baseline.cannotTell), QLocale().toString(week.cannotTell)));
}

void WeekResult::fillPrediction()
{
    m_ui->sealed->setVisible(m_round.startedAt.has_value());
    if (m_round.startedAt)
        m_ui->sealed->setText(tr("Prediction, sealed %1: %2, because %3")
                                  .arg(wording::day(m_round.startedAt->toLocalTime().date(), today()),
                                      predictionLine(m_round.prediction), m_round.prediction.because));
    removeAll(m_ui->amendments);
    const application::Teams teams(workspace());
    for (const domain::Amendment &amendment : application::Rounds(workspace()).amendments(m_round.id)) {
        const auto author = amendment.person ? teams.person(*amendment.person) : std::nullopt;
        auto *line = new TextLabel(amendmentLine(amendment, author ? author->name : QString(), today()),
            TextLabel::Role::Body, TextLabel::Tone::Muted, this);
        line->setWordWrap(true);
        m_ui->amendments->addWidget(line);
    }
}

void WeekResult::fillDays(const RoundCounts &counts)
{
    m_days->clear();
    m_days->setHorizontalHeaderLabels({tr("Day"), wording::effectName(domain::Effect::Better),
        wording::effectName(domain::Effect::Same), wording::effectName(domain::Effect::Worse),
        wording::effectName(domain::Effect::CannotTell), tr("Unusual")});
    for (const DayCounts &day : counts.days)
        m_days->appendRow({textCell(wording::dayAtStart(day.day, today())), numberCell(day.counts.better),
            numberCell(day.counts.same), numberCell(day.counts.worse), numberCell(day.counts.cannotTell),
            textCell(day.unusual.join(QStringLiteral("; ")))});
    m_ui->dayTable->fitColumns();
    const EffectPicture picture = effectPicture(m_round, counts);
    m_ui->chart->setPicture(tr("Effect by day"), picture.sentence, picture.parts,
        [chart = picture.chart](QPainter &painter, const QSizeF &size, const charts::ChartColours &colours,
            int current) { return chart.paint(painter, size, colours, current); });
    m_ui->dayCard->setVisible(!counts.days.isEmpty());
}

void WeekResult::fillTypes(const RoundCounts &counts)
{
    m_types->clear();
    m_types->setHorizontalHeaderLabels({tr("Customer type"), tr("Better before"), tr("Better in the week")});
    for (const application::CustomerTypeCounts &type : counts.customerTypes)
        m_types->appendRow({textCell(typeName(type.customerType)), shareCell(type.baseline), shareCell(type.week)});
    m_ui->typeTable->fitColumns();
    m_ui->typeCard->setVisible(!counts.customerTypes.isEmpty());
}

QString WeekResult::typeName(std::optional<domain::CustomerTypeId> type) const
{
    for (const domain::CustomerType &known : application::Teams(workspace()).customerTypes())
        if (known.id == type)
            return known.name;
    return tr("Not said");
}

void WeekResult::setGoOn(bool offered)
{
    m_ui->goOn->setVisible(offered);
}

QWidget *WeekResult::mainField() const
{
    return m_ui->goOn->isVisibleTo(this) ? m_ui->goOn : m_ui->showTable;
}

} // namespace gui
