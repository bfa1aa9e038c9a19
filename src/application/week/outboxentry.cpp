// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/outboxentry.h"

#include "application/week/internal/notedrafts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr auto undoKey = "do"_L1;
constexpr auto entryKey = "entry"_L1;
constexpr auto noteKey = "note"_L1;
constexpr auto roundKey = "round"_L1;
constexpr auto personKey = "person"_L1;
constexpr auto atKey = "at"_L1;
constexpr auto dayKey = "day"_L1;
constexpr auto phaseKey = "phase"_L1;
constexpr auto typedKey = "typed"_L1;

/// Numbers as text: JSON's hold 53 bits only.
qint64 numberIn(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().toLongLong();
}

bool isWhole(const OutboxEntry &deed)
{
    return deed.entry > 0 && deed.note.id.isValid() && deed.note.round.isValid() && deed.note.person.isValid()
        && deed.note.at.isValid() && deed.note.day.isValid();
}

} // namespace

QByteArray lineOf(const OutboxEntry &deed)
{
    const domain::Note &note = deed.note;
    return QJsonDocument(QJsonObject{
                             {undoKey, domain::word(deed.kind)},
                             {entryKey, QString::number(deed.entry)},
                             {noteKey, QString::number(note.id.value())},
                             {roundKey, QString::number(note.round.value())},
                             {personKey, QString::number(note.person.value())},
                             {atKey, note.at.toUTC().toString(Qt::ISODateWithMs)},
                             {dayKey, note.day.toString(Qt::ISODate)},
                             {phaseKey, domain::word(note.phase)},
                             {typedKey, toJson(draftOf(note))},
                         })
        .toJson(QJsonDocument::Compact);
}

std::optional<OutboxEntry> undoStepOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto kind = domain::fromWord<OutboxEntry::Kind>(object.value(undoKey).toString());
    const auto phase = domain::fromWord<domain::Phase>(object.value(phaseKey).toString());
    if (kind.has_error() || phase.has_error())
        return std::nullopt;
    OutboxEntry deed;
    deed.kind = kind.value();
    deed.entry = numberIn(object, entryKey);
    deed.note.id = domain::NoteId(numberIn(object, noteKey));
    deed.note.round = domain::RoundId(numberIn(object, roundKey));
    deed.note.person = domain::PersonId(numberIn(object, personKey));
    deed.note.at = QDateTime::fromString(object.value(atKey).toString(), Qt::ISODateWithMs).toUTC();
    deed.note.day = QDate::fromString(object.value(dayKey).toString(), Qt::ISODate);
    deed.note.phase = phase.value();
    const NoteDraft typed = noteDraftFrom(deed.note.round, object.value(typedKey).toString());
    apply(typed, deed.note);
    const bool needsEffect = deed.kind == OutboxEntry::Kind::Add || deed.kind == OutboxEntry::Kind::Update;
    return isWhole(deed) && (typed.effect || !needsEffect) ? std::optional(deed) : std::nullopt;
}

} // namespace application
