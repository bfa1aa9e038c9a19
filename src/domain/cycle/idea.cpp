// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cycle/idea.h"

#include <algorithm>

namespace domain
{

int Idea::simpleAnswers() const
{
    return static_cast<int>(std::count(simplicity.begin(), simplicity.end(), std::optional<bool>(true)));
}

} // namespace domain
