// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <optional>

namespace domain
{

/// How far a second reader and the authors of the notes saw the same.
struct ReadersAgreement
{
    static constexpr double leastKappa = 0.4; ///< below it the effects say little: warn
    static constexpr size_t effects = 4;

    /// How many notes the author (first index) and the second reader (second index) gave which effect.
    std::array<std::array<int, effects>, effects> counts{};
    int rated = 0; ///< notes that both rated
    int alike = 0; ///< of those, with the same effect
    double expected = 0.0; ///< share that chance alone would rate alike, 0 to 1
    std::optional<double> kappa; ///< Cohen's kappa (1960); absent when both used one effect only

    bool isLow() const { return kappa && *kappa < leastKappa; }
    /// By how much kappa changes with one note more seen alike: with few notes, a lot.
    std::optional<double> perNote() const
    {
        return kappa ? std::optional(1.0 / (rated * (1.0 - expected))) : std::nullopt;
    }
    bool operator==(const ReadersAgreement &) const = default;
};

} // namespace domain
