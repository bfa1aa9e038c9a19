#pragma once

#include "domain/decisionkind.h"
#include "domain/id.h"

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

    bool operator==(const Decision &) const = default;
};

} // namespace domain
