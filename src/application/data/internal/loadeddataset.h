// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/dataset.h"
#include "domain/data/responsecolumns.h"
#include "domain/data/responsefilter.h"
#include "statistics/groupings.h"
#include "statistics/selection.h"
#include "storage/file/worker.h"
#include "storage/rows/responsecolumns.h"

#include <functional>
#include <memory>

namespace storage
{
class Workspace;
}

namespace application
{

/// What is in memory of the data set that was looked at last.
struct LoadedColumns
{
    storage::ResponseRange range;
    domain::ResponseColumns columns;
    std::vector<bool> commented; ///< whether each response has a comment; empty until somebody needed it
};

/// Whether a field holds words that responses can be grouped by.
bool isWordField(domain::ResponseField field);
/// The columns of a data set that are no field: kept as attributes.
QStringList attributeNames(const domain::DataSet &set);

/// One look at a data set: the connection it reads through, and what it has in memory of it.
class LoadedDataSet final
{
public:
    /// Keeps what is loaded when it is of this data set as it is now, else begins anew. NotFound.
    static domain::Result<LoadedDataSet> begin(
        const storage::Workspace &workspace, domain::DataSetId id, LoadedColumns &loaded);

    const storage::Reader &reader() const { return m_reader->reader(); }
    const domain::DataSet &set() const { return m_set; }
    const domain::ResponseColumns &columns() const { return m_loaded.columns; }
    const std::vector<bool> &commented() const { return m_loaded.commented; }

    /// Reads a field's column, unless it is there.
    domain::Result<void> need(domain::ResponseField field);
    domain::Result<void> needCommented();
    /// Reads the column that is meant by a field's word, an attribute's name, or a mapped column's header. Returns
    /// the name it has in memory. FieldInvalid (with this context) when the data set has no such column.
    domain::Result<QString> needKeys(const QString &by, const QString &context);

    /// The same for several columns, read in one walk.
    domain::Result<statistics::Groupings> needGroupings(const QStringList &wanted);
    /// The attributes of the first `rows` responses.
    domain::Result<QList<domain::Attributes>> sample(int rows) const;
    /// See storage::eachComment().
    domain::Result<void> eachComment(const std::function<bool(size_t row, const QString &comment)> &visit) const;

    /// The responses that pass a filter.
    domain::Result<statistics::Selection> select(const domain::ResponseFilter &asked);

private:
    LoadedDataSet(std::unique_ptr<storage::WorkerReader> reader, domain::DataSet set, LoadedColumns &loaded);
    domain::Result<statistics::Selection> selectAll(const domain::ResponseFilter &asked);
    bool hasField(domain::ResponseField field) const;
    domain::Result<std::optional<domain::ResponseField>> fieldOf(const QString &by, const QString &context) const;

    std::unique_ptr<storage::WorkerReader> m_reader;
    domain::DataSet m_set;
    LoadedColumns &m_loaded;
};

} // namespace application
