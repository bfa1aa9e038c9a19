// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "storage/file/workspace.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace support
{

/// A new workspace on a real file in a folder of its own, with a clock that stands still until it is moved and ids
/// that are the same every time. Gone with this object.
class TemporaryWorkspace
{
public:
    TemporaryWorkspace()
    {
        auto created = storage::Workspace::create(path(), environment());
        if (created.has_error())
            qFatal("no temporary workspace: %s", qPrintable(created.error().detail));
        m_workspace = std::move(created).value();
    }

    storage::Workspace &operator*() { return *m_workspace; }
    storage::Workspace *operator->() { return m_workspace.get(); }
    const storage::Reader &reader() const { return m_workspace->reader(); }

    QString path() const { return m_folder.filePath(QStringLiteral("test.tryweek")); }
    QString folder() const { return m_folder.path(); }
    domain::FixedClock &clock() { return m_clock; }
    storage::Environment environment() const
    {
        storage::Environment environment{m_clock};
        environment.personName = QStringLiteral("Ada");
        environment.idSeed = 1;
        return environment;
    }

    void close() { m_workspace.reset(); }
    /// Closes the file and opens it again, as another start of the program does.
    domain::Result<void> reopen()
    {
        close();
        TRY_VALUE(m_workspace, storage::Workspace::open(path(), storage::OpenMode::ReadWrite, environment()));
        return domain::success();
    }

private:
    QTemporaryDir m_folder;
    domain::FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<storage::Workspace> m_workspace;
};

} // namespace support
