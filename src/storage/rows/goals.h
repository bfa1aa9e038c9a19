// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/goal.h"
#include "domain/cycle/measure.h"
#include "storage/file/writer.h"

namespace storage
{

domain::Result<void> insert(Writer &writer, const domain::Goal &goal);
/// Everything but team and time.
domain::Result<void> update(Writer &writer, const domain::Goal &goal);
domain::Result<domain::Goal> findGoal(const Reader &reader, domain::GoalId id);
/// Newest first.
domain::Result<QList<domain::Goal>> allGoals(const Reader &reader);

domain::Result<void> insert(Writer &writer, const domain::Measure &measure);
domain::Result<void> update(Writer &writer, const domain::Measure &measure);
domain::Result<domain::Measure> findMeasure(const Reader &reader, domain::MeasureId id);
/// Success criteria first, then in the order they were added.
domain::Result<QList<domain::Measure>> measuresOf(const Reader &reader, domain::GoalId goal);

domain::Result<void> insert(Writer &writer, const domain::Reading &reading);
/// Everything but its measure.
domain::Result<void> update(Writer &writer, const domain::Reading &reading);
domain::Result<domain::Reading> findReading(const Reader &reader, domain::ReadingId id);
/// By day.
domain::Result<QList<domain::Reading>> readingsOf(const Reader &reader, domain::MeasureId measure);

} // namespace storage
