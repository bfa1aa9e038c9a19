#include "storage/outbox.h"

#include "storage/outboxlines.h"
#include "files/platform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

const QString beingTaken = u".taking"_s;
const QString halfTyped = u".draft"_s;
constexpr int mostTries = 20;

QString outboxesOf(const QString &workspace)
{
    return QFileInfo(workspace).absoluteFilePath() + u"-outbox-"_s;
}

/// The outbox files whose names begin so, oldest first: person, account, and whether it is being taken. Half-typed
/// text beside them, and what a killed program left of writing a file, are none.
QStringList filesFrom(const QString &beginning)
{
    static const QRegularExpression outbox(u"-outbox-\\d+-[0-9a-f]{8}(\\.taking)?$"_s);
    const QFileInfo info(beginning);
    const QDir folder(info.absolutePath());
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Time | QDir::Reversed))
        if (name.startsWith(info.fileName()) && outbox.match(name).hasMatch())
            paths.append(folder.filePath(name));
    return paths;
}

/// What a killed program of this person left of a file it wrote: it may hold what they typed. An outbox that is being
/// taken is none of that.
void removeHalfWritten(const QString &outbox)
{
    static const QRegularExpression unfinished(u"^(\\.draft)?\\.(?!taking$)[A-Za-z]{6}$"_s);
    const QFileInfo info(outbox);
    const QDir folder(info.absolutePath());
    for (const QString &name : folder.entryList(QDir::Files))
        if (name.startsWith(info.fileName()) && unfinished.match(name.mid(info.fileName().size())).hasMatch())
            QFile::remove(folder.filePath(name));
}

domain::Error cannotWrite(const QFileDevice &file)
{
    if (file.error() == QFileDevice::PermissionsError)
        return {domain::ErrorCode::FileReadOnly, file.errorString(), file.fileName()};
    if (file.error() == QFileDevice::ResourceError)
        return {domain::ErrorCode::DiskFull, file.errorString(), file.fileName()};
    const bool mayWrite = QFileInfo(QFileInfo(file.fileName()).absolutePath()).isWritable();
    return {mayWrite ? domain::ErrorCode::StorageFailed : domain::ErrorCode::FileReadOnly, file.errorString(),
        file.fileName()};
}

/// Appends in one piece and waits for the disk. Begins with a line feed when the line before was cut off.
domain::Result<bool> appendOnce(const QString &path, const QByteArray &line)
{
    const bool isNew = !QFile::exists(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return cannotWrite(file);
    QByteArray bytes = line;
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        bytes.prepend('\n');
    if (file.write(bytes) != bytes.size() || !files::platform::syncHandle(file.handle()))
        return cannotWrite(file);
    if (isNew)
        files::platform::syncFolder(QFileInfo(path).absolutePath());
    // Renamed away meanwhile, it may have been read before this line came.
    return files::platform::isSameFile(file.handle(), path);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

domain::Result<void> keepUnreadable(const QString &workspace, const QList<QByteArray> &lines)
{
    const QString path = QFileInfo(workspace).absoluteFilePath() + u"-unreadable-notes"_s;
    for (const QByteArray &line : lines)
        TRY_DONE(appendOnce(path, line + '\n'));
    return domain::success();
}

domain::Result<int> takeFile(const QString &workspace, const QString &taken, const Outbox::Take &take)
{
    QFile file(taken);
    if (!file.open(QIODevice::ReadOnly))
        return domain::Error{domain::ErrorCode::FileUnreadable, file.errorString(), taken};
    OutboxLines lines = readOutboxLines(file.readAll());
    file.close();
    if (!lines.contents.isEmpty()) {
        TRY_VALUE(const auto homeless, take(lines.contents));
        for (const QByteArray &content : homeless)
            lines.damaged.append(outboxLine(content).chopped(1));
    }
    TRY_DONE(keepUnreadable(workspace, lines.damaged));
    if (!QFile::remove(taken))
        return domain::Error{domain::ErrorCode::FileReadOnly, {}, taken};
    files::platform::syncFolder(QFileInfo(taken).absolutePath());
    return static_cast<int>(lines.damaged.size());
}

} // namespace

Outbox::Outbox(const QString &workspace, domain::PersonId person, const QString &account)
    : m_path(outboxesOf(workspace) + QString::number(person.value()) + u'-'
        + QString::fromLatin1(
            QCryptographicHash::hash((account + u'@' + files::platform::hostName()).toUtf8(), QCryptographicHash::Sha256)
                .toHex()
                .left(8)))
{
}

domain::Result<void> Outbox::append(const QByteArray &content) const
{
    const QByteArray line = outboxLine(content);
    for (int tries = 0; tries < mostTries; ++tries) {
        TRY_VALUE(const bool stands, appendOnce(m_path, line));
        if (stands)
            return domain::success();
    }
    return domain::Error{domain::ErrorCode::StorageFailed, u"the outbox is taken away again and again"_s, m_path};
}

domain::Result<void> Outbox::replace(const QList<QByteArray> &contents) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    for (const QByteArray &content : contents)
        file.write(outboxLine(content));
    if (!file.commit())
        return cannotWrite(file);
    files::platform::syncFolder(QFileInfo(m_path).absolutePath());
    return domain::success();
}

QList<QByteArray> Outbox::waitingOf(const QString &workspace, domain::PersonId person)
{
    QList<QByteArray> waiting;
    for (const QString &path : filesFrom(outboxesOf(workspace) + QString::number(person.value()) + u'-'))
        waiting += readOutboxLines(storage::contentOf(path)).contents;
    return waiting;
}

bool Outbox::anyWaits(const QString &workspace)
{
    return !filesFrom(outboxesOf(workspace)).isEmpty();
}

domain::Result<int> Outbox::takeIn(const QString &workspace, const Take &take)
{
    int damaged = 0;
    // What an earlier try left comes first: it is older.
    for (const bool left : {true, false}) {
        for (const QString &path : filesFrom(outboxesOf(workspace))) {
            if (path.endsWith(beingTaken) != left)
                continue;
            const QString taken = left ? path : path + beingTaken;
            if (!left && (QFile::exists(taken) || !QFile::rename(path, taken)))
                continue; // somebody writes it just now, or the one before stays: the next time
            TRY_VALUE(const int unreadable, takeFile(workspace, taken, take));
            damaged += unreadable;
        }
    }
    return damaged;
}

domain::Result<void> Outbox::keepDraft(const QByteArray &content) const
{
    const QString path = m_path + halfTyped;
    if (content.isEmpty()) {
        removeHalfWritten(m_path);
        if (QFile::exists(path) && !QFile::remove(path))
            return domain::Error{domain::ErrorCode::FileReadOnly, {}, path};
        return domain::success();
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.write(content);
    if (!file.commit())
        return cannotWrite(file);
    return domain::success();
}

QByteArray Outbox::draft() const
{
    return storage::contentOf(m_path + halfTyped);
}

} // namespace storage
