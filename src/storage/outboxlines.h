#pragma once

#include <QByteArray>
#include <QList>

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

} // namespace storage
