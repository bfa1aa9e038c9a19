// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

namespace storage
{

/// What the lines of an outbox hold.
struct OutboxLines
{
    QList<QByteArray> contents; ///< of the lines that are whole
    QList<QByteArray> damaged; ///< lines as long as they say, but altered; without the line's end

    bool operator==(const OutboxLines &) const = default;
};

/// One entry as a line: its length in bytes, the SHA-256 of its content in hexadecimal, the content. Ends with a line
/// feed; `content` holds none.
QByteArray outboxLine(const QByteArray &content);

/// Reads lines in their order. One that is shorter than it says was cut off while it was written, so nobody was told
/// that it is saved: it is passed over.
OutboxLines readOutboxLines(const QByteArray &bytes);

/// The same lines with other contents. Damaged ones stay as they are; those that were cut off, which may hold the
/// beginning of a text, go.
QByteArray changedOutboxLines(const QByteArray &bytes, const std::function<QByteArray(const QByteArray &)> &change);

} // namespace storage
