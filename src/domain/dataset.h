#pragma once

#include "domain/id.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

namespace domain
{

/// An imported file of customer responses.
struct DataSet
{
    DataSetId id;
    QString name;
    QString fileName; ///< as it was called when imported, without folder
    QStringList header; ///< column names in order
    QMap<QString, QString> mapping; ///< field word -> column name
    std::optional<double> scaleWorst; ///< absent: no score column
    std::optional<double> scaleBest;
    QDateTime importedAt;
    std::optional<PersonId> importedBy;
    qint64 responses = 0; ///< how many it holds

    bool operator==(const DataSet &) const = default;
};

} // namespace domain
