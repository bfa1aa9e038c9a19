// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/responsefilter.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace gui
{

/// What lies behind a bar, cell or point: its name, and the filter that leaves only its responses.
struct Behind
{
    QString name;
    domain::ResponseFilter filter;
};

/// The numbers of a view as people read them.
struct ExploreTable
{
    struct Row
    {
        QStringList cells;
        QString sentence; ///< the whole row, for a screen reader
        std::optional<Behind> behind; ///< absent: nothing to open
        bool isTotal = false;
    };

    QString name;
    QStringList header;
    int textColumns = 1; ///< so many columns at the left hold words, the others numbers
    QList<Row> rows;
};

/// The numbers of any view as a table.
class ExploreTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ExploreTable &table);
    const ExploreTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ExploreTable m_table;
};

} // namespace gui
