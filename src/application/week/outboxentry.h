// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"
#include "domain/week/note.h"

#include <QByteArray>

namespace application
{

/// What a person did to a note while the workspace could not be written.
struct OutboxEntry
{
    enum class Kind
    {
        Add,
        Update,
        Remove,
        Erase ///< of the note's texts, for good
    };

    Kind kind = Kind::Add;
    qint64 entry = 0; ///< of this deed; each is taken in once
    domain::Note note; ///< whole for Add and Update; id, round and person for the others

    bool operator==(const OutboxEntry &) const = default;
};

/// A deed as the line of an outbox, in JSON.
QByteArray lineOf(const OutboxEntry &deed);
/// Reads what lineOf() wrote; nothing when it says something else.
std::optional<OutboxEntry> undoStepOf(const QByteArray &line);

} // namespace application

template <>
struct domain::EnumWords<application::OutboxEntry::Kind>
{
    static constexpr std::array words{
        std::pair{application::OutboxEntry::Kind::Add, "add"},
        std::pair{application::OutboxEntry::Kind::Update, "update"},
        std::pair{application::OutboxEntry::Kind::Remove, "remove"},
        std::pair{application::OutboxEntry::Kind::Erase, "erase"},
    };
};
