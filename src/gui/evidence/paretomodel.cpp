#include "gui/evidence/paretomodel.h"

#include "gui/components/rowdelegate.h"
#include "wording/evidence.h"

#include <QLocale>

namespace gui
{

namespace
{

enum ParetoColumn
{
    KeyColumn,
    WeightColumn,
    ShareColumn,
    CumulativeColumn,
    ParetoColumnCount
};

QString percentText(double share)
{
    return ParetoModel::tr("%1\u00a0%", "per cent").arg(QLocale().toString(share * 100, 'f', 1));
}

} // namespace

ParetoModel::ParetoModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ParetoModel::setPareto(const domain::Pareto &pareto, const QString &by, const QString &weightName)
{
    beginResetModel();
    m_pareto = pareto;
    m_by = by;
    m_weightName = weightName;
    endResetModel();
}

std::optional<QString> ParetoModel::key(int row) const
{
    if (row < 0 || row >= m_pareto.rows.size())
        return std::nullopt;
    return m_pareto.rows.at(row).key;
}

int ParetoModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_pareto.rows.size(); ++row)
        if (m_pareto.rows.at(row).key == key)
            return row;
    return -1;
}

int ParetoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_pareto.rows.isEmpty() ? 0 : static_cast<int>(m_pareto.rows.size()) + 1;
}

int ParetoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ParetoColumnCount;
}

QVariant ParetoModel::data(const QModelIndex &index, int role) const
{
    const bool isTotal = index.row() == m_pareto.rows.size();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == KeyColumn && !isTotal) {
            const domain::ParetoRow &row = m_pareto.rows.at(index.row());
            return wording::paretoRowSentence(row, wording::paretoKey(row.key));
        }
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == KeyColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case tablerole::total:
        return isTotal;
    default:
        return {};
    }
}

QString ParetoModel::text(int row, int column) const
{
    const QLocale locale;
    if (row == m_pareto.rows.size()) {
        switch (column) {
        case KeyColumn:
            return tr("All");
        case WeightColumn:
            return locale.toString(m_pareto.total, 'g', 9);
        case ShareColumn:
            return percentText(1);
        default:
            return {};
        }
    }
    const domain::ParetoRow &bar = m_pareto.rows.at(row);
    switch (column) {
    case KeyColumn:
        return wording::paretoKey(bar.key);
    case WeightColumn:
        return locale.toString(bar.weight, 'g', 9);
    case ShareColumn:
        return percentText(bar.share);
    default:
        return percentText(bar.cumulative);
    }
}

QVariant ParetoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == KeyColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn: {
        const QString name = wording::groupingName(m_by);
        return name.left(1).toUpper() + name.mid(1);
    }
    case WeightColumn:
        return m_weightName;
    case ShareColumn:
        return tr("Share");
    default:
        return tr("Added up");
    }
}

} // namespace gui
