#pragma once

#include "domain/scoresummary.h"

#include <QAbstractTableModel>

namespace gui
{

/// An overview as a table: one row a month with its score, interval and share of low scores; all of it as the last
/// row.
class OverviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OverviewModel(QObject *parent = nullptr);

    void setOverview(const domain::Overview &overview);
    const domain::Overview &overview() const { return m_overview; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    domain::Overview m_overview;
};

} // namespace gui
