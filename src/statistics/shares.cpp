// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/shares.h"

#include "statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace statistics
{

domain::Interval wilson(qint64 successes, qint64 n, double confidence)
{
    if (n <= 0)
        return {0.0, 1.0};
    const double z = normalReach(confidence);
    const auto size = static_cast<double>(n);
    const double p = static_cast<double>(successes) / size;
    const double scale = 1 + z * z / size;
    const double middle = (p + z * z / (2 * size)) / scale;
    const double reach = z / scale * std::sqrt(p * (1 - p) / size + z * z / (4 * size * size));
    // at the ends rounding would leave a trace of 1e-17
    return {
        successes == 0 ? 0.0 : std::max(0.0, middle - reach), successes == n ? 1.0 : std::min(1.0, middle + reach)};
}

domain::Interval newcombe(domain::ShareCount baseline, domain::ShareCount week, double confidence)
{
    const double before = baseline.share();
    const double after = week.share();
    const domain::Interval b = wilson(baseline.better, baseline.n, confidence);
    const domain::Interval w = wilson(week.better, week.n, confidence);
    if (baseline.n <= 0 || week.n <= 0)
        return {-1.0, 1.0};
    const double difference = after - before;
    return {difference - std::hypot(after - w.low, b.high - before),
        difference + std::hypot(w.high - after, before - b.low)};
}

double probabilityBetter(domain::ShareCount baseline, domain::ShareCount week)
{
    if (baseline == week)
        return 0.5;
    const auto a1 = static_cast<double>(baseline.better + 1);
    const auto b1 = static_cast<double>(baseline.n - baseline.better + 1);
    const auto b2 = static_cast<double>(week.n - week.better + 1);
    const double whole = logBeta(a1, b1);
    double sum = 0;
    for (qint64 i = 0; i <= week.better; ++i) {
        const auto k = static_cast<double>(i);
        sum += std::exp(logBeta(a1 + k, b1 + b2) - std::log(b2 + k) - logBeta(1 + k, b2) - whole);
    }
    return std::clamp(sum, 0.0, 1.0);
}

double probabilityMostlyBetter(qint64 better, qint64 worse)
{
    return betaAbove(static_cast<double>(better + 1), static_cast<double>(worse + 1), 0.5);
}

double upperBoundOfNone(qint64 n, double confidence)
{
    return n <= 0 ? 1.0 : 1 - std::pow(1 - confidence, 1.0 / static_cast<double>(n));
}

} // namespace statistics
