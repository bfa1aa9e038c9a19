// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// The ways of looking at a data set.
enum class ExploreView
{
    Overview,
    Journey,
    Pareto,
    Concentration,
    Contrast,
    Drivers,
    Forensics,
    Words
};

template <>
struct EnumWords<ExploreView>
{
    static constexpr std::array words{
        std::pair{ExploreView::Overview, "overview"},
        std::pair{ExploreView::Journey, "journey"},
        std::pair{ExploreView::Pareto, "pareto"},
        std::pair{ExploreView::Concentration, "concentration"},
        std::pair{ExploreView::Contrast, "contrast"},
        std::pair{ExploreView::Drivers, "drivers"},
        std::pair{ExploreView::Forensics, "forensics"},
        std::pair{ExploreView::Words, "words"},
    };
};

} // namespace domain
