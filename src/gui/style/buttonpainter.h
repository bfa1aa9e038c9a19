// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

/// How the style draws and measures buttons and their indicators.
namespace gui::buttonpainter
{

void bevel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void label(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
/// The size of a push button of this option, with its icon, text, key hint and menu arrow.
QSize size(const QStyleOptionButton &option, const QWidget *widget);
void checkIndicator(const QStyleOption &option, QPainter &painter);
void radioIndicator(const QStyleOption &option, QPainter &painter);
/// The ground of a tool button: nothing at rest.
void toolPanel(const QStyleOption &option, QPainter &painter);

} // namespace gui::buttonpainter
