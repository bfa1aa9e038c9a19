// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/resultpicture.h"

#include "charts/dailychart.h"
#include "charts/didchart.h"
#include "charts/phaseintervalchart.h"
#include "gui/cycle/week/effectpicture.h"
#include "wording/days.h"
#include "wording/names.h"
#include "wording/resultpictures.h"
#include "wording/results.h"
#include "wording/sourcetexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using charts::PhaseIntervalChart;
using domain::EffectCounts;
using domain::GroupResult;
using domain::RoundResult;

namespace gui
{

namespace
{

constexpr qsizetype fewestReadings = 5; ///< a picture of fewer says less than the fact does

struct ResultPictureTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::ResultPictures)
};

template <typename Chart>
ChartView::Paint paintOf(const Chart &chart)
{
    return [chart](QPainter &painter, const QSizeF &size, const charts::ChartColours &colours, int current) {
        return chart.paint(painter, size, colours, current);
    };
}

QStringList effectHeader(const QString &first)
{
    return {first, wording::effectName(domain::Effect::Better), wording::effectName(domain::Effect::Same),
        wording::effectName(domain::Effect::Worse), wording::effectName(domain::Effect::CannotTell)};
}

QStringList effectCells(const EffectCounts &counts, const QLocale &locale)
{
    return {locale.toString(counts.better), locale.toString(counts.same), locale.toString(counts.worse),
        locale.toString(counts.cannotTell)};
}

QString tweakMark(QDate day, const QString &text, QDate today)
{
    return ResultPictureTexts::tr("Tweak, %1: %2", "a day, then what was changed")
        .arg(wording::day(day, today), text);
}

QStringList marksOf(const PictureFacts &facts)
{
    QStringList marks;
    for (const domain::DayCounts &day : facts.result.counts.days)
        for (const QString &text : day.unusual)
            marks.append(ResultPictureTexts::tr("Unusual, %1: %2", "a day, then what happened")
                             .arg(wording::day(day.day, facts.today), text));
    for (const domain::DayCounts &day : facts.result.counts.days)
        for (const QString &text : day.tweaks)
            marks.append(tweakMark(day.day, text, facts.today));
    marks.removeDuplicates();
    for (const domain::Amendment &amendment : facts.amendments)
        marks.append(ResultPictureTexts::tr("Added to the prediction, %1: %2", "a day, then the text")
                         .arg(wording::day(amendment.at.toLocalTime().date(), facts.today), amendment.text));
    if (facts.round.endedOn)
        marks.append(ResultPictureTexts::tr("Ended early, %1: %2", "a day, then why")
                         .arg(wording::day(*facts.round.endedOn, facts.today), facts.round.endedEarlyReason));
    if (facts.round.extendedBy > 0)
        marks.append(ResultPictureTexts::tr("Made longer by %n day(s): %1", nullptr, facts.round.extendedBy)
                         .arg(facts.round.extensionReason));
    return marks;
}

/// Effect by day, of everybody or of one person.
ResultPicture daysPicture(const PictureFacts &facts, const RoundResult &result, const QLocale &locale)
{
    ResultPicture picture;
    EffectPicture effects = effectPicture(facts.round, result.counts, locale);
    if (facts.round.endedOn)
        effects.chart.stopCaption = ResultPictureTexts::tr("Ended early");
    picture.paint = paintOf(effects.chart);
    picture.parts = effects.parts;
    picture.unit = ResultPictureTexts::tr("number of contacts");
    picture.effectLegend = true;
    picture.heightInLines = 16;
    picture.header = effectHeader(ResultPictureTexts::tr("Day"));
    picture.header.append(ResultPictureTexts::tr("Unusual or tweaked"));
    for (const domain::DayCounts &day : result.counts.days)
        picture.rows.append(QStringList{wording::dayAtStart(day.day, facts.today)} + effectCells(day.counts, locale)
            + QStringList{(day.unusual + day.tweaks).join(u"; "_s)});
    picture.source = result.source;
    return picture;
}

PhaseIntervalChart phaseIntervalChart()
{
    PhaseIntervalChart chart;
    chart.lowText = ResultPictureTexts::tr("%1 %", "per cent").arg(QLocale().toString(0));
    chart.highText = ResultPictureTexts::tr("%1 %", "per cent").arg(QLocale().toString(100));
    return chart;
}

std::optional<PhaseIntervalChart::Mark> markOf(const EffectCounts &counts, const domain::Interval &interval)
{
    if (counts.n() == 0)
        return std::nullopt;
    return PhaseIntervalChart::Mark{counts.share().share(), interval};
}

ResultPicture groupsPicture(const QString &key, const QString &name, const QList<GroupResult> &groups,
    const RoundResult &result, const QLocale &locale)
{
    ResultPicture picture;
    picture.key = key;
    picture.name = name;
    picture.unit = ResultPictureTexts::tr("share better");
    picture.sentence = wording::groupsReading(groups, locale);
    const QString before = wording::sideInLine(result.design, domain::Phase::Baseline);
    const QString week = wording::sideInLine(result.design, domain::Phase::Week);
    picture.pairLegend
        = ResultPictureTexts::tr("Hollow: %1. Filled: %2.", "the two sides of a comparison").arg(before, week);
    picture.heightInLines = 3 + 3 * static_cast<int>(groups.size());
    PhaseIntervalChart chart = phaseIntervalChart();
    const QString better = ResultPictureTexts::tr("Better, %1", "how many, on one side of a comparison");
    picture.header = {name, better.arg(before), better.arg(week), ResultPictureTexts::tr("Verdict")};
    for (const GroupResult &group : groups) {
        chart.rows.append({wording::groupName(group), markOf(group.before, group.comparison.baselineInterval),
            markOf(group.week, group.comparison.weekInterval)});
        picture.parts.append(wording::groupSentence(group, result.design, locale));
        picture.rows.append({wording::groupName(group), wording::share(group.before.better, group.before.n(), locale),
            wording::share(group.week.better, group.week.n(), locale),
            wording::verdictName(group.comparison.verdict)});
    }
    picture.paint = paintOf(chart);
    picture.source = result.source;
    return picture;
}

ResultPicture didPicture(const PictureFacts &facts, const QLocale &locale)
{
    ResultPicture picture;
    picture.key = u"did"_s;
    picture.name = ResultPictureTexts::tr("Was it done?");
    picture.unit = ResultPictureTexts::tr("share of contacts");
    picture.sentence = wording::didReading(facts.result.counts, locale);
    picture.heightInLines = 16;
    charts::DidChart chart;
    chart.legend
        = {ResultPictureTexts::tr("Done"), ResultPictureTexts::tr("Partly"), ResultPictureTexts::tr("Not done")};
    picture.header = {ResultPictureTexts::tr("Day"), chart.legend[0], chart.legend[1], chart.legend[2]};
    chart.closedText = ResultPictureTexts::tr("closed");
    chart.percentFormat = ResultPictureTexts::tr("%1 %", "per cent");
    for (QDate day = facts.result.firstDay; day <= facts.result.lastDay; day = day.addDays(1)) {
        std::array<int, 3> did{};
        for (const domain::DayCounts &counts : facts.result.counts.days)
            if (counts.day == day)
                for (size_t i = 0; i < did.size(); ++i)
                    did[i] += counts.did[i];
        chart.days.append({locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), did, facts.round.isOff(day)});
        const QString name = wording::dayAtStart(day, facts.today);
        picture.parts.append(
            ResultPictureTexts::tr("%1: done in %2, partly in %3, not in %4")
                .arg(name, locale.toString(did[0]), locale.toString(did[1]), locale.toString(did[2])));
        picture.rows.append({name, locale.toString(did[0]), locale.toString(did[1]), locale.toString(did[2])});
    }
    picture.paint = paintOf(chart);
    picture.source = facts.result.onlyDoneSource;
    return picture;
}

QString comparisonName(domain::Design design)
{
    switch (design) {
    case domain::Design::BeforeAfter:
        return ResultPictureTexts::tr("Before against the week");
    case domain::Design::Alternating:
        return ResultPictureTexts::tr("As usual against tried");
    case domain::Design::Staggered:
        break;
    }
    return ResultPictureTexts::tr("Before their change against with it");
}

ResultPicture baselinePicture(const PictureFacts &facts, const QLocale &locale)
{
    const RoundResult &result = facts.result;
    const GroupResult all{
        ResultPictureTexts::tr("All contacts"), result.counts.baseline, result.counts.week, result.comparison};
    const GroupResult done{ResultPictureTexts::tr("Only where it was done"), result.counts.baseline,
        result.counts.weekDone, result.onlyDone};
    ResultPicture picture = groupsPicture(u"baseline"_s, comparisonName(result.design), {all, done}, result, locale);
    picture.sentence = wording::baselineReading(result, locale);
    return picture;
}

ResultPicture dailyPicture(const PictureFacts &facts, const domain::MeasureResult &measure, const QLocale &locale)
{
    ResultPicture picture;
    picture.key = u"measure-%1"_s.arg(measure.measure.value());
    picture.name = measure.name;
    picture.unit = measure.unit;
    picture.sentence = wording::dailyReading(measure, locale);
    picture.header
        = {ResultPictureTexts::tr("Day"), ResultPictureTexts::tr("Value"), ResultPictureTexts::tr("Phase")};
    charts::DailyChart chart;
    chart.locale = locale;
    chart.limits = measure.limits;
    if (measure.limits)
        chart.mean = measure.comparison.meanBefore;
    chart.target = measure.target;
    chart.startCaption = ResultPictureTexts::tr("The week, from %1")
                             .arg(locale.toString(facts.result.firstDay, ResultPictureTexts::tr("d MMM")));
    const auto add = [&](const domain::DayValue &value, bool isWeek) {
        chart.points.append({value.day, value.value, isWeek});
        const QString name = wording::dayAtStart(value.day, facts.today);
        const QString said = wording::measureValue(value.value, measure.unit, locale);
        const QString phase = isWeek ? ResultPictureTexts::tr("in the week") : ResultPictureTexts::tr("before");
        const bool beyond = chart.isBeyond(chart.points.last());
        picture.parts.append(beyond ? ResultPictureTexts::tr("%1: %2, %3, beyond the limits").arg(name, said, phase)
                                    : ResultPictureTexts::tr("%1: %2, %3").arg(name, said, phase));
        picture.rows.append({name, said, phase});
    };
    for (const domain::DayValue &value : measure.before)
        add(value, false);
    for (const domain::DayValue &value : measure.week)
        add(value, true);
    if (measure.limits)
        picture.marks.append(ResultPictureTexts::tr(
            "Solid: the average of the days before. Dashed: the limits of a single day, %1 to %2.")
                                 .arg(wording::measureValue(measure.limits->low, {}, locale),
                                     wording::measureValue(measure.limits->high, measure.unit, locale)));
    if (measure.target)
        picture.marks.append(ResultPictureTexts::tr("Dotted: the target, %1.")
                                 .arg(wording::measureValue(*measure.target, measure.unit, locale)));
    picture.paint = paintOf(chart);
    picture.source = measure.source;
    return picture;
}

} // namespace

QList<ResultPicture> resultPictures(const PictureFacts &facts, const QLocale &locale)
{
    const RoundResult &result = facts.result;
    QList<ResultPicture> pictures;
    if (!facts.round.startDay)
        return pictures;
    ResultPicture days = daysPicture(facts, result, locale);
    days.key = u"days"_s;
    days.name = ResultPictureTexts::tr("Effect by day");
    days.sentence = wording::daysReading(result, locale);
    days.marks = marksOf(facts);
    pictures.append(days);
    pictures.append(baselinePicture(facts, locale));
    if (!result.customerTypes.isEmpty())
        pictures.append(groupsPicture(
            u"types"_s, ResultPictureTexts::tr("By customer type"), result.customerTypes, result, locale));
    if (!result.touchpoints.isEmpty())
        pictures.append(groupsPicture(
            u"touchpoints"_s, ResultPictureTexts::tr("By touchpoint"), result.touchpoints, result, locale));
    pictures.append(didPicture(facts, locale));
    for (const domain::MeasureResult &measure : result.measures)
        if (measure.before.size() + measure.week.size() >= fewestReadings)
            pictures.append(dailyPicture(facts, measure, locale));
    if (facts.own) {
        ResultPicture own = daysPicture(facts, *facts.own, locale);
        own.key = u"own"_s;
        own.name = ResultPictureTexts::tr("My own");
        own.sentence = wording::ownReading(*facts.own, locale);
        pictures.append(own);
    }
    return pictures;
}

} // namespace gui
