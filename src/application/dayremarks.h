#pragma once

#include "domain/dayremark.h"
#include "domain/reminders.h"
#include "domain/result.h"
#include "domain/round.h"

namespace application
{

class Workspace;

/// The rhythm of a person's day in a running week: how far it has come, and what they remark at its end.
class DayRemarks final
{
public:
    explicit DayRemarks(Workspace &workspace);

    /// The acting person's remark on today; a fresh one when nothing was written yet.
    domain::DayRemark today(domain::RoundId round) const;
    /// The acting person's remark of an earlier day, if there is one.
    std::optional<domain::DayRemark> on(domain::RoundId round, QDate day) const;
    /// Keeps the acting person's answers for today. Blank answers that were never written are not kept.
    /// FieldEmpty("person"), FieldTooLong("text"), WrongState unless the round runs.
    domain::Result<void> save(const domain::DayRemark &remark);
    /// How far the acting person's day has come in their running week.
    domain::DayFacts facts() const;

private:
    Workspace &m_workspace;
};

} // namespace application
