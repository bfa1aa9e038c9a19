// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/week/dayremark.h"
#include "domain/week/reminders.h"
#include "domain/week/round.h"

namespace application
{

class Workspace;

/// A remark as its author and colleagues may read it.
struct VisibleRemark
{
    domain::DayRemark remark;
    QString author;
    bool isOwn = false; ///< of the acting person

    bool operator==(const VisibleRemark &) const = default;
};

/// The rhythm of a person's day in a running week: how far it has come, and what they remark at its end.
class DayRemarks final
{
public:
    explicit DayRemarks(Workspace &workspace);

    /// The acting person's remark on today; a fresh one when nothing was written yet.
    domain::DayRemark today(domain::RoundId round) const;
    /// The acting person's remark of an earlier day, if there is one.
    std::optional<domain::DayRemark> on(domain::RoundId round, QDate day) const;
    /// The acting person's remarks of a round, private ones too, the newest day first.
    QList<VisibleRemark> own(domain::RoundId round) const;
    /// Everybody's remarks of a round that are not private, by day and author.
    QList<VisibleRemark> shared(domain::RoundId round) const;
    /// NotFound, also for somebody else's private one.
    domain::Result<domain::DayRemark> remark(domain::DayRemarkId id) const;
    /// Keeps the acting person's answers for today. Blank answers that were never written are not kept.
    /// FieldEmpty("person"), FieldTooLong("text"), WrongState unless the round runs.
    domain::Result<void> save(const domain::DayRemark &remark);
    /// Takes what the acting person wrote on that day out of the file, the search index and the history. No undo.
    /// Care::finishErasing() then takes the bytes out of the file. Only the author may. NotFound.
    domain::Result<void> erase(domain::DayRemarkId id);

    /// Half-typed answers of the acting person; survive a crash, in no history, search or export. Their day is the
    /// one they were typed on. Kept until they are dropped, saved or erased.
    domain::Result<void> keepDraft(const domain::DayRemark &halfTyped);
    std::optional<domain::DayRemark> draft(domain::RoundId round) const;
    domain::Result<void> dropDraft(domain::RoundId round);

    /// How far the acting person's day has come in their running week.
    domain::DayFacts facts() const;

private:
    QList<VisibleRemark> visible(domain::RoundId round, std::optional<domain::PersonId> seer) const;

    Workspace &m_workspace;
};

} // namespace application
