// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/listrowdelegate.h"

#include "gui/components/listrow.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int rowPadding = 8; // at the sides; above and below it comes from the row's height
constexpr int rowGap = 12;
constexpr int bodyLinesAtMost = 3;
constexpr int wrappedLinesAtMost = 2;
constexpr int wholeLinesAtMost = 1000;

struct RowFonts
{
    QFont body;
    QFont bold;
    QFont small;

    explicit RowFonts(const QFont &base)
        : body(base)
        , bold(base)
        , small(metrics::font(metrics::Type::Small, base))
    {
        bold.setBold(true);
    }
};

int leadWidth(const ListRow &row, const QFontMetrics &metrics)
{
    if (row.sign)
        return metrics::iconExtent(28, metrics) + rowGap;
    return row.iconName.isEmpty() ? 0 : metrics::iconExtent(18, metrics) + rowGap;
}

int marksWidth(const ListRow &row, const RowFonts &fonts)
{
    return row.marks.isEmpty() ? 0 : dayMarksSize(row.marks.size(), QFontMetrics(fonts.small)).width() + rowGap / 2;
}

int rightTextWidth(const ListRow &row, const RowFonts &fonts)
{
    switch (row.rightTone) {
    case ListRow::RightTone::Warn:
        return tagSize(row.right, true, fonts.body).width() + rowGap;
    case ListRow::RightTone::Key:
        return paint::keyHintSize(row.right, fonts.body).width() + rowGap;
    case ListRow::RightTone::Action:
        return QFontMetrics(fonts.body).horizontalAdvance(row.right) + rowGap;
    default:
        return QFontMetrics(fonts.small).horizontalAdvance(row.right) + rowGap;
    }
}

int rightWidth(const ListRow &row, const RowFonts &fonts)
{
    return row.right.isEmpty() ? 0 : rightTextWidth(row, fonts) + marksWidth(row, fonts);
}

/// The lines a text takes at this width, the last one cut if there are too many.
QStringList brokenLines(const QString &text, const QFont &font, int width, int atMost)
{
    QStringList lines;
    const QString flat
        = QString(text).replace(u'\n', atMost > bodyLinesAtMost ? QChar(QChar::LineSeparator) : QChar(u' '));
    QTextLayout layout(flat, font);
    layout.beginLayout();
    while (lines.size() < atMost) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(qMax(20, width));
        const bool last = lines.size() + 1 == atMost;
        const QString rest = last ? flat.mid(line.textStart()) : flat.mid(line.textStart(), line.textLength());
        lines.append(
            last ? QFontMetrics(font).elidedText(rest.trimmed(), Qt::ElideRight, qMax(20, width)) : rest.trimmed());
    }
    layout.endLayout();
    return lines;
}

int bodyLines(const ListRow &row)
{
    return row.whole ? wholeLinesAtMost : bodyLinesAtMost;
}

int textWidthOf(const ListRow &row, const RowFonts &fonts, int rowWidth)
{
    return rowWidth - 2 * rowPadding - leadWidth(row, QFontMetrics(fonts.body)) - rightWidth(row, fonts);
}

/// Line 1 as it is shown: in one line, or broken as in bold, so that selecting moves no word.
QStringList firstLines(const ListRow &row, const RowFonts &fonts, int width)
{
    if (row.line2IsBody || !row.aside.isEmpty() || !(row.whole || row.line1Wraps))
        return {row.line1};
    return brokenLines(row.line1, fonts.bold, width, row.whole ? wholeLinesAtMost : wrappedLinesAtMost);
}

void paintRight(
    QPainter &painter, const ListRow &row, const QRect &room, const RowFonts &fonts, const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    switch (row.rightTone) {
    case ListRow::RightTone::Warn: {
        const QSize size = tagSize(row.right, true, fonts.body);
        const QRect spot(room.right() + 1 - size.width(), room.top() + (room.height() - size.height()) / 2,
            size.width(), size.height());
        return paintTag(painter, spot, row.right, icon(u"dialog-warning"_s), TagTone::Warn, fonts.body, palette);
    }
    case ListRow::RightTone::Key:
        return paint::keyHint(painter, room, row.right, fonts.body, theme.text, theme.outline);
    default:
        break;
    }
    const bool action = row.rightTone == ListRow::RightTone::Action;
    painter.setFont(action ? fonts.body : fonts.small);
    painter.setPen(action ? theme.accent : row.rightTone == ListRow::RightTone::Muted ? theme.muted : theme.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, row.right);
}

/// The last, mostly the only, line of line 1, with its aside.
void paintLine1(QPainter &painter, const ListRow &row, const QString &line, const QRect &room, const QFont &first,
    const RowFonts &fonts, const Theme &theme)
{
    const int asideWidth
        = row.aside.isEmpty() ? 0 : QFontMetrics(fonts.small).horizontalAdvance(row.aside) + 2 + metrics::space2;
    const int firstRoom = qMax(room.width() / 2, room.width() - asideWidth);
    const QString words = QFontMetrics(first).elidedText(line, Qt::ElideRight, firstRoom);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, words);
    if (asideWidth > 0) {
        const int x = room.left() + QFontMetrics(first).horizontalAdvance(words) + metrics::space2;
        painter.setFont(fonts.small);
        painter.setPen(theme.muted);
        const QRect spot(x, room.top(), room.right() + 1 - x, room.height());
        painter.drawText(spot, Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(fonts.small).elidedText(row.aside, Qt::ElideRight, spot.width()));
    }
}

void paintWords(QPainter &painter, const ListRow &row, const QRect &room, const RowFonts &fonts,
    const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::of(option.palette);
    const bool bold = row.strong || row.sign || option.state & QStyle::State_Selected;
    const QFont &first = bold ? fonts.bold : fonts.body;
    const int firstHeight = QFontMetrics(first).lineSpacing();
    const QFont &second = row.line2IsBody ? fonts.body : fonts.small;
    const int secondHeight = QFontMetrics(second).lineSpacing();
    const QStringList lines = row.line2.isEmpty()
        ? QStringList()
        : brokenLines(row.line2, second, room.width(), row.line2IsBody ? bodyLines(row) : 1);
    QStringList firsts = firstLines(row, fonts, room.width());
    const int above = static_cast<int>(firsts.size()) * firstHeight;
    int y = room.top() + (room.height() - above - static_cast<int>(lines.size()) * secondHeight) / 2;
    painter.setFont(first);
    const bool effectInk = row.sign && *row.sign <= Sign::CannotTell;
    painter.setPen(effectInk ? theme.effect(static_cast<domain::Effect>(*row.sign)).ink : theme.text);
    while (firsts.size() > 1) {
        painter.drawText(QRect(room.left(), y, room.width(), firstHeight), Qt::AlignVCenter | Qt::TextSingleLine,
            firsts.takeFirst());
        y += firstHeight;
    }
    paintLine1(painter, row, firsts.value(0), QRect(room.left(), y, room.width(), firstHeight), first, fonts, theme);
    y += firstHeight;
    painter.setFont(second);
    painter.setPen(row.line2IsBody ? theme.text : theme.muted);
    for (const QString &line : lines) {
        painter.drawText(
            QRect(room.left(), y, room.width(), secondHeight), Qt::AlignVCenter | Qt::TextSingleLine, line);
        y += secondHeight;
    }
}

} // namespace

void ListRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(listRowRole).value<ListRow>();
    const Theme &theme = Theme::of(option.palette);
    const RowFonts fonts(option.font);
    const QRect r = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        paint::roundedBox(*painter, r, metrics::rowRadius, theme.tint);
        paint::roundedBox(*painter, QRectF(r.left(), r.top() + 6, 3, r.height() - 12), 1.5, theme.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        paint::roundedBox(*painter, r, metrics::rowRadius, theme.hover);
    }
    if (index.row() + 1 < index.model()->rowCount())
        paint::hairline(*painter, r.bottomLeft(), r.bottomRight(), theme.line);
    if (option.state & QStyle::State_HasFocus)
        paint::roundedBox(*painter, QRectF(r).adjusted(1, 1, -1, -1), metrics::rowRadius, {}, theme.accent, 2);

    QRect room = r.adjusted(rowPadding, 0, -rowPadding, 0);
    const int lead = leadWidth(row, option.fontMetrics);
    if (lead > 0) {
        const int extent = lead - rowGap;
        const bool top = row.line2IsBody && !row.line2.isEmpty();
        const QRect spot(
            room.left(), top ? room.top() + 9 : room.top() + (room.height() - extent) / 2, extent, extent);
        if (row.sign)
            paintSignTile(*painter, spot, *row.sign, option.palette);
        else
            paintIcon(*painter, spot, icon(row.iconName), theme.muted);
        room.setLeft(room.left() + lead);
    }
    if (const int right = rightWidth(row, fonts); right > 0) {
        if (!row.marks.isEmpty())
            paintDayMarks(*painter, QRect(room.right() + 1 - right + rowGap, room.top(), right, room.height()),
                row.marks, QFontMetrics(fonts.small), option.palette);
        paintRight(*painter, row, QRect(room.right() + 1 - right + rowGap, room.top(), right - rowGap, room.height()),
            fonts, option.palette);
        room.setRight(room.right() - right);
    }
    paintWords(*painter, row, room, fonts, option);
    painter->restore();
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(listRowRole).value<ListRow>();
    const RowFonts fonts(option.font);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int line = metrics::line(option.fontMetrics);
    const int room = textWidthOf(row, fonts, width);
    const auto more = static_cast<int>(firstLines(row, fonts, room).size() - 1) * line;
    if (row.line2.isEmpty()) {
        const int tile = row.sign ? leadWidth(row, option.fontMetrics) - rowGap + 16 : 0;
        return {width, qMax(line + 17 + more, tile)};
    }
    if (!row.line2IsBody)
        return {width, metrics::listRowHeight(option.fontMetrics) + more};
    const auto lines = brokenLines(row.line2, fonts.body, room, bodyLines(row)).size();
    return {width, line * (1 + static_cast<int>(lines)) + 18};
}

} // namespace gui
