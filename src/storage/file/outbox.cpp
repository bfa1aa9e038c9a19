// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/outbox.h"

#include "files/append.h"
#include "files/failure.h"
#include "files/platform.h"
#include "files/reading.h"
#include "files/wholefile.h"
#include "storage/file/outboxlines.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

const QString beingTaken = u".taking"_s;
const QString halfTyped = u".draft"_s;

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

/// What killed programs left of outboxes and half-typed text whose names begin so: it may hold what somebody typed.
/// Who is still writing holds the lock of what they write. An outbox that is being taken is none of that.
void removeHalfWritten(const QString &beginning)
{
    static const QRegularExpression unfinished(
        u"-outbox-\\d+-[0-9a-f]{8}(\\.draft|\\.taking)?(-part|\\.(?!taking$)[A-Za-z]{6})$"_s);
    const QFileInfo info(beginning);
    const QDir folder(info.absolutePath());
    for (const QString &name : folder.entryList(QDir::Files))
        if (name.startsWith(info.fileName()) && unfinished.match(name).hasMatch()
            && files::platform::lockOf(folder.filePath(name)) != files::platform::LockAnswer::Taken)
            QFile::remove(folder.filePath(name));
}

domain::Result<void> keepUnreadable(const QString &workspace, const QList<QByteArray> &lines)
{
    const QString path = QFileInfo(workspace).absoluteFilePath() + u"-unreadable-notes"_s;
    for (const QByteArray &line : lines)
        TRY_DONE(files::appendDurably(path, line + '\n'));
    return domain::success();
}

QByteArray contentOrNothing(const QString &path)
{
    const auto bytes = files::contentOf(path);
    return bytes.has_value() ? bytes.value() : QByteArray();
}

/// Renames while nobody adds to it: whoever comes later begins a new file.
bool tookAway(const QString &path, const QString &taken)
{
    const auto done = files::withoutAppends(path, [&]() -> domain::Result<void> {
        if (files::platform::renameUnlessThere(path, taken))
            return domain::success();
        return files::cannotWrite(path);
    });
    return done.has_value();
}

domain::Result<int> takeFile(const QString &workspace, const QString &taken, const Outbox::Take &take)
{
    TRY_VALUE(const QByteArray bytes, files::contentOf(taken));
    OutboxLines lines = readOutboxLines(bytes);
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
        + QString::fromLatin1(QCryptographicHash::hash(
            (account + u'@' + files::platform::hostName()).toUtf8(), QCryptographicHash::Sha256)
                                  .toHex()
                                  .left(8)))
{
}

domain::Result<void> Outbox::append(const QByteArray &content) const
{
    return files::appendDurably(m_path, outboxLine(content));
}

domain::Result<void> Outbox::change(const QString &workspace, domain::PersonId person, const Change &change)
{
    for (const QString &path : filesFrom(outboxesOf(workspace) + QString::number(person.value()) + u'-'))
        TRY_DONE(files::changeAppended(
            path, [&change](const QByteArray &bytes) { return changedOutboxLines(bytes, change); }));
    return domain::success();
}

QList<QByteArray> Outbox::waitingOf(const QString &workspace, domain::PersonId person)
{
    QList<QByteArray> waiting;
    for (const QString &path : filesFrom(outboxesOf(workspace) + QString::number(person.value()) + u'-'))
        waiting += readOutboxLines(contentOrNothing(path)).contents;
    return waiting;
}

bool Outbox::anyWaits(const QString &workspace)
{
    return !filesFrom(outboxesOf(workspace)).isEmpty();
}

domain::Result<int> Outbox::takeIn(const QString &workspace, const Take &take)
{
    int damaged = 0;
    removeHalfWritten(outboxesOf(workspace));
    // What an earlier try left comes first: it is older.
    for (const bool left : {true, false}) {
        for (const QString &path : filesFrom(outboxesOf(workspace))) {
            if (path.endsWith(beingTaken) != left)
                continue;
            const QString taken = left ? path : path + beingTaken;
            if (!left && !tookAway(path, taken))
                continue; // the one before stays, or it may not be renamed: the next time
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
    return files::WholeFile::write(path, content);
}

QByteArray Outbox::draft() const
{
    return contentOrNothing(m_path + halfTyped);
}

} // namespace storage
