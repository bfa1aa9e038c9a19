// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/week/note.h"
#include "domain/week/readersagreement.h"
#include "domain/week/secondreading.h"

#include <QList>

namespace application
{

class Workspace;

/// A note as the second reader sees it: what happened, not how it was taken, nor when or by whom.
struct BlindNote
{
    domain::NoteId id;
    QString text;
    QString customerType; ///< its name; empty: none
    QString touchpoint;
    std::optional<domain::Effect> rated; ///< by the second reader; absent: still to be rated

    bool operator==(const BlindNote &) const = default;
};

/// What a second reader's ratings came to.
struct FinishedReading
{
    QString reader; ///< who rated
    domain::ReadersAgreement agreement;
};

/// Second pair of eyes: a colleague rates ten notes of a round without their effect or phase. Only of a round whose
/// totals are open, since how far two people agree tells of the totals.
class SecondReadings final
{
public:
    explicit SecondReadings(Workspace &workspace);

    /// How many notes the acting person could rate: shared, with a text, by somebody else.
    int ratable(domain::RoundId round) const;
    /// Draws such notes, ten or as many as there are; the draw follows from the id of the reading, so that it can be
    /// repeated. WrongState while totals are hidden, unless `lookedEarly`; NothingToRead when there is none;
    /// FieldEmpty("person").
    domain::Result<domain::SecondReadingId> begin(domain::RoundId round, bool lookedEarly = false);
    /// The acting person's latest reading of a round; nothing when there is none.
    std::optional<domain::SecondReading> latest(domain::RoundId round) const;
    /// Its notes, in the order they were drawn, without those that were removed, made private or erased since.
    QList<BlindNote> notes(const domain::SecondReading &reading) const;
    /// Only who began the reading rates. NotFound.
    domain::Result<void> rate(domain::SecondReadingId reading, domain::NoteId note, domain::Effect effect);
    /// Nothing until every note is rated: who sees the agreement grow would rate towards it.
    std::optional<domain::ReadersAgreement> agreement(const domain::SecondReading &reading) const;
    /// The newest reading of a round, by whomever, in which every note is rated.
    std::optional<FinishedReading> finished(domain::RoundId round) const;

private:
    Workspace &m_workspace;
};

} // namespace application
