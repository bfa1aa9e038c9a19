// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/shownview.h"

#include "charts/monthchart.h"
#include "charts/paretochart.h"
#include "wording/evidence.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

struct ShownTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::ShownView)
};

QString othersName(int others)
{
    return ShownTexts::tr("All others (%Ln)", nullptr, others);
}

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 9);
}

charts::ParetoChart paretoChartOf(const domain::Pareto &pareto, int bars)
{
    const domain::Pareto::Folded folded = pareto.folded(bars);
    charts::ParetoChart chart;
    chart.lineText = ShownTexts::tr("added up");
    for (const domain::ParetoRow &row : folded.rows)
        chart.bars.append({wording::paretoKey(row.key), row.weight, row.cumulative});
    if (folded.others > 0)
        chart.bars.append({othersName(folded.others), folded.rest.weight, folded.rest.cumulative});
    return chart;
}

ChartView::Paint paretoPaint(const domain::Pareto &pareto)
{
    return [pareto](QPainter &painter, const QSizeF &size, const charts::ChartColours &colours, int current) {
        const int fitting = charts::ParetoChart::barsThatFit(size.width(), painter.font());
        const int bars = qBound(2, fitting, mostBars);
        QList<QRectF> areas = paretoChartOf(pareto, bars).paint(painter, size, colours, current);
        // A rest that stands for more than the list's own is no part a person can enter.
        if (bars < mostBars && areas.size() > bars)
            areas.resize(bars);
        return areas;
    };
}

QString weightName(domain::Weight weight)
{
    switch (weight) {
    case domain::Weight::Count:
        return ShownTexts::tr("Count");
    case domain::Weight::Minutes:
        return ShownTexts::tr("Minutes");
    case domain::Weight::Cost:
        break;
    }
    return ShownTexts::tr("Cost");
}

QStringList monthCells(const QString &name, const domain::ScoreSummary &scores)
{
    QString score;
    if (scores.nps)
        score = wording::valueWithInterval(*scores.nps, scores.npsInterval);
    else if (scores.mean)
        score = wording::valueWithInterval(*scores.mean, scores.meanInterval);
    return {name, QLocale().toString(scores.n), score,
        scores.lowShare ? wording::shareWithInterval(*scores.lowShare, scores.lowInterval) : QString()};
}

/// The filter of a month within the period that was asked for.
domain::ResponseFilter filterOfMonth(const domain::ExploreRequest &request, QDate month)
{
    domain::ResponseFilter filter = request.filter;
    const QDate last = month.addMonths(1).addDays(-1);
    filter.from = filter.from ? std::max(*filter.from, month) : month;
    filter.to = filter.to ? std::min(*filter.to, last) : last;
    return filter;
}

} // namespace

QString shareText(double share)
{
    return ShownTexts::tr("%1\u00a0%", "per cent").arg(QLocale().toString(share * 100, 'f', 1));
}

domain::ResponseFilter narrowed(const domain::ExploreRequest &request, const QString &column, const QString &key)
{
    domain::ResponseFilter filter = request.filter;
    // values of one column are alternatives: this one takes the place of those
    filter.conditions.removeIf([&column](const domain::ResponseFilter::Condition &condition) {
        return (condition.field ? domain::word(*condition.field) : condition.attribute) == column;
    });
    domain::ResponseFilter::Condition condition;
    if (const auto field = domain::fromWord<domain::ResponseField>(column); field.has_value())
        condition.field = field.value();
    else
        condition.attribute = column;
    condition.value = key;
    filter.conditions.append(condition);
    return filter;
}

ShownView shownOverview(
    const domain::Overview &overview, const domain::ExploreRequest &request, const domain::Scale &scale)
{
    const bool isNps = overview.scores.nps.has_value();
    ShownView shown;
    shown.title = isNps ? ShownTexts::tr("NPS by month") : ShownTexts::tr("Mean score by month");
    shown.picture.name = shown.title;
    shown.picture.sentence = wording::overviewSentence(overview);
    shown.table.name = ShownTexts::tr("Scores by month");
    shown.table.header = {ShownTexts::tr("Month"), ShownTexts::tr("Scores"),
        isNps ? ShownTexts::tr("NPS, 95 % interval") : ShownTexts::tr("Mean, 95 % interval"),
        ShownTexts::tr("Low scores, 95 % interval")};
    charts::MonthChart chart;
    chart.scale = isNps ? domain::Interval{-100, 100} : domain::Interval{scale.lowest(), scale.highest()};
    for (const domain::MonthSummary &month : overview.byMonth) {
        const QString name = QLocale().toString(month.month, u"MMMM yyyy"_s);
        const QString sentence = wording::monthSentence(month);
        if (const std::optional<double> value = isNps ? month.scores.nps : month.scores.mean) {
            const auto interval = isNps ? month.scores.npsInterval : month.scores.meanInterval;
            chart.points.append({month.month, *value, interval, month.scores.n});
            shown.picture.parts.append(sentence);
            shown.picture.rows.append(static_cast<int>(shown.table.rows.size()));
        }
        shown.table.rows.append(
            {monthCells(name, month.scores), sentence, Behind{name, filterOfMonth(request, month.month)}, false});
    }
    shown.table.rows.append({monthCells(ShownTexts::tr("All"), overview.scores), shown.picture.sentence,
        Behind{ShownTexts::tr("All"), request.filter}, true});
    shown.picture.paint = [chart](QPainter &painter, const QSizeF &size, const charts::ChartColours &colours,
                              int current) { return chart.paint(painter, size, colours, current); };
    return shown;
}

ShownView shownPareto(const domain::Pareto &pareto, const domain::ExploreRequest &request)
{
    ShownView shown;
    const QString by = wording::groupingName(request.by);
    shown.title = ShownTexts::tr("%1 by %2", "count, minutes or cost by a field").arg(weightName(request.weight), by);
    shown.picture.name = shown.title;
    shown.picture.sentence = wording::paretoSentence(pareto, request.by);
    const domain::Pareto::Folded folded = pareto.folded(mostBars);
    for (qsizetype i = 0; i < folded.rows.size(); ++i) {
        shown.picture.parts.append(
            wording::paretoRowSentence(folded.rows.at(i), wording::paretoKey(folded.rows.at(i).key)));
        shown.picture.rows.append(static_cast<int>(i));
    }
    if (folded.others > 0) {
        shown.picture.parts.append(wording::paretoRowSentence(folded.rest, othersName(folded.others)));
        shown.picture.rows.append(-1);
    }
    shown.picture.paint = paretoPaint(pareto);
    shown.table.name = shown.title;
    shown.table.header = {by.left(1).toUpper() + by.mid(1), weightName(request.weight), ShownTexts::tr("Share"),
        ShownTexts::tr("Added up")};
    for (const domain::ParetoRow &row : pareto.rows) {
        const QString name = wording::paretoKey(row.key);
        shown.table.rows.append({{name, numberText(row.weight), shareText(row.share), shareText(row.cumulative)},
            wording::paretoRowSentence(row, name), Behind{name, narrowed(request, request.by, row.key)}, false});
    }
    if (!pareto.rows.isEmpty())
        shown.table.rows.append(
            {{ShownTexts::tr("All"), numberText(pareto.total), shareText(1), QString()}, {}, std::nullopt, true});
    return shown;
}

ShownView shownView(
    const domain::ExploreResult &result, const domain::ExploreRequest &request, const domain::Scale &scale)
{
    struct Show
    {
        const domain::ExploreRequest &request;
        const domain::Scale &scale;

        ShownView operator()(const domain::Overview &view) const { return shownOverview(view, request, scale); }
        ShownView operator()(const domain::Journey &view) const { return shownJourney(view, request, scale); }
        ShownView operator()(const domain::Pareto &view) const { return shownPareto(view, request); }
        ShownView operator()(const domain::Concentration &view) const { return shownConcentration(view, request); }
        ShownView operator()(const domain::Contrast &view) const { return shownContrast(view, request, scale); }
        ShownView operator()(const domain::Drivers &view) const { return shownDrivers(view, request, scale); }
        ShownView operator()(const domain::Forensics &view) const { return shownForensics(view, request); }
        ShownView operator()(const domain::WordContrast &view) const { return shownWords(view, request, scale); }
    };
    return std::visit(Show{request, scale}, result);
}

} // namespace gui
