#include "gui/evidence/previewmodel.h"

#include "gui/components/rowdelegate.h"
#include "wording/evidence.h"

#include <QLocale>

namespace gui
{

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::setPreview(const application::FilePreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

qint64 PreviewModel::lineOf(int row) const
{
    return m_preview.table.rows.at(row).line;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.table.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.table.columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const domain::TablePreview::Row &row = m_preview.table.rows.at(index.row());
    const QString cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.isEmpty() ? tr("empty") : cell.simplified();
    case Qt::TextAlignmentRole:
        if (m_preview.table.columns.at(index.column()).kind == domain::ColumnKind::Number)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case tablerole::muted:
        return cell.isEmpty();
    case tablerole::rejected:
    case Qt::AccessibleDescriptionRole:
        return faultAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return cell;
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_preview.table.columns.at(section).name;
    return QLocale().toString(lineOf(section));
}

QString PreviewModel::faultAt(int row, int column) const
{
    if (const auto fault = m_preview.table.rows.at(row).fault; fault && column == 0)
        return wording::rejectCause(*fault);
    for (const application::CellFault &fault : m_preview.faults) {
        if (fault.row != row || fault.column != column)
            continue;
        if (fault.outOfScale)
            return tr("Outside the scale: the row is kept without its score");
        return wording::rejectCause(fault.cause, m_preview.table.rows.at(row).cells.value(column));
    }
    return {};
}

} // namespace gui
