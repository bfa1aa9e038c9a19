// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/datanumbers.h"

#include "application/data/evidence.h"
#include "application/data/internal/findingsnapshot.h"
#include "application/workspace/internal/services.h"
#include "storage/rows/cycles.h"
#include "storage/rows/findings.h"
#include "storage/rows/goals.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

domain::Result<void> checkTaken(const TakenNumber &number)
{
    if (!number.day.isValid())
        return domain::Error{domain::ErrorCode::FieldEmpty, {}, u"day"_s};
    if (!std::isfinite(number.value))
        return domain::Error{domain::ErrorCode::FieldInvalid, {}, u"value"_s};
    return domain::success();
}

/// The finding to be: read before the write begins, because looking at the data has a connection of its own.
domain::Result<domain::Finding> findingOfTaken(Workspace &workspace, const TakenNumber &number)
{
    if (number.finding)
        return storage::findFinding(workspace.storage().reader(), *number.finding);
    return frozen(workspace, number.request, number.title, number.picture);
}

domain::Result<domain::FindingId> keepOfTaken(storage::Writer &writer, const domain::Finding &finding)
{
    if (!finding.id.isValid())
        return keepFrozen(writer, finding, true);
    TRY_DONE(storage::findFinding(writer, finding.id));
    return finding.id;
}

domain::Result<void> tellInNewest(storage::Writer &writer, domain::GoalId goal)
{
    TRY_VALUE(const auto cycle, storage::newestCycleUnder(writer, goal));
    if (cycle)
        writer.setCycle(cycle->id);
    return domain::success();
}

QString argumentOf(double value)
{
    return QString::number(value, 'g', 17);
}

} // namespace

DataNumbers::DataNumbers(Workspace &workspace)
    : m_workspace(workspace)
{
}

domain::Result<domain::FindingId> DataNumbers::takeBaseline(domain::MeasureId id, const TakenNumber &number)
{
    TRY_DONE(checkTaken(number));
    TRY_VALUE(const domain::Finding finding, findingOfTaken(m_workspace, number));
    return m_workspace.storage().perform(
        operation(m_workspace, u"measure.take"_s), [&](storage::Writer &writer) -> domain::Result<domain::FindingId> {
            TRY_VALUE(domain::Measure measure, storage::findMeasure(writer, id));
            writer.setArguments({measure.name, argumentOf(number.value), finding.title});
            TRY_DONE(tellInNewest(writer, measure.goal));
            TRY_VALUE(const domain::FindingId kept, keepOfTaken(writer, finding));
            if (measure.unit.isEmpty())
                measure.unit = number.unit;
            measure.baseline = number.value;
            measure.baselineDay = number.day;
            measure.baselineSource = number.source;
            measure.baselineFinding = kept;
            TRY_DONE(storage::update(writer, measure));
            return kept;
        });
}

domain::Result<domain::ReadingId> DataNumbers::takeReading(domain::MeasureId id, const TakenNumber &number)
{
    TRY_DONE(checkTaken(number));
    TRY_VALUE(const domain::Finding finding, findingOfTaken(m_workspace, number));
    return m_workspace.storage().perform(
        operation(m_workspace, u"reading.take"_s), [&](storage::Writer &writer) -> domain::Result<domain::ReadingId> {
            TRY_VALUE(const domain::Measure measure, storage::findMeasure(writer, id));
            writer.setArguments(
                {measure.name, argumentOf(number.value), number.day.toString(Qt::ISODate), finding.title});
            TRY_DONE(tellInNewest(writer, measure.goal));
            TRY_VALUE(const domain::FindingId kept, keepOfTaken(writer, finding));
            domain::Reading reading{{}, measure.id, number.day, number.value, number.source, kept};
            reading.id = writer.nextId<domain::ReadingTag>();
            TRY_DONE(storage::insert(writer, reading));
            return reading.id;
        });
}

std::optional<double> DataNumbers::minutesIn(domain::FindingId id) const
{
    const Evidence evidence(m_workspace);
    const auto finding = evidence.finding(id);
    if (finding.has_error())
        return std::nullopt;
    const auto set = evidence.dataSet(finding.value().request.dataSet);
    if (set.has_error() || !set.value().mapping.column(domain::ResponseField::Minutes))
        return std::nullopt;
    domain::ExploreRequest request = finding.value().request;
    request.weight = domain::Weight::Minutes;
    if (request.view != domain::ExploreView::Pareto)
        request.by = evidence.groupings(request.dataSet).value(0);
    const auto pareto = evidence.pareto(request);
    if (pareto.has_error() || pareto.value().weighed == 0 || pareto.value().total <= 0)
        return std::nullopt;
    const double mean = pareto.value().total / static_cast<double>(pareto.value().weighed);
    return std::max(0.1, std::round(mean * 10) / 10);
}

} // namespace application
