// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/foundmodel.h"

using namespace Qt::StringLiterals;

namespace gui
{

void FoundModel::setLines(QList<Found> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int FoundModel::count() const
{
    return static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Found &line) { return line.heading.isEmpty(); }));
}

int FoundModel::openable(int row, int direction) const
{
    for (; row >= 0 && row < m_lines.size(); row += direction)
        if (m_lines[row].heading.isEmpty())
            return row;
    return -1;
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    const Found &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.heading.isEmpty() ? line.text : line.heading;
    case Qt::AccessibleTextRole: {
        QStringList parts{line.heading, line.text, line.detail, line.key};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case HeadingRole:
        return !line.heading.isEmpty();
    case Qt::DecorationRole:
        return line.icon;
    case DetailRole:
        return line.detail;
    case KeyRole:
        return line.key;
    default:
        return {};
    }
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    return m_lines[index.row()].heading.isEmpty() ? QAbstractListModel::flags(index) : Qt::ItemIsEnabled;
}

} // namespace gui
