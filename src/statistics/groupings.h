// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/responsecolumns.h"

#include <vector>

namespace statistics
{

/// A column of words to part responses by, and what it is called.
struct Grouping
{
    QString name; ///< a field's word or an attribute's name
    const domain::KeyColumn *keys = nullptr; ///< one entry a response
};

using Groupings = std::vector<Grouping>;

} // namespace statistics
