// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace gui
{

/// Makes every widget that has ChartParts a chart with one readable row a part for screen readers. May be called
/// again and again.
void installChartAccess();

/// Tells screen readers that the part is now the one with the focus.
void announceChartPart(QWidget *view, int part);

} // namespace gui
