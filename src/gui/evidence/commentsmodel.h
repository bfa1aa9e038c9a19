// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/response.h"

#include <QAbstractListModel>

namespace gui
{

/// Comments behind a bar, newest first, asked for a page at a time as a person scrolls. Whoever owns it answers
/// wanted() with append().
class CommentsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int ScoreRole = Qt::UserRole + 1; ///< text; empty when there is no score
    static constexpr int WhereRole = Qt::UserRole + 2; ///< day and customer type, one muted line
    static constexpr int pageSize = 50;

    explicit CommentsModel(QObject *parent = nullptr);

    /// Forgets all comments and waits for the first page.
    void begin(QDate today);
    /// The next page; fewer than pageSize comments are the last.
    void append(const QList<domain::Response> &page);
    const domain::Response &response(int row) const { return m_responses.at(row); }
    bool isComplete() const { return !m_more; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A page of comments older than this one is wanted.
    void wanted(domain::ResponseId after);

private:
    QList<domain::Response> m_responses;
    QDate m_today;
    bool m_more = false;
    bool m_waiting = false;
};

} // namespace gui
