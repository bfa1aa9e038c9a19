// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/temporaryworkspace.h"

#include "storage/file/check.h"
#include "storage/file/tables.h"

#include <functional>

namespace support
{

/// Everything in the recorded tables as text, to compare the file before and after.
inline QString contentOf(const storage::Reader &reader)
{
    QString content;
    for (const storage::Table &table : storage::recordedTables) {
        const std::string name(table.name);
        const auto columns = reader.value<QString>(
            "SELECT group_concat('quote(' || name || ')', ' || '','' || ') FROM pragma_table_info('" + name + "')");
        const auto rows = reader.list("SELECT " + columns.value().toStdString() + " FROM " + name + " ORDER BY 1",
            [](const storage::Row &row) { return row.get<QString>(0); });
        for (const QString &row : rows.value())
            content += QString::fromStdString(name) + QLatin1Char(' ') + row + QLatin1Char('\n');
    }
    return content;
}

/// Every problem of the whole-file check, one a line; empty when the file is whole.
inline QString problemsOf(const QString &path)
{
    const auto report = storage::checkFile(path);
    if (report.has_error())
        return QStringLiteral("the check failed: ") + report.error().detail;
    QString problems;
    for (const domain::CheckProblem &problem : report.value().problems)
        problems += problem.detail + QLatin1Char('\n');
    return problems;
}

/// Does, undoes, redoes, undoes and redoes `action` (one perform) on a real file; after each the rows must be what
/// they were and the whole-file check, FTS5's integrity check included, must find nothing. Empty when all held, else
/// what did not.
inline QString doUndoRedo(TemporaryWorkspace &workspace, const std::function<domain::Result<void>()> &action)
{
    const QString before = contentOf(workspace.reader());
    const auto done = action();
    if (done.has_error())
        return QStringLiteral("not done: %1 %2").arg(static_cast<int>(done.error().code)).arg(done.error().detail);
    const QString after = contentOf(workspace.reader());
    if (after == before)
        return QStringLiteral("nothing was changed");
    if (const QString problems = problemsOf(workspace.path()); !problems.isEmpty())
        return QStringLiteral("after doing: ") + problems;
    for (int turn = 0; turn < 2; ++turn) {
        if (const auto undone = workspace->undo(); undone.has_error())
            return QStringLiteral("not undone: %1").arg(static_cast<int>(undone.error().code));
        if (contentOf(workspace.reader()) != before)
            return QStringLiteral("undo left something else than was there before");
        if (const QString problems = problemsOf(workspace.path()); !problems.isEmpty())
            return QStringLiteral("after undo: ") + problems;
        if (const auto redone = workspace->redo(); redone.has_error())
            return QStringLiteral("not redone: %1").arg(static_cast<int>(redone.error().code));
        if (contentOf(workspace.reader()) != after)
            return QStringLiteral("redo left something else than was done");
        if (const QString problems = problemsOf(workspace.path()); !problems.isEmpty())
            return QStringLiteral("after redo: ") + problems;
    }
    return {};
}

} // namespace support
