// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/previewmodel.h"

#include "gui/components/rowdelegate.h"
#include "wording/evidence.h"

#include <QLocale>

using namespace Qt::StringLiterals;

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
    m_readings.clear();
    for (qsizetype i = 0; i < preview.readings.size(); ++i)
        m_readings.insert({preview.readings.at(i).row, preview.readings.at(i).column}, i);
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
        return shownAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, Qt::TextAlignmentRole);
    case tablerole::muted: {
        const domain::CellReading *reading = readingAt(index.row(), index.column());
        return cell.isEmpty() || (reading && reading->none);
    }
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
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) {
        const bool isNumber = m_preview.table.columns.at(section).kind == domain::ColumnKind::Number;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
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
    const domain::CellReading *reading = readingAt(row, column);
    if (reading && reading->none == domain::NoAnswerKind::OutOfScale)
        return tr("Outside the scale: the row is kept without its score");
    if (reading && reading->cause)
        return wording::rejectCause(*reading->cause, m_preview.table.rows.at(row).cells.value(column));
    return {};
}

const domain::CellReading *PreviewModel::readingAt(int row, int column) const
{
    const auto place = m_readings.constFind({row, column});
    return place == m_readings.constEnd() ? nullptr : &m_preview.readings.at(*place);
}

QString PreviewModel::shownAt(int row, int column) const
{
    const QString cell = m_preview.table.rows.at(row).cells.value(column);
    const domain::CellReading *reading = readingAt(row, column);
    if (reading && reading->day)
        return QLocale().toString(*reading->day, u"d MMM yyyy"_s);
    if (reading && reading->number)
        return QLocale().toString(*reading->number, 'g', QLocale::FloatingPointShortest);
    if (cell.isEmpty())
        return tr("empty");
    if (reading && reading->none && reading->none != domain::NoAnswerKind::OutOfScale)
        return tr("%1 (no answer)").arg(cell.simplified());
    return cell.simplified();
}

} // namespace gui
