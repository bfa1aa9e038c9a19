// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/effect.h"

#include <QColor>

#include <array>

namespace charts
{

/// The colours one effect is shown in.
struct EffectColours
{
    QColor ink; ///< the word and the sign, on surface, window or tint
    QColor fill; ///< a bar; for a hollow effect the 1.5 px edge
    QColor tint; ///< the quiet ground behind the word
    QColor onFill; ///< text and sign inside the bar
    bool hollow = false; ///< true: bars have an edge and no filling, so that no reader depends on hue

    bool operator==(const EffectColours &) const = default;
};

/// All that a painter may colour with. Filled from the theme on screen and from the light table in print, so that
/// painters know neither palettes nor widgets.
struct ChartColours
{
    QColor surface; ///< the card behind the picture, also the halo of lines over bars
    QColor text;
    QColor muted; ///< axis labels, units
    QColor line; ///< hairline grid
    QColor outline; ///< edges that must be seen
    QColor bar; ///< neutral bars
    QColor chosen; ///< the chosen bar, the line of a Pareto's choice
    QColor onBar; ///< text inside a neutral bar
    QColor onChosen; ///< text inside the chosen bar
    QColor warn; ///< marks of unusual days
    std::array<EffectColours, 4> effects; ///< by domain::Effect

    const EffectColours &effect(domain::Effect effect) const { return effects[static_cast<size_t>(effect)]; }
    bool operator==(const ChartColours &) const = default;
};

} // namespace charts
