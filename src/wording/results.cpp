// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/results.h"

#include "wording/names.h"

#include <QCoreApplication>

#include <cmath>

namespace wording
{

namespace
{

using domain::RoundResult;
using domain::Verdict;

struct ResultTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Results)
};

QString percentText(double share, const QLocale &locale)
{
    return ResultTexts::tr("%1 %", "per cent").arg(locale.toString(std::lround(share * 100)));
}

QString countText(const domain::EffectCounts &counts, const QLocale &locale)
{
    return share(counts.better, counts.n(), locale);
}

QString tooLittleText(const RoundResult &result, const QLocale &locale)
{
    const domain::RoundCounts &counts = result.counts;
    if (result.withoutBaseline)
        return ResultTexts::tr("At least 8 contacts have to go better or worse; it was %1.")
            .arg(locale.toString(counts.week.better + counts.week.worse));
    const QString before = locale.toString(counts.baseline.n());
    const QString week = locale.toString(counts.week.n());
    switch (result.design) {
    case domain::Design::BeforeAfter:
        return ResultTexts::tr(
            "At least 8 contacts are needed before and in the week; it was %1 before and %2 in it.")
            .arg(before, week);
    case domain::Design::Alternating:
        return ResultTexts::tr("At least 8 contacts of each kind are needed; it was %1 as usual and %2 to be tried.")
            .arg(before, week);
    case domain::Design::Staggered:
        break;
    }
    return ResultTexts::tr("At least 8 contacts are needed before their change and with it; it was %1 before and %2 "
                           "with it.")
        .arg(before, week);
}

QString mixedText(const RoundResult &result, const QLocale &locale)
{
    QStringList better;
    QStringList worse;
    for (const domain::GroupResult &type : result.customerTypes) {
        if (type.comparison.verdict == Verdict::LooksBetter && !type.name.isEmpty())
            better.append(type.name);
        if (type.comparison.verdict == Verdict::LooksWorse && !type.name.isEmpty())
            worse.append(type.name);
    }
    return ResultTexts::tr("It looks better for %1 and worse for %2.", "customer types, each a list")
        .arg(locale.createSeparatedList(better), locale.createSeparatedList(worse));
}

QString balancingText(const RoundResult &result, const QLocale &locale)
{
    QStringList worse;
    for (const domain::MeasureResult &measure : result.measures)
        if (measure.balancing && measure.comparison.verdict == Verdict::LooksWorse)
            worse.append(measure.name);
    return ResultTexts::tr(
        "What must not get worse looks worse: %1. So nothing is called better.", "names of measures")
        .arg(locale.createSeparatedList(worse));
}

} // namespace

QString resultSentence(const RoundResult &result, const QLocale &locale)
{
    const domain::RoundCounts &counts = result.counts;
    if (counts.week.n() == 0)
        return ResultTexts::tr("No contact was noted in this week.");
    const QString week = countText(counts.week, locale);
    if (result.withoutBaseline)
        return ResultTexts::tr("%1 contacts went better in this week, and %2 worse.")
            .arg(week, locale.toString(counts.week.worse));
    const QString before = countText(counts.baseline, locale);
    if (result.design == domain::Design::Alternating)
        return ResultTexts::tr("%1 contacts went better where it was to be tried, %2 where it was as usual.")
            .arg(week, before);
    if (result.design == domain::Design::Staggered)
        return ResultTexts::tr("%1 contacts went better with the change. Before their change it was %2.")
            .arg(week, before);
    return ResultTexts::tr("%1 contacts went better in this week. Before the change it was %2.").arg(week, before);
}

QStringList resultCautions(const RoundResult &result, const QLocale &locale)
{
    QStringList cautions;
    if (result.withoutBaseline)
        cautions.append(
            ResultTexts::tr("There is nothing to compare with: this is about the notes of the week alone."));
    if (result.verdict() == Verdict::TooLittle)
        cautions.append(tooLittleText(result, locale));
    if (result.verdict() == Verdict::Mixed)
        cautions.append(mixedText(result, locale));
    if (result.balancingWorse)
        cautions.append(balancingText(result, locale));
    if (result.mayBeRecovery)
        cautions.append(ResultTexts::tr(
            "Some of this may be ordinary recovery: the time before is the very period that chose the challenge."));
    if (result.counts.afterEnd > 0)
        cautions.append(ResultTexts::tr(
            "%Ln note(s) from after the last day are kept, and not counted.", nullptr, result.counts.afterEnd));
    return cautions;
}

QString onlyDoneSentence(const RoundResult &result, const QLocale &locale)
{
    const domain::EffectCounts &done = result.counts.weekDone;
    if (done.n() == 0)
        return ResultTexts::tr("It was done in no contact of the week.");
    return ResultTexts::tr("Only where it was done: %1 went better. %2.", "a count, then a verdict")
        .arg(countText(done, locale), verdictName(result.onlyDone.verdict));
}

QString sharePercent(const domain::EffectCounts &counts, const QLocale &locale)
{
    return counts.n() == 0 ? ResultTexts::tr("–", "a share that cannot be said")
                           : percentText(counts.share().share(), locale);
}

QString intervalWords(const domain::Interval &interval, const QLocale &locale)
{
    return ResultTexts::tr("between %1 and %2", "two per cents")
        .arg(percentText(interval.low, locale), percentText(interval.high, locale));
}

QString measureChange(const domain::MeasureResult &measure, const QLocale &locale)
{
    const auto value = [&](const QList<domain::DayValue> &days, double mean, const QString &unit) {
        return days.isEmpty() ? ResultTexts::tr("–", "a value that cannot be said")
                              : measureValue(std::round(mean * 10) / 10, unit, locale);
    };
    return ResultTexts::tr("%1 → %2", "a value before and in the week")
        .arg(value(measure.before, measure.comparison.meanBefore, {}),
            value(measure.week, measure.comparison.meanWeek, measure.unit));
}

QString verdictInLine(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TooLittle:
        return ResultTexts::tr("too little to say");
    case Verdict::Mixed:
        return ResultTexts::tr("mixed by customer type");
    case Verdict::LooksBetter:
        return ResultTexts::tr("looks better");
    case Verdict::LooksWorse:
        return ResultTexts::tr("looks worse");
    case Verdict::NoClearDifference:
        break;
    }
    return ResultTexts::tr("no clear difference");
}

QString groupName(const domain::GroupResult &group)
{
    return group.name.isEmpty() ? ResultTexts::tr("Not said") : group.name;
}

QString groupSentence(const domain::GroupResult &group, domain::Design design, const QLocale &locale)
{
    const auto side = [&](const domain::EffectCounts &counts, const domain::Interval &interval) {
        return counts.n() == 0 ? ResultTexts::tr("none noted")
                               : ResultTexts::tr("%1 better, %2", "a count, then an interval")
                                     .arg(countText(counts, locale), intervalWords(interval, locale));
    };
    return ResultTexts::tr(
        "%1: %2 %3; %4 %5; %6", "a group, twice a side of the comparison and its count with interval, a verdict")
        .arg(groupName(group), sideInLine(design, domain::Phase::Baseline),
            side(group.before, group.comparison.baselineInterval), sideInLine(design, domain::Phase::Week),
            side(group.week, group.comparison.weekInterval), verdictInLine(group.comparison.verdict));
}

} // namespace wording
