// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace domain
{

/// How often one reason was given and one was found.
struct ForensicsRow
{
    QString given; ///< empty: not given
    QString found; ///< empty: not looked for, or nothing found
    qint64 count = 0;
    double share = 0; ///< of the responses with this given reason, 0 to 1

    bool operator==(const ForensicsRow &) const = default;
};

/// The reason customers gave against the reason that was found afterwards.
struct Forensics
{
    qint64 n = 0; ///< all responses that passed the filter
    qint64 both = 0; ///< with a reason given and one found
    qint64 same = 0; ///< of these: both are the same but for case
    double kappa = 0; ///< how far they agree beyond chance, 1: always; 0 when `both` is 0
    QStringList given; ///< most often first, those not given last
    QStringList found; ///< likewise
    QList<ForensicsRow> rows; ///< cells that hold something, the largest first

    bool operator==(const Forensics &) const = default;
};

} // namespace domain
