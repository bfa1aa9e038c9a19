// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/concentration.h"
#include "domain/figures/contrast.h"
#include "domain/figures/drivers.h"
#include "domain/figures/forensics.h"
#include "domain/figures/journey.h"
#include "domain/figures/pareto.h"
#include "domain/figures/wordcontrast.h"

#include <variant>

namespace domain
{

/// What a look at a data set gives: the numbers of whichever view was asked for, in the order of ExploreView.
using ExploreResult
    = std::variant<Overview, Journey, Pareto, Concentration, Contrast, Drivers, Forensics, WordContrast>;

/// How many responses a result rests on: those with a valid score in overview, journey, contrast and drivers, all
/// filtered ones elsewhere.
qint64 responsesOf(const ExploreResult &result);

} // namespace domain
