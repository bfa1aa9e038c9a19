// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/cycles.h"

#include <QAbstractTableModel>

namespace gui
{

/// A cycle as a coach sees it.
struct CycleLine
{
    application::CycleState state;
    QDateTime moved; ///< when something last happened to it; may be invalid
};

/// Every team's cycles by step: title, team, step, what comes next, last movement. The furthest step first, within a
/// step what moved last; finished cycles at the end.
class CyclesByStep final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CyclesByStep(QObject *parent = nullptr);

    void setCycles(QList<CycleLine> cycles, QDate today);
    /// The cycle of a row.
    const application::CycleState &state(int row) const { return m_cycles.at(row).state; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    QList<CycleLine> m_cycles;
    QDate m_today;
};

} // namespace gui
