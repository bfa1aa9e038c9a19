// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace domain
{

/// One line of the history: who did what, when. The sentence is made in src/wording from code and arguments.
struct HistoryEntry
{
    HistoryId id;
    QDateTime at; ///< UTC
    std::optional<PersonId> person;
    std::optional<CycleId> cycle;
    /// "undo" and "redo" for taking back and doing again; their arguments begin with the code they are about.
    QString code;
    QStringList arguments;
    std::optional<HistoryId> undoes; ///< the entry this one took back
    bool undone = false; ///< true while a later entry has taken this one back

    bool operator==(const HistoryEntry &) const = default;
};

} // namespace domain
