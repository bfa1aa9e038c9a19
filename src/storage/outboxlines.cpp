#include "storage/outboxlines.h"

#include <QCryptographicHash>

namespace storage
{

namespace
{

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray outboxLine(const QByteArray &content)
{
    return QByteArray::number(content.size()) + ' ' + hashOf(content) + ' ' + content + '\n';
}

OutboxLines readOutboxLines(const QByteArray &bytes)
{
    OutboxLines lines;
    for (const QByteArray &line : bytes.split('\n')) {
        const qsizetype first = line.indexOf(' ');
        const qsizetype second = line.indexOf(' ', first + 1);
        bool isNumber = false;
        const qsizetype length = line.left(std::max<qsizetype>(first, 0)).toLongLong(&isNumber);
        const QByteArray content = second < 0 ? QByteArray() : line.mid(second + 1);
        if (first > 0 && second > first && isNumber && content.size() == length
            && line.mid(first + 1, second - first - 1) == hashOf(content))
            lines.contents.append(content);
        else if (!line.isEmpty() && !(isNumber && content.size() < length) && second >= 0)
            lines.damaged.append(line);
    }
    return lines;
}

} // namespace storage
