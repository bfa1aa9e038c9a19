// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/commentdelegate.h"

#include "gui/evidence/commentsmodel.h"
#include "gui/style/metrics.h"
#include "gui/style/theme.h"

#include <QListView>
#include <QPainter>

namespace gui
{

namespace
{

constexpr qsizetype longestWords = 420; // characters; the rest is in the tool tip

/// The words as they stand in the list: what is very long ends early.
QString shownWords(const QModelIndex &index)
{
    const QString words = index.data().toString();
    return words.size() > longestWords ? words.left(longestWords).trimmed() + u'…' : words;
}

} // namespace

CommentDelegate::CommentDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(option.rect, theme.tint);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    }
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QFont small = metrics::font(metrics::Type::Small, option.font);
    const QFontMetrics smallMetrics(small);
    QRect head(option.rect.left() + metrics::space4, option.rect.top() + metrics::space2,
        option.rect.width() - 2 * metrics::space4, metrics::tagHeight(smallMetrics));
    const QString score = index.data(CommentsModel::ScoreRole).toString();
    painter->setFont(small);
    if (!score.isEmpty()) {
        QFont bold = small;
        bold.setBold(true);
        painter->setFont(bold);
        const int width = qMax(head.height(), QFontMetrics(bold).horizontalAdvance(score) + metrics::space2);
        const QRectF box = QRectF(head.left(), head.top(), width, head.height()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->setPen(theme.outline);
        painter->setBrush(theme.surface);
        painter->drawRoundedRect(box, metrics::hintRadius, metrics::hintRadius);
        painter->setPen(theme.text);
        painter->drawText(box, Qt::AlignCenter, score);
        painter->setFont(small);
        head.setLeft(head.left() + width + metrics::space2);
    }
    painter->setPen(theme.muted);
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(index.data(CommentsModel::WhereRole).toString(), Qt::ElideRight, head.width()));

    const QString words = shownWords(index);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(wordsArea(option, option.rect, words), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
    painter->restore();
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect words = wordsArea(option, QRect(0, 0, width, 0), shownWords(index));
    return {width, words.bottom() + metrics::space3};
}

QRect CommentDelegate::wordsArea(const QStyleOptionViewItem &option, const QRect &row, const QString &words) const
{
    const QFontMetrics small(metrics::font(metrics::Type::Small, option.font));
    const int top = row.top() + metrics::space2 + metrics::tagHeight(small) + metrics::space1;
    const int width = row.width() - 2 * metrics::space4;
    const int height = option.fontMetrics.boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, words).height();
    return {row.left() + metrics::space4, top, width, height};
}

} // namespace gui
