#pragma once

#include "application/progress.h"
#include "domain/id.h"
#include "domain/words.h"
#include "exchange/csvwriter.h"

#include <QDateTime>
#include <QTemporaryDir>

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

/// A folder that gets one CSV file a table, all of them or none: they are written beside each other first and put in
/// their places at the end.
class TableFolder final
{
public:
    /// Makes the folder when it is missing. FolderMissing when the one above it is, ExportFailed.
    static domain::Result<TableFolder> open(const QString &folder, bool byteOrderMark, const Progress &progress);
    ~TableFolder();
    TableFolder(TableFolder &&) = default;
    TableFolder &operator=(TableFolder &&) = delete;

    using Fill = std::function<domain::Result<void>(exchange::CsvWriter &)>;
    /// Writes `NAME.csv`. Cancelled between tables.
    domain::Result<void> write(const QString &name, const QStringList &header, const Fill &fill);
    /// For long tables: tells how many rows there are so far. Cancelled.
    domain::Result<void> goOn();
    /// Puts the files in their places; returns where they are. ExportFailed.
    domain::Result<QStringList> finish();

private:
    TableFolder(const QString &folder, bool made, bool byteOrderMark, const Progress &progress);

    QString m_folder;
    bool m_made = false; ///< it was not there before
    bool m_byteOrderMark = false;
    const Progress *m_progress;
    qint64 m_steps = 0;
    std::unique_ptr<QTemporaryDir> m_building;
    QStringList m_names;
};

} // namespace application
