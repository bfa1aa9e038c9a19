#include "gui/evidence/overviewmodel.h"

#include "gui/components/rowdelegate.h"
#include "wording/evidence.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

enum OverviewColumn
{
    MonthColumn,
    CountColumn,
    ScoreColumn,
    LowColumn,
    OverviewColumnCount
};

} // namespace

OverviewModel::OverviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OverviewModel::setOverview(const domain::Overview &overview)
{
    beginResetModel();
    m_overview = overview;
    endResetModel();
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_overview.byMonth.size()) + 1;
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : OverviewColumnCount;
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    const bool isTotal = index.row() == m_overview.byMonth.size();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == MonthColumn)
            return isTotal ? wording::overviewSentence(m_overview)
                           : wording::monthSentence(m_overview.byMonth.at(index.row()));
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == MonthColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case tablerole::total:
        return isTotal;
    default:
        return {};
    }
}

QString OverviewModel::text(int row, int column) const
{
    const bool isTotal = row == m_overview.byMonth.size();
    const domain::ScoreSummary &scores = isTotal ? m_overview.scores : m_overview.byMonth.at(row).scores;
    const QLocale locale;
    switch (column) {
    case MonthColumn:
        return isTotal ? tr("All") : locale.toString(m_overview.byMonth.at(row).month, u"MMMM yyyy"_s);
    case CountColumn:
        return locale.toString(scores.n);
    case ScoreColumn:
        if (scores.nps)
            return wording::valueWithInterval(*scores.nps, scores.npsInterval);
        return scores.mean ? wording::valueWithInterval(*scores.mean, scores.meanInterval) : QString();
    default:
        return scores.lowShare ? wording::shareWithInterval(*scores.lowShare, scores.lowInterval) : QString();
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == MonthColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MonthColumn:
        return tr("Month");
    case CountColumn:
        return tr("Scores");
    case ScoreColumn:
        return m_overview.scores.nps ? tr("NPS, 95 % interval") : tr("Mean, 95 % interval");
    default:
        return tr("Low scores, 95 % interval");
    }
}

} // namespace gui
