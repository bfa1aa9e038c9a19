#pragma once

#include "domain/columnmapping.h"
#include "domain/id.h"
#include "domain/readingoptions.h"

#include <QStringList>

namespace domain
{

/// How files of one header are read and what their columns mean, kept to be used again.
struct ImportProfile
{
    ImportProfileId id;
    QString name; ///< one of a kind in the workspace, case aside
    QStringList header; ///< of the file it was made with
    ReadingOptions options;
    ColumnMapping mapping;

    bool operator==(const ImportProfile &) const = default;
};

} // namespace domain
