// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/listrow.h"

#include <QAbstractListModel>

namespace gui
{

/// The rows of a RowList as plain values. Setting rows keeps what did not change, so that current row and scroll
/// position stay where they are.
class ListRowModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    const QList<ListRow> &rows() const { return m_rows; }
    void setRows(const QList<ListRow> &rows);
    /// The first row whose data is `data`; -1: none.
    int indexOf(const QVariant &data) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ListRow> m_rows;
};

} // namespace gui
