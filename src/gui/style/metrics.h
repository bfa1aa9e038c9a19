// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetrics>

/// Sizes that follow the font: never a number of pixels for anything that holds text.
namespace gui::metrics
{

// Distances between things, in device-independent pixels.
inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space5 = 24;
inline constexpr int space6 = 32;
inline constexpr qreal cardRadius = 8;
inline constexpr qreal rowRadius = 6;
inline constexpr qreal hintRadius = 4;
inline constexpr int readingWidth = 840; ///< the widest a column of text may be

/// The roles of type, as multiples of the application font.
enum class Type
{
    Small,
    Body,
    Section,
    Title,
    Verdict,
    Statement,
    ShortStatement ///< where the window has little room
};

/// `base` in the size and weight of `type`; give the application font, or the font of a window with its own base.
QFont font(Type type, const QFont &base);

/// L: the distance of two lines of text, the unit everything is measured in.
int line(const QFontMetrics &metrics);
int controlHeight(const QFontMetrics &metrics); ///< buttons
int fieldHeight(const QFontMetrics &metrics);
int chipHeight(const QFontMetrics &metrics);
int tagHeight(const QFontMetrics &metrics);
int effectKeyHeight(const QFontMetrics &metrics);
int tableRowHeight(const QFontMetrics &metrics);
int listRowHeight(const QFontMetrics &metrics); ///< a row of two lines
int railItemHeight(const QFontMetrics &metrics);
int messageBarHeight(const QFontMetrics &metrics);
/// An icon of `nominal` pixels beside text of the design's size (16, 18, 22, 28), grown with the font.
int iconExtent(int nominal, const QFontMetrics &metrics);
/// How many lines of text fit into `pixels`: what layouts decide by (a width of 60, 40; a height of 36).
int lines(int pixels, const QFontMetrics &metrics);

} // namespace gui::metrics
