#pragma once

#include "domain/concentration.h"
#include "domain/contrast.h"
#include "domain/drivers.h"
#include "domain/forensics.h"
#include "domain/journey.h"
#include "domain/pareto.h"
#include "domain/wordcontrast.h"

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
