// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/data/columnmapping.h"

#include <QDateTime>

namespace domain
{

/// An imported file of customer responses.
struct DataSet
{
    DataSetId id;
    QString name;
    QString fileName; ///< as it was called when imported, without folder
    QStringList header; ///< column names in order
    ColumnMapping mapping; ///< which column means what, and the scale of the score
    QDateTime importedAt;
    std::optional<PersonId> importedBy;
    qint64 responses = 0; ///< how many it holds

    bool operator==(const DataSet &) const = default;
};

} // namespace domain
