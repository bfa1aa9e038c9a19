// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/reflection/decisionkind.h"
#include "domain/reflection/promise.h"

#include <QDate>

#include <optional>

namespace domain
{

/// What becomes of a round's idea: why, the next step, who does it, by when.
struct Decision
{
    RoundId round;
    std::optional<DecisionKind> kind;
    QString why;
    QString nextStep;
    std::optional<PersonId> who;
    std::optional<QDate> byWhen;
    Promise promise = Promise::Open; ///< what became of the next step
    QString became = {}; ///< the same in words: what came of it, or why it was dropped

    bool operator==(const Decision &) const = default;
};

} // namespace domain
