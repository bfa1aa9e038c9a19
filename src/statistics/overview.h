// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/scale.h"
#include "domain/figures/scoresummary.h"

#include "statistics/selection.h"

namespace statistics
{

/// The scores of the selected responses, all together and by calendar month. Pinned by tst_overview.
domain::Overview overviewOf(
    const domain::ResponseColumns &columns, const Selection &selection, const domain::Scale &scale);

} // namespace statistics
