// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace gui
{

/// Which colour of the palette an icon takes.
enum class IconTone
{
    Text,
    Muted,
    Accent,
    OnAccent
};

/// An icon of resources/icons by its name ("edit-find"), tinted from the application's palette whenever it is drawn:
/// it follows dark and light and disabled by itself. A name that does not exist gives a null icon.
QIcon icon(const QString &name, IconTone tone = IconTone::Text);

/// The icon's shape in one colour, `extent` device-independent pixels wide and high.
QPixmap tinted(const QIcon &icon, int extent, qreal devicePixelRatio, const QColor &colour);

/// Draws the icon in `colour` at the middle of `rect`, as large as fits.
void paintIcon(QPainter &painter, const QRect &rect, const QIcon &icon, const QColor &colour);

} // namespace gui
