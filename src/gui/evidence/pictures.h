// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/chartview.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace gui
{

struct Theme;

/// A picture of an explore view, ready for a ChartView or a file: its name, what it says, one sentence a part.
struct Picture
{
    QString name;
    QString sentence;
    QStringList parts;
    QList<int> rows; ///< the row of the table that each part is; -1: none
    ChartView::Paint paint;
    std::function<int(const QFont &)> heightInLines; ///< empty: as any picture
};

/// The picture as SVG in the light colours, for a finding.
QByteArray svgOf(const Picture &picture, const QFont &font);
/// A drawing that was kept in the light colours, in those of the theme.
QByteArray inColoursOf(const QByteArray &svg, const Theme &theme);

} // namespace gui
