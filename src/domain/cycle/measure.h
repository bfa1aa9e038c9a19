// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/cycle/direction.h"
#include "domain/cycle/measurekind.h"

#include <QDate>

#include <optional>

namespace domain
{

/// A number by which a goal is known: a success criterion, or a balancing measure that must not get worse.
struct Measure
{
    MeasureId id;
    GoalId goal;
    MeasureKind kind = MeasureKind::Success;
    QString name;
    QString unit;
    Direction better = Direction::Up;
    std::optional<double> baseline; ///< absent: not known yet, we measure first
    std::optional<QDate> baselineDay;
    QString baselineSource;
    std::optional<FindingId> baselineFinding = {}; ///< the finding it was taken from
    std::optional<double> target;
    std::optional<QDate> byWhen;

    bool operator==(const Measure &) const = default;
};

/// A dated value of a measure.
struct Reading
{
    ReadingId id;
    MeasureId measure;
    QDate day;
    double value = 0.0;
    QString source;
    std::optional<FindingId> finding = {}; ///< the finding it was taken from

    bool operator==(const Reading &) const = default;
};

} // namespace domain
