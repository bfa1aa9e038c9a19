// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"

#include <QDate>

#include <array>
#include <optional>

namespace domain
{

/// A small change of behaviour. It starts as somebody's silent line and becomes "When … I will …".
struct Idea
{
    /// Answers to the six questions of the simplicity check, in their order; absent: not answered yet.
    using Simplicity = std::array<std::optional<bool>, 6>;

    IdeaId id;
    CycleId cycle;
    std::optional<PersonId> proposedBy;
    QString line; ///< as written in silence
    QString situation; ///< after "When"
    QString behaviour; ///< after "I will"
    Simplicity simplicity;
    std::optional<QDate> rehearsedOn; ///< the day it was said aloud once
    QString overrideReason; ///< why it went on without simplicity or rehearsal; empty: it did not

    /// How many of the six simplicity answers are yes.
    int simpleAnswers() const;

    bool operator==(const Idea &) const = default;
};

} // namespace domain
