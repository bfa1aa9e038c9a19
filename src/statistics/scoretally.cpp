// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/scoretally.h"

#include "statistics/distributions.h"
#include "statistics/netpromoter.h"
#include "statistics/shares.h"

namespace statistics
{

domain::ScoreSummary ScoreTally::summary(const domain::Scale &scale) const
{
    domain::ScoreSummary result;
    result.n = m_n;
    result.missing = m_missing;
    if (m_n == 0)
        return result;
    result.mean = m_mean;
    if (m_n > 1) {
        const auto n = static_cast<double>(m_n);
        const double reach = studentReach(usualConfidence, m_n) * std::sqrt(m_squares / (n - 1) / n);
        result.meanInterval
            = domain::Interval{std::max(scale.lowest(), m_mean - reach), std::min(scale.highest(), m_mean + reach)};
    }
    result.lowShare = static_cast<double>(m_low) / static_cast<double>(m_n);
    result.lowInterval = wilson(m_low, m_n);
    if (scale.isNps()) {
        const qint64 passives = m_n - m_promoters - m_detractors;
        result.nps = netPromoterScore(m_promoters, passives, m_detractors);
        result.npsInterval = netPromoterInterval(m_promoters, passives, m_detractors);
    }
    return result;
}

} // namespace statistics
