// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/resultpictures.h"

#include "wording/names.h"
#include "wording/results.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace wording
{

namespace
{

using domain::EffectCounts;
using domain::RoundResult;
using domain::Verdict;

struct ReadingTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::ResultPictures)
};

QString partOf(const EffectCounts &counts, const QLocale &locale)
{
    return share(counts.better, counts.n(), locale);
}

/// The name of the group whose share moved most among those with contacts on both sides; empty when there is none.
QString mostMoved(const QList<domain::GroupResult> &groups)
{
    const domain::GroupResult *most = nullptr;
    for (const domain::GroupResult &group : groups) {
        if (group.before.n() == 0 || group.week.n() == 0)
            continue;
        if (!most || std::abs(group.comparison.difference) > std::abs(most->comparison.difference))
            most = &group;
    }
    return most ? groupName(*most) : QString();
}

QStringList namesWith(const QList<domain::GroupResult> &groups, Verdict verdict)
{
    QStringList names;
    for (const domain::GroupResult &group : groups)
        if (group.comparison.verdict == verdict)
            names.append(groupName(group));
    return names;
}

int daysBeyond(const domain::MeasureResult &measure)
{
    return static_cast<int>(
        std::count_if(measure.week.begin(), measure.week.end(), [&measure](const domain::DayValue &day) {
            return measure.limits && (day.value < measure.limits->low || day.value > measure.limits->high);
        }));
}

/// How many went better on each side of the comparison, without a full stop.
QString betterOnBothSides(const RoundResult &result, const QLocale &locale)
{
    const QString week = partOf(result.counts.week, locale);
    const QString before = partOf(result.counts.baseline, locale);
    const bool alone = result.withoutBaseline;
    switch (result.design) {
    case domain::Design::BeforeAfter:
        return alone ? ReadingTexts::tr("%1 contacts went better in the week; none were noted before it").arg(week)
                     : ReadingTexts::tr("%1 contacts went better in the week, %2 before it").arg(week, before);
    case domain::Design::Alternating:
        return alone
            ? ReadingTexts::tr("%1 contacts went better where it was to be tried; none were noted as usual").arg(week)
            : ReadingTexts::tr("%1 contacts went better where it was to be tried, %2 where it was as usual")
                  .arg(week, before);
    case domain::Design::Staggered:
        break;
    }
    return alone
        ? ReadingTexts::tr("%1 contacts went better with the change; none were noted before it").arg(week)
        : ReadingTexts::tr("%1 contacts went better with the change, %2 before their change").arg(week, before);
}

QString unusualDays(const domain::RoundCounts &counts, const QLocale &locale)
{
    QStringList days;
    for (const domain::DayCounts &day : counts.days) {
        const QString name
            = locale.toString(day.day, ReadingTexts::tr("ddd d MMM", "an unusual day, in Qt's date format"));
        if (!day.unusual.isEmpty() && !days.contains(name))
            days.append(name);
    }
    return days.join(ReadingTexts::tr(", ", "in a list of days"));
}

} // namespace

QString daysReading(const RoundResult &result, const QLocale &locale)
{
    const domain::RoundCounts &counts = result.counts;
    const QString said = betterOnBothSides(result, locale);
    const QString unusual = unusualDays(counts, locale);
    return unusual.isEmpty() ? ReadingTexts::tr("%1.", "a whole sentence").arg(said)
                             : ReadingTexts::tr("%1; unusual: %2.", "a sentence, then days").arg(said, unusual);
}

QString groupsReading(const QList<domain::GroupResult> &groups, const QLocale &locale)
{
    const QStringList better = namesWith(groups, Verdict::LooksBetter);
    const QStringList worse = namesWith(groups, Verdict::LooksWorse);
    if (!better.isEmpty() && !worse.isEmpty())
        return ReadingTexts::tr("It looks better for %1 and worse for %2.", "groups, each a list")
            .arg(locale.createSeparatedList(better), locale.createSeparatedList(worse));
    if (!better.isEmpty())
        return ReadingTexts::tr("It looks better for %1.", "a list of groups")
            .arg(locale.createSeparatedList(better));
    if (!worse.isEmpty())
        return ReadingTexts::tr("It looks worse for %1.", "a list of groups").arg(locale.createSeparatedList(worse));
    const QString most = mostMoved(groups);
    return most.isEmpty()
        ? ReadingTexts::tr("No group has contacts on both sides of the comparison.")
        : ReadingTexts::tr("No group shows a clear difference; the share moved most for %1.").arg(most);
}

QString didReading(const domain::RoundCounts &counts, const QLocale &locale)
{
    const int n = counts.did[0] + counts.did[1] + counts.did[2];
    if (n == 0)
        return ReadingTexts::tr("No contact was noted in which it was to be done.");
    return ReadingTexts::tr("It was done in %1 contacts of the week, partly in %2, and in %3 it was not.")
        .arg(share(counts.did[0], n, locale), locale.toString(counts.did[1]), locale.toString(counts.did[2]));
}

QString baselineReading(const RoundResult &result, const QLocale &locale)
{
    const auto side = [&locale](const EffectCounts &counts, const domain::Interval &interval) {
        return ReadingTexts::tr("%1 (%2)", "a per cent, then its interval")
            .arg(sharePercent(counts, locale), intervalWords(interval, locale));
    };
    const QString week = side(result.counts.week, result.comparison.weekInterval);
    const QString verdict = verdictInLine(result.verdict());
    const QString before = side(result.counts.baseline, result.comparison.baselineInterval);
    const bool alone = result.withoutBaseline;
    switch (result.design) {
    case domain::Design::BeforeAfter:
        return alone
            ? ReadingTexts::tr("In the week %1 went better; none were noted before it: %2.").arg(week, verdict)
            : ReadingTexts::tr("In the week %1 went better, before it %2: %3.").arg(week, before, verdict);
    case domain::Design::Alternating:
        return alone ? ReadingTexts::tr("Where it was to be tried %1 went better; none were noted as usual: %2.")
                           .arg(week, verdict)
                     : ReadingTexts::tr("Where it was to be tried %1 went better, as usual %2: %3.")
                           .arg(week, before, verdict);
    case domain::Design::Staggered:
        break;
    }
    return alone
        ? ReadingTexts::tr("With the change %1 went better; none were noted before it: %2.").arg(week, verdict)
        : ReadingTexts::tr("With the change %1 went better, before their change %2: %3.").arg(week, before, verdict);
}

QString dailyReading(const domain::MeasureResult &measure, const QLocale &locale)
{
    const QString change
        = ReadingTexts::tr("%1: on average %2, %3", "a measure, its change, a verdict")
              .arg(measure.name, measureChange(measure, locale), verdictInLine(measure.comparison.verdict));
    if (!measure.limits)
        return ReadingTexts::tr("%1. Limits need at least 5 days before the week.").arg(change);
    const int beyond = daysBeyond(measure);
    return beyond == 0
        ? ReadingTexts::tr("%1; no day of the week lies beyond the limits of the days before.").arg(change)
        : ReadingTexts::tr("%1; %Ln day(s) of the week beyond the limits of the days before.", nullptr, beyond)
              .arg(change);
}

QString ownReading(const RoundResult &own, const QLocale &locale)
{
    const domain::RoundCounts &counts = own.counts;
    if (counts.week.n() == 0 && counts.baseline.n() == 0)
        return ReadingTexts::tr("You noted no contact in this round. Only you see this.");
    const QString week = partOf(counts.week, locale);
    const QString before = partOf(counts.baseline, locale);
    switch (own.design) {
    case domain::Design::BeforeAfter:
        return ReadingTexts::tr("Of your own contacts %1 went better in the week, %2 before it. Only you see this.")
            .arg(week, before);
    case domain::Design::Alternating:
        return ReadingTexts::tr("Of your own contacts %1 went better where it was to be tried, %2 where it was as "
                                "usual. Only you see this.")
            .arg(week, before);
    case domain::Design::Staggered:
        break;
    }
    return ReadingTexts::tr("Of your own contacts %1 went better with the change, %2 before it. Only you see this.")
        .arg(week, before);
}

} // namespace wording
