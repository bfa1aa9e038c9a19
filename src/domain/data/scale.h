// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QString>

namespace domain
{

/// The scale a score was given on: its worst and its best value, in either order (1 can be the best of 5).
class Scale
{
public:
    enum class Kind
    {
        Nps, ///< 0 to 10, would you recommend us
        Csat, ///< 1 to 5, satisfied
        Effort, ///< 1 to 7, made it easy
        YesNo, ///< 0 no, 1 yes
        Own ///< any two different ends
    };

    /// The NPS scale.
    constexpr Scale() = default;
    static constexpr Scale nps() { return Scale(Kind::Nps, 0, 10); }
    static constexpr Scale csat() { return Scale(Kind::Csat, 1, 5); }
    static constexpr Scale effort() { return Scale(Kind::Effort, 1, 7); }
    static constexpr Scale yesNo() { return Scale(Kind::YesNo, 0, 1); }

    /// An own scale. FieldInvalid (context "scale") when the ends are equal or not finite.
    static Result<Scale> own(double worst, double best);

    /// Reads `nps`, `csat`, `effort`, `yesno` or `WORST:BEST` (`5:1` is reversed). FieldInvalid (context "scale")
    /// else.
    static Result<Scale> parse(const QString &text);

    /// What parse() reads.
    QString word() const;

    constexpr Kind kind() const { return m_kind; }
    constexpr double worst() const { return m_worst; }
    constexpr double best() const { return m_best; }
    constexpr double lowest() const { return m_worst < m_best ? m_worst : m_best; }
    constexpr double highest() const { return m_worst < m_best ? m_best : m_worst; }
    constexpr bool isReversed() const { return m_best < m_worst; }
    constexpr bool isNps() const { return m_kind == Kind::Nps; }

    /// Whether the score lies between the two ends, both included.
    constexpr bool contains(double score) const { return score >= lowest() && score <= highest(); }

    /// Whether a score counts as low: 0 to 6 on the NPS scale (detractors), elsewhere nearer to the worst end than to
    /// the best (1 and 2 of 5, 1 to 3 of 7, *no*).
    constexpr bool isLow(double score) const { return m_kind == Kind::Nps ? score <= 6 : goodness(score) < 0.5; }

    /// 0 at the worst end, 1 at the best.
    constexpr double goodness(double score) const { return (score - m_worst) / (m_best - m_worst); }

    bool operator==(const Scale &) const = default;

private:
    constexpr Scale(Kind kind, double worst, double best)
        : m_kind(kind)
        , m_worst(worst)
        , m_best(best)
    {
    }

    Kind m_kind = Kind::Nps;
    double m_worst = 0;
    double m_best = 10;
};

} // namespace domain
