#include "statistics/verdicts.h"

#include "statistics/shares.h"

namespace statistics
{

namespace
{

constexpr qint64 enoughContacts = 8;
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

domain::Verdict verdictWithoutBaseline(qint64 better, qint64 worse, bool balancingLooksWorse)
{
    if (better + worse < enoughContacts)
        return domain::Verdict::TooLittle;
    return held(byChance(probabilityMostlyBetter(better, worse)), balancingLooksWorse);
}

} // namespace statistics
