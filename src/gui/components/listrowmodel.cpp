// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/listrowmodel.h"

#include "gui/components/listrowdelegate.h"

namespace gui
{

void ListRowModel::setRows(const QList<ListRow> &rows)
{
    const int common = static_cast<int>(qMin(rows.size(), m_rows.size()));
    if (rows.size() < m_rows.size()) {
        beginRemoveRows({}, common, static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(common);
        endRemoveRows();
    }
    for (int i = 0; i < common; ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        emit dataChanged(index(i), index(i));
    }
    if (rows.size() > common) {
        beginInsertRows({}, common, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

int ListRowModel::indexOf(const QVariant &data) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).data == data)
            return i;
    return -1;
}

int ListRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ListRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow &row = m_rows.at(index.row());
    switch (role) {
    case listRowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.line1;
    case Qt::AccessibleTextRole:
        return row.spoken();
    default:
        return {};
    }
}

} // namespace gui
