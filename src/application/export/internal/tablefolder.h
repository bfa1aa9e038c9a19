// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/progress.h"
#include "domain/base/id.h"
#include "domain/base/words.h"
#include "exchange/text/csvwriter.h"

#include <QDateTime>
#include <QFile>

#include <functional>
#include <memory>
#include <optional>

namespace application
{

// How values stand in a table: ids and words as they are, days and moments as ISO 8601, absent ones empty.
inline void put(exchange::CsvWriter &table, const QString &text)
{
    table.cell(text);
}
inline void put(exchange::CsvWriter &table, qint64 number)
{
    table.cell(number);
}
inline void put(exchange::CsvWriter &table, int number)
{
    table.cell(qint64(number));
}
inline void put(exchange::CsvWriter &table, double number)
{
    table.cell(number);
}
inline void put(exchange::CsvWriter &table, bool value)
{
    table.cell(value ? QStringView(u"yes") : QStringView(u"no"));
}
inline void put(exchange::CsvWriter &table, QDate day)
{
    table.cell(day.toString(Qt::ISODate));
}
inline void put(exchange::CsvWriter &table, const QDateTime &moment)
{
    table.cell(moment.toUTC().toString(Qt::ISODateWithMs));
}
template <typename Tag>
void put(exchange::CsvWriter &table, domain::Id<Tag> id)
{
    table.cell(id.value());
}
template <typename Enum>
std::enable_if_t<std::is_enum_v<Enum>> put(exchange::CsvWriter &table, Enum value)
{
    table.cell(domain::word(value));
}
template <typename T>
void put(exchange::CsvWriter &table, const std::optional<T> &value)
{
    if (value)
        put(table, *value);
    else
        table.emptyCell();
}

/// One row of values.
template <typename... Values>
void putRow(exchange::CsvWriter &table, const Values &...values)
{
    (put(table, values), ...);
    table.endRow();
}

/// A folder that gets one CSV file a table, all of them or none. They are written into `NAME-part` beside it first,
/// which takes the folder's name in one step when all of it is on the disk. A folder that holds nothing but tables of
/// an earlier export is replaced as a whole; in one that holds other things too, the tables are put in place one by
/// one, those of an earlier export that are no more go, and other files are never touched. What a killed program left
/// of its work goes with the next export to the same place.
class TableFolder final
{
public:
    /// FolderMissing when the one above it is, FileInUse when another program exports there at this moment,
    /// ExportFailed, DiskFull.
    static domain::Result<TableFolder> open(const QString &folder, bool byteOrderMark, const Progress &progress);
    /// Takes away what was not finished.
    ~TableFolder();
    TableFolder(TableFolder &&) = default;
    TableFolder &operator=(TableFolder &&) = delete;

    using Fill = std::function<domain::Result<void>(exchange::CsvWriter &)>;
    /// Writes `NAME.csv`; `name` is one of exportedTables(). Cancelled between tables.
    domain::Result<void> write(const QString &name, const QStringList &header, const Fill &fill);
    /// For long tables: tells how many rows there are so far. Cancelled.
    domain::Result<void> goOn();
    /// Puts the files in their places; returns where they are. ExportFailed, DiskFull.
    domain::Result<QStringList> finish();

private:
    TableFolder(QString folder, QString building, bool byteOrderMark, const Progress &progress);
    domain::Result<void> putOneByOne();
    domain::Result<void> replaceAll();

    QString m_folder;
    QString m_building;
    bool m_byteOrderMark = false;
    const Progress *m_progress;
    qint64 m_steps = 0;
    std::unique_ptr<QFile> m_lock;
    QStringList m_names;
};

/// The names of all tables this program has ever exported, without `.csv`: by them it knows an export of its own.
const QStringList &exportedTables();

} // namespace application
