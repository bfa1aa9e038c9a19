// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/rejectedrow.h"

#include <QAbstractTableModel>

namespace gui
{

/// The rows of a file that cannot be read: line, column, value, and why.
class RejectedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        LineColumn,
        ColumnColumn,
        ValueColumn,
        CauseColumn,
        ColumnCount
    };

    explicit RejectedModel(QObject *parent = nullptr);

    void setRows(const QList<domain::RejectedRow> &rows);
    const QList<domain::RejectedRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::RejectedRow> m_rows;
};

} // namespace gui
