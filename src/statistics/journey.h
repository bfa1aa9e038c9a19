// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/scale.h"
#include "domain/figures/journey.h"

#include "statistics/selection.h"

namespace statistics
{

/// The scores of the selected responses by touchpoint: first those of `order` (compared without case) in its order,
/// then others by name, those not given last. Only touchpoints that have responses. Pinned by tst_journey.
domain::Journey journeyOf(const domain::ResponseColumns &columns, const domain::KeyColumn &keys,
    const Selection &selection, const domain::Scale &scale, const QStringList &order);

} // namespace statistics
