// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/challenge.h"
#include "domain/cycle/cycle.h"
#include "domain/cycle/goal.h"
#include "domain/cycle/idea.h"
#include "domain/cycle/measure.h"
#include "domain/reflection/decision.h"
#include "domain/reflection/gate.h"
#include "domain/week/round.h"

namespace domain
{

/// Statement, who notices, owner, a success criterion with a target, balancing measures or none said outright. The
/// two about numbers may be passed over as "first try, numbers follow".
Gate goalReady(const Goal &goal, const QList<Measure> &measures);

/// One candidate chosen with a reason, and evidence with a date and a size; the evidence may be passed over as "gut
/// feeling". `hasDatedEvidence`: the chosen candidate has a finding, or a quote with a day and a number of customers.
Gate challengeChosen(const Cycle &cycle, bool hasDatedEvidence);

/// The chosen idea says when and what, at least five of six simplicity answers are yes, and it was said aloud once;
/// the last two may be passed over.
Gate ideaReady(const Idea &chosen);
/// The same gate while no idea is chosen: everything is missing.
Gate ideaReadyWithoutIdea();

/// Participants, start day, prediction. `othersRun`: a participant has another running round.
Gate weekStarts(const Round &round, bool othersRun);

/// The last day has passed, or the round was ended early with a reason.
Gate reflectionOpens(const Round &round, QDate today);

/// Decision, why, next step, who, by when.
Gate roundCloses(const Decision &decision);

} // namespace domain
