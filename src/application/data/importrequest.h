// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/data/columnmapping.h"
#include "domain/data/importoutcome.h"
#include "domain/data/noanswer.h"
#include "domain/data/readingoptions.h"
#include "domain/data/rejectedrow.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace application
{

/// Which file is to be imported, and how it is read.
struct ImportRequest
{
    QString path;
    domain::ReadingOptions options; ///< what is left open is detected
    domain::ColumnMapping mapping;
    QString name; ///< of the data set; empty: the file's name without extension
    bool onlyIfAllGood = false; ///< import nothing when a row is bad: ImportRowsRejected
};

/// What an import did, or would do.
struct ImportReport
{
    domain::DataSetId dataSet;
    QString name; ///< of the data set
    QStringList header; ///< of the file
    domain::ImportOutcome outcome;
    QList<domain::RejectedRow> rejected; ///< the first 10,000
    QList<domain::NoAnswer> noAnswers; ///< values of the file that count as no answer
};

} // namespace application
