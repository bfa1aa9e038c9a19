// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace gui
{

/// A comment in a list: its score in a small box, day and customer type muted beside it, the words below, wrapped.
class CommentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CommentDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect wordsArea(const QStyleOptionViewItem &option, const QRect &row, const QString &words) const;
};

} // namespace gui
