// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/cycle/goal.h"
#include "domain/cycle/measure.h"
#include "domain/reflection/gate.h"

namespace application
{

class Workspace;

/// One week that was tried under a goal.
struct Try
{
    domain::RoundId round;
    QString cycle; ///< its title
    int number = 1; ///< of the round in its cycle
    QDate first;
    QDate last;

    bool operator==(const Try &) const = default;
};

/// Goals with their success criteria, balancing measures and readings.
class Goals final
{
public:
    explicit Goals(Workspace &workspace);

    QList<domain::Goal> goals() const; ///< newest first
    domain::Result<domain::Goal> goal(domain::GoalId id) const;
    /// Saves statement, who notices, owner, "no balancing" and the override reason. FieldEmpty for an empty
    /// statement.
    domain::Result<void> update(const domain::Goal &goal);

    QList<domain::Measure> measures(domain::GoalId goal) const; ///< success criteria first
    /// Adds when it has no id, else updates. A baseline that is written over no longer comes from its finding.
    /// FieldEmpty("measure").
    domain::Result<domain::MeasureId> saveMeasure(const domain::Measure &measure);
    domain::Result<void> removeMeasure(domain::MeasureId id);

    QList<domain::Reading> readings(domain::MeasureId measure) const; ///< by day
    /// FieldEmpty("day"), FieldInvalid("value"); the same for updateReading().
    domain::Result<domain::ReadingId> addReading(const domain::Reading &reading);
    /// Day, value and source. A value that is written over no longer comes from its finding.
    domain::Result<void> updateReading(const domain::Reading &reading);
    domain::Result<void> removeReading(domain::ReadingId id);

    domain::Result<domain::Gate> gate(domain::GoalId id) const;
    /// The weeks that were started under this goal, in all its cycles, by their first day.
    QList<Try> tries(domain::GoalId id) const;

private:
    Workspace &m_workspace;
};

} // namespace application
