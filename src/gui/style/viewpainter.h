// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionMenuItem;
class QWidget;

/// How the style draws the parts of menus, lists and tables.
namespace gui::viewpainter
{

void itemPanel(const QStyleOption &option, QPainter &painter);
void headerSection(const QStyleOption &option, QPainter &painter);
void sortArrow(const QStyleOption &option, QPainter &painter);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter, const QStyle &style, const QWidget *widget);

} // namespace gui::viewpainter
