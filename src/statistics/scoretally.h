// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/scale.h"
#include "domain/figures/scoresummary.h"

#include <cmath>

namespace statistics
{

/// Scores being counted: adding one is cheap, the intervals come at the end.
class ScoreTally
{
public:
    /// NaN is a response without a score.
    void add(double score, const domain::Scale &scale)
    {
        if (std::isnan(score)) {
            ++m_missing;
            return;
        }
        ++m_n;
        const double step = score - m_mean;
        m_mean += step / static_cast<double>(m_n);
        m_squares += step * (score - m_mean); // Welford 1962: no loss when the mean is large
        m_low += scale.isLow(score) ? 1 : 0;
        m_promoters += score >= 9 ? 1 : 0;
        m_detractors += score <= 6 ? 1 : 0;
    }

    bool isEmpty() const { return m_n + m_missing == 0; }

    /// Mean with Student's interval, share of low scores with Wilson's, and on the NPS scale the NPS with Rocks'.
    domain::ScoreSummary summary(const domain::Scale &scale) const;

private:
    qint64 m_n = 0;
    qint64 m_missing = 0;
    qint64 m_low = 0;
    qint64 m_promoters = 0;
    qint64 m_detractors = 0;
    double m_mean = 0;
    double m_squares = 0;
};

} // namespace statistics
