// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/exploretable.h"

#include "gui/components/rowdelegate.h"

namespace gui
{

void ExploreTableModel::setTable(const ExploreTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ExploreTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ExploreTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant ExploreTableModel::data(const QModelIndex &index, int role) const
{
    const ExploreTable::Row &row = m_table.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 && !row.sentence.isEmpty() ? row.sentence : row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case tablerole::total:
        return row.isTotal;
    default:
        return {};
    }
}

QVariant ExploreTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section < m_table.textColumns ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_table.header.value(section)) : QVariant();
}

} // namespace gui
