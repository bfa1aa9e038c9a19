// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/outboxlines.h"

#include <QCryptographicHash>

namespace storage
{

namespace
{

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

enum class LineState
{
    Whole,
    Damaged,
    CutOff ///< nobody was told that it is saved
};

struct OneLine
{
    LineState state = LineState::CutOff;
    QByteArray content; ///< of a whole line
};

OneLine readLine(const QByteArray &line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = line.indexOf(' ', first + 1);
    bool isNumber = false;
    const qsizetype length = line.left(std::max<qsizetype>(first, 0)).toLongLong(&isNumber);
    const QByteArray content = second < 0 ? QByteArray() : line.mid(second + 1);
    if (first > 0 && second > first && isNumber && content.size() == length
        && line.mid(first + 1, second - first - 1) == hashOf(content))
        return {LineState::Whole, content};
    const bool damaged = !line.isEmpty() && !(isNumber && content.size() < length) && second >= 0;
    return {damaged ? LineState::Damaged : LineState::CutOff, {}};
}

} // namespace

QByteArray outboxLine(const QByteArray &content)
{
    return QByteArray::number(content.size()) + ' ' + hashOf(content) + ' ' + content + '\n';
}

OutboxLines readOutboxLines(const QByteArray &bytes)
{
    OutboxLines lines;
    for (const QByteArray &text : bytes.split('\n')) {
        const OneLine line = readLine(text);
        if (line.state == LineState::Whole)
            lines.contents.append(line.content);
        else if (line.state == LineState::Damaged)
            lines.damaged.append(text);
    }
    return lines;
}

QByteArray changedOutboxLines(const QByteArray &bytes, const std::function<QByteArray(const QByteArray &)> &change)
{
    QByteArray changed;
    for (const QByteArray &text : bytes.split('\n')) {
        const OneLine line = readLine(text);
        if (line.state == LineState::Damaged)
            changed += text + '\n';
        else if (line.state == LineState::Whole)
            changed += outboxLine(change(line.content));
    }
    return changed;
}

} // namespace storage
