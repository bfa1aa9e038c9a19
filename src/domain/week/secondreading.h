// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/week/effect.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace domain
{

/// One note of a second reading and how the colleague saw it.
struct SecondRating
{
    NoteId note;
    std::optional<Effect> effect; ///< absent: still to be rated

    bool operator==(const SecondRating &) const = default;
};

/// A colleague rates notes of a round without seeing their effect or phase.
struct SecondReading
{
    static constexpr int notesDrawn = 10;

    SecondReadingId id;
    RoundId round;
    PersonId person; ///< who rates
    QDateTime at; ///< UTC
    QList<SecondRating> ratings; ///< in the order they are shown

    bool operator==(const SecondReading &) const = default;
};

} // namespace domain
