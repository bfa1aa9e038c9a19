// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

class QPainter;

namespace charts
{

/// The small size of a picture's labels, from the application's font.
QFont smallFont(const QFont &font, bool bold = false);

/// A label in lines that are no wider than `width`: broken at spaces other than no-break
/// ones, a longer word with a hyphen; what does not fit
/// into `mostLines` ends in an ellipsis. No lines when not even one letter fits.
QStringList wrapped(const QString &text, const QFontMetricsF &metrics, qreal width, int mostLines);

/// Draws lines centred at x, the first one's top at `top`.
void drawLines(QPainter &painter, const QStringList &lines, qreal centre, qreal top);

} // namespace charts
