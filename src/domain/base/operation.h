// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace domain
{

/// What a person did, as a code and its arguments; wording makes the line of the history and the undo menu from it.
struct Operation
{
    QString code; ///< such as "note.add"; never shown as it is
    QStringList arguments = {}; ///< names and texts as they were then
    std::optional<CycleId> cycle = {}; ///< the cycle whose history tells of it
    std::optional<PersonId> person = {}; ///< who did it
    bool doneElsewhere = false; ///< taken in here, so this window does not offer to undo it

    bool operator==(const Operation &) const = default;
};

} // namespace domain
