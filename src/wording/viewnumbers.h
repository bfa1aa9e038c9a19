// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/viewnumber.h"

#include <QLocale>

namespace wording
{

/// Where a look at the data stands, for a sentence about its source.
struct ViewOrigin
{
    QString dataSet; ///< its name
    QString filter; ///< in one line, empty: none
    std::optional<QDate> first;
    std::optional<QDate> last;
};

/// A number of a view as it is offered: “NPS 39.8 (n 2,746)”, “Final bill unclear: 28.6 % of all (n 412)”.
QString viewNumber(const domain::ViewNumber &number, const QLocale &locale = QLocale());
/// Where it comes from, as it stands beside a value: “NPS, n 2,746, 1 to 31 May 2026, Airport survey, low scores”.
QString viewNumberSource(
    const domain::ViewNumber &number, const ViewOrigin &origin, QDate today, const QLocale &locale = QLocale());
/// The unit a measure of it would have: “%”; empty for a score.
QString viewNumberUnit(const domain::ViewNumber &number);
/// The last day it is the value of: the end of its month, of the period, or today.
QDate viewNumberDay(const domain::ViewNumber &number, std::optional<QDate> last, QDate today);

/// Where a value comes from that was taken from a finding: “From the finding “…”, n = 2,746, 1 to 31 May 2026”.
QString findingOrigin(const QString &title, qint64 n, const QString &period, const QLocale &locale = QLocale());

} // namespace wording
