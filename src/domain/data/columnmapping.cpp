// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/data/columnmapping.h"

#include "domain/text/plainname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain
{

ColumnRef ColumnRef::parse(const QString &text)
{
    if (text.startsWith(u'#')) {
        bool read = false;
        const int place = QStringView(text).mid(1).toInt(&read);
        if (read && place > 0)
            return {{}, place};
    }
    return {text, 0};
}

QString ColumnRef::text() const
{
    return position > 0 ? u"#%1"_s.arg(position) : name;
}

Result<ColumnMapping> ColumnMapping::parse(const QStringList &assignments)
{
    ColumnMapping mapping;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 0 || equals + 1 == assignment.size())
            return Error{ErrorCode::UsageWrong, assignment, u"map"_s};
        const auto field = fromWord<ResponseField>(assignment.left(equals));
        if (field.has_error() || mapping.column(field.value()))
            return Error{ErrorCode::UsageWrong, assignment, u"map"_s};
        mapping.entries.append({field.value(), ColumnRef::parse(assignment.mid(equals + 1))});
    }
    return mapping;
}

QStringList ColumnMapping::words() const
{
    QStringList all;
    for (const Entry &entry : entries)
        all.append(word(entry.field) + u'=' + entry.column.text());
    return all;
}

void ColumnMapping::set(ResponseField field, const ColumnRef &column)
{
    for (Entry &entry : entries) {
        if (entry.field == field) {
            entry.column = column;
            return;
        }
    }
    entries.append({field, column});
}

void ColumnMapping::remove(ResponseField field)
{
    entries.removeIf([field](const Entry &entry) { return entry.field == field; });
}

std::optional<ColumnRef> ColumnMapping::column(ResponseField field) const
{
    for (const Entry &entry : entries)
        if (entry.field == field)
            return entry.column;
    return std::nullopt;
}

Result<int> ColumnMapping::locate(const ColumnRef &column, const QStringList &header)
{
    if (column.position > 0) {
        if (column.position <= header.size())
            return column.position - 1;
        return Error{ErrorCode::ImportColumnMissing, {}, column.text()};
    }
    if (const qsizetype exact = header.indexOf(column.name); exact >= 0)
        return static_cast<int>(exact);
    const QString wanted = plainName(column.name);
    const auto alike = std::find_if(header.begin(), header.end(),
        [&wanted](const QString &name) { return plainName(name).compare(wanted, Qt::CaseInsensitive) == 0; });
    if (alike == header.end())
        return Error{ErrorCode::ImportColumnMissing, {}, column.text()};
    return static_cast<int>(alike - header.begin());
}

} // namespace domain
