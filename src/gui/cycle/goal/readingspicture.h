// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/goals.h"
#include "gui/components/chartview.h"

namespace gui
{

/// The readings of a measure as a picture: what it says, one sentence a point, and how to draw it.
struct ReadingsPicture
{
    QString sentence;
    QStringList parts;
    ChartView::Paint paint;
};

/// From the baseline, if there is one, to the last reading. `readings` by day.
ReadingsPicture readingsPicture(const domain::Measure &measure, const QList<domain::Reading> &readings,
    const QList<application::Try> &tries, QDate today);

} // namespace gui
