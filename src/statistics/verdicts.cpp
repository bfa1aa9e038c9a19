// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/verdicts.h"

#include "statistics/pairs.h"
#include "statistics/shares.h"

#include <algorithm>
#include <numeric>

namespace statistics
{

namespace
{

constexpr qint64 enoughContacts = 8;
constexpr qint64 enoughDays = 5;
constexpr double sureEnough = 0.905;

bool isEnough(domain::ShareCount baseline, domain::ShareCount week)
{
    return baseline.n >= enoughContacts && week.n >= enoughContacts;
}

domain::Verdict byChance(double better)
{
    if (better >= sureEnough)
        return domain::Verdict::LooksBetter;
    return 1 - better >= sureEnough ? domain::Verdict::LooksWorse : domain::Verdict::NoClearDifference;
}

bool isMixed(const QList<TypeCounts> &types)
{
    bool better = false;
    bool worse = false;
    for (const TypeCounts &type : types) {
        if (!isEnough(type.baseline, type.week))
            continue;
        const domain::Verdict verdict = byChance(probabilityBetter(type.baseline, type.week));
        better = better || verdict == domain::Verdict::LooksBetter;
        worse = worse || verdict == domain::Verdict::LooksWorse;
    }
    return better && worse;
}

/// A change that costs elsewhere is not called better.
domain::Verdict held(domain::Verdict verdict, bool balancingLooksWorse)
{
    return balancingLooksWorse && verdict == domain::Verdict::LooksBetter ? domain::Verdict::NoClearDifference
                                                                          : verdict;
}

} // namespace

domain::Comparison compare(
    domain::ShareCount baseline, domain::ShareCount week, const QList<TypeCounts> &types, bool balancingLooksWorse)
{
    domain::Comparison result;
    result.baseline = baseline;
    result.week = week;
    result.baselineInterval = wilson(baseline.better, baseline.n);
    result.weekInterval = wilson(week.better, week.n);
    result.difference = week.share() - baseline.share();
    result.differenceInterval = newcombe(baseline, week);
    result.probabilityBetter = probabilityBetter(baseline, week);
    if (!isEnough(baseline, week))
        result.verdict = domain::Verdict::TooLittle;
    else if (isMixed(types))
        result.verdict = domain::Verdict::Mixed;
    else
        result.verdict = held(byChance(result.probabilityBetter), balancingLooksWorse);
    return result;
}

domain::Verdict verdictWithoutBaseline(AloneCounts week, const QList<AloneCounts> &types, bool balancingLooksWorse)
{
    const auto alone
        = [](AloneCounts counts) { return byChance(probabilityMostlyBetter(counts.better, counts.worse)); };
    if (week.better + week.worse < enoughContacts)
        return domain::Verdict::TooLittle;
    const auto some = [&](domain::Verdict wanted) {
        return std::any_of(types.begin(), types.end(),
            [&](AloneCounts type) { return type.better + type.worse >= enoughContacts && alone(type) == wanted; });
    };
    if (some(domain::Verdict::LooksBetter) && some(domain::Verdict::LooksWorse))
        return domain::Verdict::Mixed;
    return held(alone(week), balancingLooksWorse);
}

domain::DailyComparison compareDays(
    const std::vector<double> &before, const std::vector<double> &week, bool higherIsBetter)
{
    const auto mean = [](const std::vector<double> &values) {
        const double sum = std::accumulate(values.begin(), values.end(), 0.0);
        return values.empty() ? 0.0 : sum / static_cast<double>(values.size());
    };
    domain::DailyComparison result;
    result.daysBefore = static_cast<qint64>(before.size());
    result.daysInWeek = static_cast<qint64>(week.size());
    result.meanBefore = mean(before);
    result.meanWeek = mean(week);
    result.nonoverlap = nonoverlap(before, week).nap;
    if (result.daysBefore >= enoughDays && result.daysInWeek >= enoughDays)
        result.verdict = byChance(higherIsBetter ? result.nonoverlap : 1 - result.nonoverlap);
    return result;
}

} // namespace statistics
