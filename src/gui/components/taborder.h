// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLayout;
class QWidget;

namespace gui
{

/// Lets Tab go through what is shown in `root` as it is read: in the order of the layouts, so a column of a row is
/// one block, and a grid goes row by row. Cheap when the order is right already; what lies outside stays as it is.
void orderTabs(QWidget *root);

/// Lets Tab go through the grid of that widget column by column.
void setTabsByColumn(QWidget *widget);

} // namespace gui
