// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QDateTime>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace storage
{

/// Who has a workspace open for writing.
struct LockHolder
{
    QString person;
    QString host;
    qint64 process = 0;
    QString processStart; ///< as files::platform::processStart() tells it
    QString processNamespace = {}; ///< where the process number holds
    QString bootId = {}; ///< the start of the machine it ran in
    QString machineId = {};
    QDateTime since; ///< UTC
    bool isBrief = false; ///< held for one step that nobody works in, such as playing back what a killed program left

    bool operator==(const LockHolder &) const = default;
};

/// The companion `NAME.tryweek-lock` that says who has the workspace open. Taken away when this object goes. While it
/// is there, its holder keeps the system's lock on it, which ends with the process however that ends: a lock is stale
/// only with that proof, because a process of another container cannot be seen, and a file that a cloud client
/// brought from another machine looks like one of here.
class LockFile
{
public:
    enum class Takeover
    {
        No,
        OnRequest ///< the person was asked: take it from another machine
    };

    /// ErrorCode::FileLocked when somebody else has it; the context is person, host and since when (UTC).
    /// A stale lock is taken over in silence, and a brief one is waited for.
    static domain::Result<LockFile> take(
        const QString &workspace, const QString &person, const QDateTime &now, Takeover takeover = Takeover::No);
    /// The same for one step in which nobody works: others wait for it instead of calling the file open elsewhere.
    static domain::Result<LockFile> takeBriefly(const QString &workspace, const QDateTime &now);

    ~LockFile();
    LockFile(LockFile &&other) noexcept;
    LockFile &operator=(LockFile &&other) = delete;

    /// Who holds the lock of a workspace; nothing when nobody does. A lock that cannot be read names nobody.
    static std::optional<LockHolder> holderOf(const QString &workspace);
    /// Whether the holder of the workspace's lock is gone for certain.
    static bool isStale(const QString &workspace, const LockHolder &holder);
    /// Whether the holder runs, or ran, on this machine, whatever that is called.
    static bool isOfThisMachine(const LockHolder &holder);
    static QString pathOf(const QString &workspace);

private:
    static domain::Result<LockFile> take(const QString &workspace, const LockHolder &own, Takeover takeover);
    LockFile(QString path, QByteArray content, std::unique_ptr<QFile> held);

    QString m_path;
    QByteArray m_content;
    std::unique_ptr<QFile> m_held; ///< open, so that the system's lock stays
};

} // namespace storage
