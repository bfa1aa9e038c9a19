// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/rejectedmodel.h"

#include "wording/evidence.h"

#include <QLocale>

namespace gui
{

RejectedModel::RejectedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RejectedModel::setRows(const QList<domain::RejectedRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RejectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RejectedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectedModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const domain::RejectedRow &row = m_rows.at(index.row());
    switch (index.column()) {
    case LineColumn:
        return QLocale().toString(row.line);
    case ColumnColumn:
        return row.field ? wording::responseFieldName(*row.field) : row.column;
    case ValueColumn:
        return row.value.simplified();
    default:
        return wording::rejectCause(row.cause, row.value);
    }
}

QVariant RejectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case ColumnColumn:
        return tr("Column");
    case ValueColumn:
        return tr("What stands there");
    default:
        return tr("Why it cannot be read");
    }
}

} // namespace gui
