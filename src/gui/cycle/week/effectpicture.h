// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/effectchart.h"
#include "domain/week/round.h"
#include "domain/week/roundcounts.h"

#include <QLocale>
#include <QStringList>

namespace gui
{

/// A round's counts as a picture, with what a screen reader says of it.
struct EffectPicture
{
    charts::EffectChart chart;
    QStringList parts; ///< one sentence a day, in the order of the chart
};

/// Every day of the round is there, also those without a note; before it, the days from the first note on (at most
/// fourteen).
EffectPicture effectPicture(
    const domain::Round &round, const domain::RoundCounts &counts, const QLocale &locale = QLocale());

} // namespace gui
