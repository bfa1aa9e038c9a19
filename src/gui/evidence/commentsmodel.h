#pragma once

#include "domain/response.h"

#include <QAbstractListModel>

#include <functional>

namespace gui
{

/// Comments behind a bar, newest first, read a page at a time as a person scrolls.
class CommentsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int ScoreRole = Qt::UserRole + 1; ///< text; empty when there is no score
    static constexpr int WhereRole = Qt::UserRole + 2; ///< day and customer type, one muted line
    static constexpr int pageSize = 50;

    /// Reads up to pageSize comments older than the given one.
    using ReadPage = std::function<QList<domain::Response>(std::optional<domain::ResponseId> after)>;

    explicit CommentsModel(QObject *parent = nullptr);

    void read(ReadPage page, QDate today);
    void clear();
    const domain::Response &response(int row) const { return m_responses.at(row); }
    bool isComplete() const { return !m_more; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QList<domain::Response> m_responses;
    ReadPage m_page;
    QDate m_today;
    bool m_more = false;
};

} // namespace gui
