// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/pictures.h"

#include "gui/style/theme.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QHash>
#include <QPainter>
#include <QSvgGenerator>

namespace gui
{

namespace
{

constexpr QSize svgSize(720, 360);

} // namespace

QByteArray svgOf(const Picture &picture, const QFont &font)
{
    QSize size = svgSize;
    if (picture.heightInLines)
        size.setHeight(qMax(size.height(), picture.heightInLines(font) * QFontMetrics(font).lineSpacing()));
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(picture.name);
    generator.setDescription(picture.sentence);
    QPainter painter(&generator);
    painter.setFont(font);
    picture.paint(painter, QSizeF(size), Theme::day().chartColours(), -1);
    painter.end();
    return buffer.data();
}

QByteArray inColoursOf(const QByteArray &svg, const Theme &theme)
{
    if (!theme.dark)
        return svg;
    const charts::ChartColours from = Theme::day().chartColours();
    const charts::ChartColours to = theme.chartColours();
    QHash<QByteArray, QByteArray> instead;
    for (const auto colour : {&charts::ChartColours::surface, &charts::ChartColours::text,
             &charts::ChartColours::muted, &charts::ChartColours::line, &charts::ChartColours::outline,
             &charts::ChartColours::bar, &charts::ChartColours::chosen, &charts::ChartColours::warn})
        instead.insert((from.*colour).name().toLatin1(), (to.*colour).name().toLatin1());
    constexpr qsizetype length = 7; // #rrggbb
    QByteArray result = svg;
    for (qsizetype at = result.indexOf('#'); at >= 0; at = result.indexOf('#', at + 1))
        if (const auto found = instead.constFind(result.mid(at, length).toLower()); found != instead.cend())
            result.replace(at, length, *found);
    return result;
}

} // namespace gui
