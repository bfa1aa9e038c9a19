// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/arm.h"
#include "domain/week/round.h"

namespace domain
{

/// A seed of nine digits from any number, so that people can read it out of the history.
qint64 seedFrom(qint64 number);

/// What a person's contact is to be, the first one being at place 0: blocks of four with two of each in one of the
/// six orders, drawn from seed, person and block alone. The same for the same seed, on every machine (splitmix64,
/// Steele, Lea & Flood 2014). Pinned by tst_draw.
Arm drawnArm(qint64 seed, PersonId person, qint64 place);

/// People in an order drawn from the seed.
QList<PersonId> drawnOrder(qint64 seed, QList<PersonId> people);

/// Who starts when, where colleagues start one after the other: in the drawn order, spread over the working days of
/// the round so that everybody has days before and, where there are enough, days after their start.
QList<Participation> drawnStarts(const Round &round, qint64 seed);

} // namespace domain
