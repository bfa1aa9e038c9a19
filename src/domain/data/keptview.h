// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/explore.h"

#include <QDateTime>

namespace domain
{

/// A way of looking at a data set that somebody gave a name to come back to: view, grouping and filter, no numbers.
struct KeptView
{
    KeptViewId id;
    QString name;
    ExploreRequest request;
    QDateTime keptAt;
    std::optional<PersonId> keptBy;

    bool operator==(const KeptView &) const = default;
};

} // namespace domain
