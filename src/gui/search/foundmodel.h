// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QIcon>

#include <functional>

namespace gui
{

/// One line of the search: a heading of a group, or something that can be opened.
struct Found
{
    QString heading; ///< not empty: this is a heading, the rest is empty
    QIcon icon = {};
    QString text = {};
    QString detail = {}; ///< muted, behind the text
    QString key = {}; ///< a shortcut that does the same
    std::function<void()> open = {};
};

/// The lines of the search, headings among them.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        HeadingRole = Qt::UserRole + 1,
        DetailRole,
        KeyRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setLines(QList<Found> lines);
    const Found &line(int row) const { return m_lines[row]; }
    /// How many lines can be opened.
    int count() const;
    /// The first line at or after `row` that can be opened, seen in that direction; -1 when there is none.
    int openable(int row, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Found> m_lines;
};

} // namespace gui
