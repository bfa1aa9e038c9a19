// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/explore.h"

#include <QByteArray>
#include <QDateTime>

namespace domain
{

/// One analysis result kept as it stood: numbers, filter, n, period, picture.
struct Finding
{
    FindingId id;
    QString title;
    ExploreRequest request;
    QByteArray result; ///< the numbers as JSON, as the view gave them
    qint64 n = 0; ///< how many responses it rests on
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;
    QByteArray picture; ///< SVG
    QDateTime keptAt;
    std::optional<PersonId> keptBy;

    bool operator==(const Finding &) const = default;
};

} // namespace domain
