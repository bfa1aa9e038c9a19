// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/exports.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

class Exports
{
    Q_DECLARE_TR_FUNCTIONS(wording::Exports)
};

} // namespace

QString leftOutOfExport(const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QStringList tables;
    for (const QString &line : lines)
        if (const QString table = line.section(u' ', 0, 0); !table.isEmpty() && !tables.contains(table))
            tables.append(table);
    tables.sort();
    return Exports::tr("%n row(s) of %1 could not be read and are not in the export, everything else is. Check the "
                       "file.",
        nullptr, static_cast<int>(lines.size()))
        .arg(tables.isEmpty() ? Exports::tr("the file") : QLocale().createSeparatedList(tables));
}

} // namespace wording
