// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/cyclesbystep.h"

#include "gui/cycles/nextthing.h"
#include "wording/days.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

enum CycleColumn
{
    TitleColumn,
    TeamColumn,
    StepColumn,
    NextColumn,
    MovedColumn,
    CycleColumnCount
};

bool comesBefore(const CycleLine &left, const CycleLine &right)
{
    if (left.state.finished != right.state.finished)
        return right.state.finished;
    if (left.state.current != right.state.current)
        return left.state.current > right.state.current;
    return left.moved > right.moved;
}

} // namespace

CyclesByStep::CyclesByStep(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CyclesByStep::setCycles(QList<CycleLine> cycles, QDate today)
{
    beginResetModel();
    std::stable_sort(cycles.begin(), cycles.end(), comesBefore);
    m_cycles = std::move(cycles);
    m_today = today;
    endResetModel();
}

int CyclesByStep::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cycles.size());
}

int CyclesByStep::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CycleColumnCount;
}

QVariant CyclesByStep::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == TitleColumn)
            return tr("%1, %2, %3: %4", "a cycle; its team; its step; what it needs next")
                .arg(text(index.row(), TitleColumn), text(index.row(), TeamColumn), text(index.row(), StepColumn),
                    text(index.row(), NextColumn));
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString CyclesByStep::text(int row, int column) const
{
    const CycleLine &line = m_cycles.at(row);
    switch (column) {
    case TitleColumn:
        return cycleTitle(line.state);
    case TeamColumn:
        return line.state.teamName;
    case StepColumn:
        return line.state.finished ? tr("Done") : stepName(line.state.current);
    case NextColumn:
        return NextThing::of(line.state, m_today).sentence;
    default:
        return line.moved.isValid() ? wording::dayAtStart(line.moved.toLocalTime().date(), m_today) : QString();
    }
}

QVariant CyclesByStep::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Cycle");
    case TeamColumn:
        return tr("Team");
    case StepColumn:
        return tr("Step");
    case NextColumn:
        return tr("What comes next");
    default:
        return tr("Last movement");
    }
}

} // namespace gui
