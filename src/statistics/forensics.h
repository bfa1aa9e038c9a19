// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/forensics.h"

#include "statistics/groupings.h"
#include "statistics/selection.h"

namespace statistics
{

/// How often each reason was given together with each that was found, and how far the two agree beyond chance
/// (Cohen's kappa 1960, over all reasons, only responses that have both; words are compared without case). Pinned by
/// tst_forensics.
domain::Forensics forensicsOf(
    const domain::KeyColumn &given, const domain::KeyColumn &found, const Selection &selection);

} // namespace statistics
