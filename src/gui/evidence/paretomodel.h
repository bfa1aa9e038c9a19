#pragma once

#include "domain/pareto.h"

#include <QAbstractTableModel>

namespace gui
{

/// A Pareto as a table: key, count or weight, share, added up; the sum of all as its last row.
class ParetoModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostBars = 8; ///< in the picture; the rest becomes one bar

    explicit ParetoModel(QObject *parent = nullptr);

    void setPareto(const domain::Pareto &pareto, const QString &by, const QString &weightName);
    const domain::Pareto &pareto() const { return m_pareto; }
    /// The key of a row; nothing for the sum.
    std::optional<QString> key(int row) const;
    int rowOf(const QString &key) const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    domain::Pareto m_pareto;
    QString m_by;
    QString m_weightName;
};

} // namespace gui
