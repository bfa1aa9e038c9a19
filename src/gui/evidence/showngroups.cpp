// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/intervalchart.h"
#include "gui/evidence/shownview.h"
#include "wording/evidence.h"
#include "wording/exploreviews.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

struct GroupTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::ShownGroups)
};

QString countNote(qint64 n)
{
    return GroupTexts::tr("n = %1", "how many responses").arg(QLocale().toString(n));
}

QString plainAxisNumber(double value)
{
    return QLocale().toString(value, 'g', 4).replace(u'-', QChar(0x2212));
}

QString percentAxisNumber(double share)
{
    return GroupTexts::tr("%1\u00a0%", "per cent")
        .arg(QLocale().toString(qRound(share * 100)).replace(u'-', QChar(0x2212)));
}

void useIntervals(ShownView &shown, const charts::IntervalChart &chart)
{
    shown.picture.paint = [chart](QPainter &painter, const QSizeF &size, const charts::ChartColours &colours,
                              int current) { return chart.paint(painter, size, colours, current); };
    const qsizetype rows = chart.rows.size();
    shown.picture.heightInLines = [rows](const QFont &font) {
        return static_cast<int>(
            std::ceil(charts::IntervalChart::heightOf(rows, font) / QFontMetricsF(font).lineSpacing()));
    };
}

charts::IntervalChart::Panel sharePanel(const QString &title, std::optional<double> reference)
{
    return {title, {0, 1}, reference, percentAxisNumber};
}

QStringList stopCells(const QString &name, const domain::ScoreSummary &scores)
{
    QString score;
    if (scores.nps)
        score = wording::valueWithInterval(*scores.nps, scores.npsInterval);
    else if (scores.mean)
        score = wording::valueWithInterval(*scores.mean, scores.meanInterval);
    return {name, QLocale().toString(scores.n), score,
        scores.lowShare ? wording::shareWithInterval(*scores.lowShare, scores.lowInterval) : QString()};
}

charts::IntervalChart::Row stopRow(const domain::JourneyStop &stop, bool isNps)
{
    charts::IntervalChart::Row row{wording::paretoKey(stop.key), countNote(stop.scores.n), {}};
    const auto value = isNps ? stop.scores.nps : stop.scores.mean;
    const auto interval = isNps ? stop.scores.npsInterval : stop.scores.meanInterval;
    using Value = charts::IntervalChart::Value;
    row.values.append(value ? std::optional(Value{*value, interval}) : std::nullopt);
    row.values.append(
        stop.scores.lowShare ? std::optional(Value{*stop.scores.lowShare, stop.scores.lowInterval}) : std::nullopt);
    return row;
}

} // namespace

ShownView shownJourney(
    const domain::Journey &journey, const domain::ExploreRequest &request, const domain::Scale &scale)
{
    const bool isNps = journey.all.nps.has_value();
    const QString by = request.by.isEmpty() ? domain::word(domain::ResponseField::Touchpoint) : request.by;
    const QString name = wording::groupingName(by);
    ShownView shown;
    shown.title = GroupTexts::tr("Scores by %1").arg(name);
    shown.picture.name = shown.title;
    shown.picture.sentence = wording::journeySentence(journey);
    shown.table.name = shown.title;
    shown.table.header = {name.left(1).toUpper() + name.mid(1), GroupTexts::tr("Scores"),
        isNps ? GroupTexts::tr("NPS, 95 % interval") : GroupTexts::tr("Mean, 95 % interval"),
        GroupTexts::tr("Low scores, 95 % interval")};
    charts::IntervalChart chart;
    const domain::Interval ends
        = isNps ? domain::Interval{-100, 100} : domain::Interval{scale.lowest(), scale.highest()};
    chart.panels = {{isNps ? GroupTexts::tr("NPS") : GroupTexts::tr("Mean score"), ends,
                        isNps ? journey.all.nps : journey.all.mean, plainAxisNumber},
        sharePanel(GroupTexts::tr("Low scores"), journey.all.lowShare)};
    chart.referenceText = GroupTexts::tr("Dashed: all together");
    for (const domain::JourneyStop &stop : journey.stops) {
        const QString sentence = wording::journeyStopSentence(stop);
        const QString key = wording::paretoKey(stop.key);
        chart.rows.append(stopRow(stop, isNps));
        shown.picture.parts.append(sentence);
        shown.picture.rows.append(static_cast<int>(shown.table.rows.size()));
        shown.table.rows.append(
            {stopCells(key, stop.scores), sentence, Behind{key, narrowed(request, by, stop.key)}, false});
    }
    if (!journey.stops.isEmpty())
        shown.table.rows.append({stopCells(GroupTexts::tr("All"), journey.all), {}, std::nullopt, true});
    useIntervals(shown, chart);
    return shown;
}

ShownView shownContrast(
    const domain::Contrast &contrast, const domain::ExploreRequest &request, const domain::Scale &scale)
{
    ShownView shown;
    shown.title = GroupTexts::tr("Low scores of each group against all others");
    shown.picture.name = shown.title;
    shown.picture.sentence = wording::contrastSentence(contrast);
    shown.table.name = shown.title;
    shown.table.header = {GroupTexts::tr("Group"), GroupTexts::tr("Low scores"), GroupTexts::tr("Others"),
        GroupTexts::tr("Difference in points, 95 % interval"), GroupTexts::tr("Corrected")};
    charts::IntervalChart chart;
    chart.panels = {{GroupTexts::tr("More low scores than the others, in points"), {-1, 1}, 0.0,
        [](double value) { return plainAxisNumber(value * 100); }}};
    chart.referenceText = GroupTexts::tr("Dashed: no difference");
    for (const domain::ContrastRow &row : contrast.rows) {
        const QString sentence = wording::contrastRowSentence(row);
        const QString name = wording::groupName(row.column, row.key);
        if (chart.rows.size() < mostIntervalRows) {
            chart.rows.append({name,
                GroupTexts::tr("%1 scores, %2", "how many, and whether it stands")
                    .arg(QLocale().toString(row.group.n), wording::holdsText(row.holds())),
                {charts::IntervalChart::Value{row.difference, row.interval}}});
            shown.picture.parts.append(sentence);
            shown.picture.rows.append(static_cast<int>(shown.table.rows.size()));
        }
        Behind behind{name, narrowed(request, row.column, row.key)};
        domain::limitToLowScores(behind.filter, scale);
        shown.table.rows.append(
            {{name, GroupTexts::tr("%1, %2").arg(wording::countOfAll(row.group), shareText(row.group.share())),
                 shareText(row.others.share()), wording::differenceInPoints(row.difference, row.interval),
                 wording::holdsText(row.holds())},
                sentence, behind, false});
    }
    useIntervals(shown, chart);
    return shown;
}

ShownView shownWords(
    const domain::WordContrast &words, const domain::ExploreRequest &request, const domain::Scale &scale)
{
    ShownView shown;
    shown.title = GroupTexts::tr("Words that low-score comments hold more often");
    shown.picture.name = shown.title;
    shown.picture.sentence = wording::wordsSentence(words);
    shown.table.name = shown.title;
    shown.table.header = {GroupTexts::tr("Word"), GroupTexts::tr("In low-score comments"),
        GroupTexts::tr("In others"), GroupTexts::tr("Log-odds, 95 % interval")};
    charts::IntervalChart chart;
    double highest = 0.5;
    for (const domain::WordRow &row : words.rows) {
        const QString sentence = wording::wordSentence(row);
        const QString name = GroupTexts::tr("“%1”", "a word").arg(row.key);
        if (chart.rows.size() < mostIntervalRows) {
            highest = std::max(highest, row.interval.high);
            chart.rows.append({name,
                GroupTexts::tr("%1 of low scores, %2 of others", "two shares of comments")
                    .arg(shareText(row.low.share()), shareText(row.others.share())),
                {charts::IntervalChart::Value{row.logOdds, row.interval}}});
            shown.picture.parts.append(sentence);
            shown.picture.rows.append(static_cast<int>(shown.table.rows.size()));
        }
        Behind behind{name, request.filter};
        behind.filter.words = (request.filter.words + u' ' + row.key).trimmed() + u' '; // the whole word
        domain::limitToLowScores(behind.filter, scale);
        shown.table.rows.append(
            {{row.key, GroupTexts::tr("%1, %2").arg(wording::countOfAll(row.low), shareText(row.low.share())),
                 GroupTexts::tr("%1, %2").arg(wording::countOfAll(row.others), shareText(row.others.share())),
                 wording::valueWithInterval(row.logOdds, row.interval)},
                sentence, behind, false});
    }
    chart.panels = {{GroupTexts::tr("Log-odds: how much more often"), {-highest, 2 * highest}, 0.0, plainAxisNumber}};
    chart.referenceText = GroupTexts::tr("Dashed: as often as in the others");
    useIntervals(shown, chart);
    return shown;
}

} // namespace gui
