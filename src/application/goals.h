#pragma once

#include "domain/gate.h"
#include "domain/goal.h"
#include "domain/measure.h"
#include "domain/result.h"

namespace application
{

class Workspace;

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
    /// Adds when it has no id, else updates. FieldEmpty("measure").
    domain::Result<domain::MeasureId> saveMeasure(const domain::Measure &measure);
    domain::Result<void> removeMeasure(domain::MeasureId id);

    QList<domain::Reading> readings(domain::MeasureId measure) const; ///< by day
    domain::Result<domain::ReadingId> addReading(const domain::Reading &reading);
    domain::Result<void> removeReading(domain::ReadingId id);

    domain::Result<domain::Gate> gate(domain::GoalId id) const;

private:
    Workspace &m_workspace;
};

} // namespace application
