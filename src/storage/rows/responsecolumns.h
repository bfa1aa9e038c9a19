// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/attribute.h"
#include "domain/data/responsecolumns.h"
#include "domain/data/responsefield.h"
#include "storage/file/reader.h"

#include <QStringList>

#include <functional>

namespace storage
{

/// Which rows of the file belong to a data set: the first id, and the last one that can be seen. Equal ranges with
/// equal counts hold the same rows, because rows never change.
struct ResponseRange
{
    domain::DataSetId dataSet;
    domain::ResponseId first;
    domain::ResponseId last;
    qint64 responses = 0;

    bool operator==(const ResponseRange &) const = default;
};

/// NotFound when there is no such data set, or it may not be looked at.
domain::Result<ResponseRange> rangeOf(const Reader &reader, domain::DataSetId id);

/// Fills the ids of all responses in the range, in their order.
domain::Result<void> readIds(const Reader &reader, const ResponseRange &range, domain::ResponseColumns &columns);
/// Fills the column of a field, one entry a response of the range. Date, score, minutes, cost and the word fields;
/// comments stay in the file.
domain::Result<void> readField(
    const Reader &reader, const ResponseRange &range, domain::ResponseField field, domain::ResponseColumns &columns);
/// Fills the columns of attributes, all in one walk through the rows.
domain::Result<void> readAttributes(
    const Reader &reader, const ResponseRange &range, const QStringList &names, domain::ResponseColumns &columns);
/// The attributes of `rows` responses at most, from the beginning.
domain::Result<QList<domain::Attributes>> sampleAttributes(
    const Reader &reader, const ResponseRange &range, int rows);
/// Calls `visit(row, comment)` for each response with a comment, in the order of their ids; `row` counts from 0 and
/// is the place in the columns. Stops when it returns false.
domain::Result<void> eachComment(const Reader &reader, const ResponseRange &range,
    const std::function<bool(size_t row, const QString &comment)> &visit);
/// Whether each response has a comment.
domain::Result<std::vector<bool>> readCommented(const Reader &reader, const ResponseRange &range);

} // namespace storage
