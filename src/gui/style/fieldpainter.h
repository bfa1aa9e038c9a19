// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

/// How the style draws what people type and choose into, scroll bars and progress.
namespace gui::fieldpainter
{

/// Edge and ground of a line edit, text edit or any other framed field.
void frame(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void spinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget, const QStyle &style);
void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider);
void progressBar(const QStyleOptionProgressBar &option, QPainter &painter);
/// Where the parts of a scroll bar without buttons lie.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);

} // namespace gui::fieldpainter
