// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace gui
{

/// Paints the lines of the search: icon, text with the match bold and underlined, muted detail, key at the right.
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The words that are marked in every line.
    void setWords(const QString &words) { m_words = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Draws as much as fits around the match, which is marked; returns the width used.
    int paintMarked(QPainter &painter, const QRect &place, const QString &text, const QFont &font, const QColor &ink,
        const QColor &mark) const;

    QString m_words;
};

} // namespace gui
