#pragma once

#include "domain/note.h"
#include "domain/words.h"

#include <QByteArray>

namespace application
{

/// What a person did to a note while the workspace could not be written.
struct OutboxDeed
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

    bool operator==(const OutboxDeed &) const = default;
};

/// A deed as the line of an outbox, in JSON.
QByteArray lineOf(const OutboxDeed &deed);
/// Reads what lineOf() wrote; nothing when it says something else.
std::optional<OutboxDeed> deedOf(const QByteArray &line);

} // namespace application

template <>
struct domain::EnumWords<application::OutboxDeed::Kind>
{
    static constexpr std::array words{
        std::pair{application::OutboxDeed::Kind::Add, "add"},
        std::pair{application::OutboxDeed::Kind::Update, "update"},
        std::pair{application::OutboxDeed::Kind::Remove, "remove"},
        std::pair{application::OutboxDeed::Kind::Erase, "erase"},
    };
};
