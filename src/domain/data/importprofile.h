// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/data/columnmapping.h"
#include "domain/data/readingoptions.h"

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
