// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/scale.h"
#include "domain/figures/contrast.h"

#include "statistics/groupings.h"
#include "statistics/selection.h"

namespace statistics
{

/// Each group of each grouping against all other selected responses: share of low scores, the difference with
/// Newcombe's interval (1998, method 10), its chance, and that corrected by Holm (1979) over all groups. A group that
/// has no score, or nobody beside it, is left out. Pinned by tst_contrast.
domain::Contrast contrastOf(const domain::ResponseColumns &columns, const Groupings &groupings,
    const Selection &selection, const domain::Scale &scale);

} // namespace statistics
