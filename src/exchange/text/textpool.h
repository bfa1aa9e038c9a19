// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace exchange
{

/// Makes strings of cells, trimmed, and gives equal cells the same one: columns of keys repeat themselves. It
/// remembers up to a bound, and gives up where cells do not repeat, so that a column of comments costs neither memory
/// nor time.
class TextPool
{
public:
    QString textOf(QByteArrayView cell)
    {
        if (cell.isEmpty())
            return {};
        if (m_useless || cell.size() > longest)
            return QString::fromUtf8(cell).trimmed();
        const auto known = m_texts.constFind(QByteArray::fromRawData(cell.data(), cell.size()));
        if (known != m_texts.constEnd()) {
            ++m_found;
            return *known;
        }
        const QString text = QString::fromUtf8(cell).trimmed();
        if (m_texts.size() < most)
            m_texts.insert(cell.toByteArray(), text);
        else if (++m_notFound > most && m_notFound > m_found)
            giveUp();
        return text;
    }

private:
    void giveUp()
    {
        m_useless = true;
        m_texts.clear();
    }

    static constexpr qsizetype longest = 120;
    static constexpr qsizetype most = 1024;
    QHash<QByteArray, QString> m_texts;
    qint64 m_found = 0;
    qint64 m_notFound = 0;
    bool m_useless = false;
};

} // namespace exchange
