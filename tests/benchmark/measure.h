// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace benchmark
{

/// One line of the table: what we take against what the bare thing takes.
struct Row
{
    QString what;
    double bare = 0.0; ///< milliseconds, the median
    double ours = 0.0; ///< milliseconds, the median
    double bound = 0.0; ///< the most that ours / bare may be

    double ratio() const { return ours / bare; }
    bool holds() const { return ratio() <= bound; }
};

/// Something measured: milliseconds, or why it could not be done.
using Measurement = std::function<domain::Result<double>()>;

/// Runs both by turns, so that whatever else the machine does meets both alike, after one run of each that does not
/// count, and gives the row of their medians. The first error ends it.
domain::Result<Row> compare(
    const QString &what, double bound, int runs, const Measurement &bare, const Measurement &ours);

/// The median; the mean of the two in the middle for an even count. Needs at least one value.
double median(QList<double> values);

/// The rows as a table for people, one line a row.
QString table(const QList<Row> &rows);

} // namespace benchmark
