// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/secondreadings.h"

#include "application/workspace/internal/services.h"
#include "domain/week/effecthiding.h"
#include "statistics/agreement.h"
#include "storage/rows/journey.h"
#include "storage/rows/notes.h"
#include "storage/rows/rounds.h"
#include "storage/rows/secondreadings.h"
#include "storage/rows/teams.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

/// Some of the notes, each as likely as the other, in a random order.
QList<domain::SecondRating> drawn(QList<domain::NoteId> notes, quint64 seed)
{
    QRandomGenerator random(static_cast<quint32>(seed ^ (seed >> 32))); // Mersenne Twister: the same everywhere
    QList<domain::SecondRating> ratings;
    while (!notes.isEmpty() && ratings.size() < domain::SecondReading::notesDrawn)
        ratings.append({notes.takeAt(random.bounded(static_cast<int>(notes.size()))), {}});
    return ratings;
}

} // namespace

SecondReadings::SecondReadings(Workspace &workspace)
    : m_workspace(workspace)
{
}

int SecondReadings::ratable(domain::RoundId round) const
{
    const auto person = m_workspace.person();
    if (!person)
        return 0;
    return static_cast<int>(
        orEmpty(storage::notesToReadAgain(m_workspace.storage().reader(), round, person->id)).size());
}

domain::Result<domain::SecondReadingId> SecondReadings::begin(domain::RoundId id, bool lookedEarly)
{
    const auto person = m_workspace.person();
    if (!person)
        return domain::Error{domain::ErrorCode::FieldEmpty, {}, u"person"_s};
    return m_workspace.storage().perform(operation(m_workspace, u"second-reading.begin"_s),
        [&](storage::Writer &writer) -> domain::Result<domain::SecondReadingId> {
            TRY_VALUE(const auto round, storage::findRound(writer, id));
            if (domain::hidesEffects(round, writer.today()) && !lookedEarly)
                return wrongState(round.stateOn(writer.today()));
            TRY_VALUE(const auto notes, storage::notesToReadAgain(writer, id, person->id));
            if (notes.isEmpty())
                return domain::Error{domain::ErrorCode::NothingToRead, {}, {}};
            domain::SecondReading reading;
            reading.id = writer.nextId<domain::SecondReadingTag>();
            reading.round = id;
            reading.person = person->id;
            reading.at = writer.now();
            reading.ratings = drawn(notes, static_cast<quint64>(reading.id.value()));
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number), QString::number(reading.ratings.size())});
            TRY_DONE(storage::insert(writer, reading));
            return reading.id;
        });
}

std::optional<domain::SecondReading> SecondReadings::latest(domain::RoundId round) const
{
    const auto person = m_workspace.person();
    std::optional<domain::SecondReading> found;
    for (const domain::SecondReading &reading :
        orEmpty(storage::secondReadingsOf(m_workspace.storage().reader(), round)))
        if (person && reading.person == person->id)
            found = reading;
    return found;
}

QList<BlindNote> SecondReadings::notes(const domain::SecondReading &reading) const
{
    const storage::Reader &reader = m_workspace.storage().reader();
    QList<BlindNote> blind;
    for (const domain::SecondRating &rating : reading.ratings) {
        const auto note = storage::findNote(reader, rating.note);
        if (note.has_error() || note.value().isPrivate || note.value().text.isEmpty())
            continue;
        BlindNote shown{rating.note, note.value().text, {}, {}, rating.effect};
        if (const auto type = note.value().customerType)
            shown.customerType = orEmpty(storage::findCustomerType(reader, *type)).name;
        if (const auto touchpoint = note.value().touchpoint)
            shown.touchpoint = orEmpty(storage::findTouchpoint(reader, *touchpoint)).name;
        blind.append(shown);
    }
    return blind;
}

domain::Result<void> SecondReadings::rate(domain::SecondReadingId id, domain::NoteId note, domain::Effect effect)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"second-reading.rate"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto reading, storage::findSecondReading(writer, id));
            if (reading.person != writer.person())
                return notFound(domain::Kind::SecondReading);
            TRY_VALUE(const auto round, storage::findRound(writer, reading.round));
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number)});
            return storage::rate(writer, id, note, effect);
        });
}

std::optional<domain::ReadersAgreement> SecondReadings::agreement(const domain::SecondReading &reading) const
{
    const storage::Reader &reader = m_workspace.storage().reader();
    domain::ReadersAgreement result;
    for (const BlindNote &shown : notes(reading)) {
        if (!shown.rated)
            return std::nullopt;
        const auto note = storage::findNote(reader, shown.id);
        if (note.has_error())
            return std::nullopt;
        ++result.counts.at(static_cast<size_t>(note.value().effect)).at(static_cast<size_t>(*shown.rated));
        ++result.rated;
        result.alike += note.value().effect == *shown.rated ? 1 : 0;
    }
    if (result.rated == 0)
        return std::nullopt;
    QList<QList<qint64>> counts;
    for (const auto &row : result.counts)
        counts.append(QList<qint64>(row.cbegin(), row.cend()));
    const statistics::Agreement agreed = statistics::agreement(counts);
    result.expected = agreed.expected;
    result.kappa = agreed.kappa;
    return result;
}

std::optional<FinishedReading> SecondReadings::finished(domain::RoundId round) const
{
    const storage::Reader &reader = m_workspace.storage().reader();
    std::optional<FinishedReading> newest;
    for (const domain::SecondReading &reading : orEmpty(storage::secondReadingsOf(reader, round)))
        if (const auto agreed = agreement(reading))
            newest = FinishedReading{orEmpty(storage::findPerson(reader, reading.person)).name, *agreed};
    return newest;
}

} // namespace application
