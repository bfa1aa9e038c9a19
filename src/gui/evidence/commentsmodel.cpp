// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/commentsmodel.h"

#include "wording/days.h"

#include <QLocale>

namespace gui
{

CommentsModel::CommentsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommentsModel::begin(QDate today)
{
    beginResetModel();
    m_today = today;
    m_responses.clear();
    m_more = false;
    m_waiting = true;
    endResetModel();
}

void CommentsModel::append(const QList<domain::Response> &page)
{
    m_waiting = false;
    m_more = page.size() == pageSize;
    if (page.isEmpty())
        return;
    const int first = static_cast<int>(m_responses.size());
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_responses.append(page);
    endInsertRows();
}

int CommentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_responses.size());
}

QVariant CommentsModel::data(const QModelIndex &index, int role) const
{
    const domain::Response &response = m_responses.at(index.row());
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        return response.comment.simplified();
    case Qt::ToolTipRole:
        return response.comment;
    case ScoreRole:
        return response.score ? locale.toString(*response.score, 'g', 4) : QString();
    case WhereRole: {
        QStringList where;
        if (response.day)
            where.append(wording::dayAtStart(*response.day, m_today));
        if (!response.customerType.isEmpty())
            where.append(response.customerType);
        return where.join(tr(" · ", "between a day and a customer type"));
    }
    case Qt::AccessibleTextRole: {
        const QString score = response.score
            ? tr("Score %1. ", "read before a comment").arg(locale.toString(*response.score, 'g', 4))
            : QString();
        return score + data(index, WhereRole).toString() + QLatin1String(". ") + response.comment.simplified();
    }
    default:
        return {};
    }
}

bool CommentsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_waiting;
}

void CommentsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    emit wanted(m_responses.last().id);
}

} // namespace gui
