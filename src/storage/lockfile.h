#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QString>

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
    QDateTime since; ///< UTC

    bool operator==(const LockHolder &) const = default;
};

/// The companion `NAME.tryweek-lock` that says who has the workspace open. Taken away when this object goes.
class LockFile
{
public:
    enum class Takeover
    {
        No,
        OnRequest ///< the person was asked: take it from another machine
    };

    /// ErrorCode::FileLocked when somebody else has it; the context is person, host and since when (UTC).
    /// A lock of a process of this host that is gone is taken over in silence.
    static domain::Result<LockFile> take(
        const QString &workspace, const QString &person, const QDateTime &now, Takeover takeover = Takeover::No);

    ~LockFile();
    LockFile(LockFile &&other) noexcept;
    LockFile &operator=(LockFile &&other) = delete;

    /// Who holds the lock of a workspace; nothing when nobody does. A lock that cannot be read names nobody.
    static std::optional<LockHolder> holderOf(const QString &workspace);
    /// Whether the process that holds it is gone; only this host can tell.
    static bool isStale(const LockHolder &holder);
    static QString pathOf(const QString &workspace);

private:
    LockFile(QString path, QByteArray content);

    QString m_path;
    QByteArray m_content;
};

} // namespace storage
