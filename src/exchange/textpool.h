#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace exchange
{

/// Makes strings of cells, trimmed, and gives equal cells the same one: columns of keys repeat themselves. It
/// remembers up to a bound, so that a column of comments costs no memory.
class TextPool
{
public:
    QString textOf(QByteArrayView cell)
    {
        if (cell.isEmpty())
            return {};
        if (cell.size() > longest)
            return QString::fromUtf8(cell).trimmed();
        const auto known = m_texts.constFind(QByteArray::fromRawData(cell.data(), cell.size()));
        if (known != m_texts.constEnd())
            return *known;
        const QString text = QString::fromUtf8(cell).trimmed();
        if (m_texts.size() < most)
            m_texts.insert(cell.toByteArray(), text);
        return text;
    }

private:
    static constexpr qsizetype longest = 120;
    static constexpr qsizetype most = 4096;
    QHash<QByteArray, QString> m_texts;
};

} // namespace exchange
