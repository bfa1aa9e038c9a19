#pragma once

namespace gui
{

class ChartView;

/// Makes every ChartView a chart with one readable row a part for screen readers. May be called again and again.
void installChartAccess();

/// Tells screen readers that the part is now the one with the focus.
void announceChartPart(ChartView *view, int part);

} // namespace gui
