// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/step.h"

#include <QString>

namespace wording
{

/// What stands beside a step besides its questions.
struct Guide
{
    QString example; ///< one believable team's answer, a few sentences
    QString whatGoodLooksLike; ///< how to tell that the step is well done, a few sentences

    bool operator==(const Guide &) const = default;
};

/// The guide of a step, in the language of the program.
Guide guide(domain::Step step);

} // namespace wording
