// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"

#include <QColor>
#include <QPalette>

namespace gui
{

/// The colours of the program, one constant table for light and one for dark. Widgets read their palette, which is
/// filled from here; only painters and delegates ask for the roles QPalette lacks, by `Theme::of(palette())`.
struct Theme
{
    bool dark;
    QColor window; ///< page, rail, menu bar
    QColor surface; ///< card, field, outlined button
    QColor sunken; ///< tag, sealed text, groove
    QColor line; ///< hairlines: decoration, never the only edge of a control
    QColor outline; ///< edges of controls
    QColor hover;
    QColor pressed;
    QColor text;
    QColor muted; ///< secondary text, labels, placeholders
    QColor accent; ///< primary, links, focus
    QColor accentHover;
    QColor onAccent;
    QColor tint; ///< selected row, step, chip; always with a second mark
    QColor error; ///< rejected, failed
    QColor errorTint;
    QColor warn; ///< missing, late, unusual
    QColor warnTint;
    QColor disabled;
    QColor chart; ///< neutral bars
    QColor onChart; ///< text inside a neutral bar
    std::array<charts::EffectColours, 4> effects; ///< by domain::Effect

    static const Theme &day();
    static const Theme &night();
    /// The table a palette was filled from, told by the lightness of its Window colour.
    static const Theme &of(const QPalette &palette);

    const charts::EffectColours &effect(domain::Effect effect) const { return effects[static_cast<size_t>(effect)]; }
    /// The palette all widgets read.
    QPalette palette() const;
    /// What the painters of src/charts need.
    charts::ChartColours chartColours() const;
};

} // namespace gui
