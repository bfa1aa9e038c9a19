// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace storage
{

/// Where a person's notes wait while another machine holds the workspace: `NAME.tryweek-outbox-…` beside it, one file
/// a person and machine, read and written by whoever has the folder.
///
/// Entries are appended, each a line of its length in bytes, its SHA-256, and its content. Whoever takes them in
/// renames the file first and deletes it when they are durable in the workspace, so both sides may be killed at any
/// moment: a line cut off was never acknowledged; an entry written while the file was renamed away is written once
/// more; a file that was taken in but not deleted is taken in again, so taking in must be idempotent. Pinned by
/// tst_outbox and tst_outboxkill.
class Outbox
{
public:
    /// `account`: who is logged in at this machine.
    Outbox(const QString &workspace, domain::PersonId person, const QString &account);

    QString path() const { return m_path; }
    /// On the disk when it returns. `content`: one line. FileReadOnly, DiskFull, StorageFailed.
    domain::Result<void> append(const QByteArray &content) const;
    /// What becomes of an entry: another one, or the same.
    using Change = std::function<QByteArray(const QByteArray &)>;
    /// Changes what waits for a person, from every machine and also what is being taken in at this moment: after
    /// something was erased for good. An outbox at a time, all of it or nothing; what is added meanwhile stays, and
    /// so do lines that cannot be read. On the disk when it returns. FileReadOnly, DiskFull, StorageFailed.
    static domain::Result<void> change(const QString &workspace, domain::PersonId person, const Change &change);

    /// Everything that waits beside a workspace for a person, from every machine, oldest file first.
    static QList<QByteArray> waitingOf(const QString &workspace, domain::PersonId person);
    /// Whether anything waits.
    static bool anyWaits(const QString &workspace);

    /// Makes entries durable in the workspace, also those it has got before; returns the ones that fit nowhere, or
    /// why it cannot be done now.
    using Take = std::function<domain::Result<QList<QByteArray>>(const QList<QByteArray> &)>;
    /// Takes in what waits, a file at a time; on an error the file stays. Returns how many entries cannot be read any
    /// more or fit nowhere; they are kept beside the workspace in `NAME.tryweek-unreadable-notes`.
    static domain::Result<int> takeIn(const QString &workspace, const Take &take);

    /// Half-typed text of this person at this machine, beside the outbox: the workspace cannot be written. On the
    /// disk when it returns; an empty one takes the file away.
    domain::Result<void> keepDraft(const QByteArray &content) const;
    QByteArray draft() const;

private:
    QString m_path;
};

} // namespace storage
