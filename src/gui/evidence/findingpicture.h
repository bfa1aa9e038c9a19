// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/finding.h"
#include "domain/data/scale.h"
#include "gui/evidence/pictures.h"

#include <optional>

namespace gui
{

/// The picture of a finding, painted from the numbers that were kept; nothing when these cannot be read, or when they
/// need the scale of a data set that is gone.
std::optional<Picture> pictureOf(const domain::Finding &finding, const std::optional<domain::Scale> &scale);

} // namespace gui
