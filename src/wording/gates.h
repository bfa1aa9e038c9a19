// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/step.h"
#include "domain/reflection/gate.h"

#include <QString>

namespace wording
{

/// What a gate stands before: “Before Idea opens”.
QString gateTitle(domain::GateKind kind);

/// The button that goes through the gate: “Go on to Idea”, “Start the week”.
QString gateButton(domain::GateKind kind);

/// An entry of a gate as something to do: “Write why you chose it”.
QString toDo(domain::GateItem item);

/// The same entry when it is there: “Why it was chosen is written”.
QString done(domain::GateItem item);

/// How a gate may be passed over. All texts are empty for a gate that cannot be.
struct Override
{
    QString offer; ///< “or %1 and say why; it stays in the history”, %1 standing for `link`
    QString link; ///< “go on by gut feeling”
    QString reasonLabel; ///< label of the field for the reason
    QString given; ///< “Gone on by gut feeling: %1”, %1 standing for the reason
};

Override overrideOf(domain::GateKind kind);

/// The key of the question (see questions.h) that helps with an entry; empty when none does.
QString questionKey(domain::GateItem item);

/// The name of a step: “Challenge”.
QString stepName(domain::Step step);

/// The step at which an entry is filled in.
domain::Step stepOf(domain::GateItem item);

} // namespace wording
