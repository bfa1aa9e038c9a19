// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/buttonpainter.h"

#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace gui::buttonpainter
{

namespace
{

constexpr int gap = 8; // between icon, text and key hint
constexpr int arrowWidth = 12;

enum class PaintedKind
{
    Outlined,
    Primary,
    Flat
};

PaintedKind kindOf(const QStyleOptionButton &option, const QWidget *widget)
{
    if (widget && widget->property("primary").toBool())
        return PaintedKind::Primary;
    if (option.features & QStyleOptionButton::Flat)
        return PaintedKind::Flat;
    return PaintedKind::Outlined;
}

/// A flat button whose content ends at the margin of the page.
bool isFlush(const QStyleOptionButton &option, const QWidget *widget)
{
    return kindOf(option, widget) == PaintedKind::Flat && widget && widget->property("flush").toBool();
}

QString keyHintOf(const QWidget *widget)
{
    return widget ? widget->property("keyHint").toString() : QString();
}

QFont fontOf(const QStyleOptionButton &option, const QWidget *widget)
{
    Q_UNUSED(option)
    return widget ? widget->font() : QFont();
}

int iconExtentOf(const QStyleOptionButton &option)
{
    return option.icon.isNull() ? 0 : metrics::iconExtent(16, option.fontMetrics);
}

int contentWidth(const QStyleOptionButton &option, const QWidget *widget)
{
    int width = 0;
    const auto add = [&width](int part) {
        if (part > 0)
            width += part + (width > 0 ? gap : 0);
    };
    add(iconExtentOf(option));
    if (!option.text.isEmpty())
        add(option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width());
    add(paint::keyHintSize(keyHintOf(widget), fontOf(option, widget)).width());
    if (option.features & QStyleOptionButton::HasMenu)
        add(arrowWidth);
    return width;
}

QColor inkOf(const QStyleOptionButton &option, const QWidget *widget, const Theme &theme)
{
    if (!(option.state & QStyle::State_Enabled))
        return theme.disabled;
    switch (kindOf(option, widget)) {
    case PaintedKind::Primary:
        return theme.onAccent;
    case PaintedKind::Flat: {
        const QVariant acts = widget ? widget->property("acts") : QVariant();
        return acts.isValid() && !acts.toBool() ? theme.text : theme.accent;
    }
    case PaintedKind::Outlined:
        break;
    }
    return option.state & QStyle::State_On ? theme.accent : theme.text;
}

} // namespace

void bevel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    const bool pressed = enabled && option.state & QStyle::State_Sunken;
    const bool on = option.state & QStyle::State_On;
    QColor fill;
    QColor edge;
    switch (kindOf(option, widget)) {
    case PaintedKind::Primary:
        fill = !enabled ? theme.sunken : hovered || pressed ? theme.accentHover : theme.accent;
        edge = enabled ? QColor() : theme.line;
        break;
    case PaintedKind::Flat:
        fill = pressed ? theme.pressed : hovered ? theme.hover : on ? theme.tint : QColor();
        break;
    case PaintedKind::Outlined:
        fill = !enabled ? theme.sunken
            : pressed   ? theme.pressed
            : hovered   ? theme.hover
            : on        ? theme.tint
                        : theme.surface;
        edge = !enabled ? theme.line : on ? theme.accent : theme.outline;
        break;
    }
    if (fill.isValid() || edge.isValid())
        paint::roundedBox(painter, option.rect, metrics::cardRadius, fill, edge, on && edge.isValid() ? 2 : 1);
}

void label(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option.palette);
    const QColor ink = inkOf(option, widget, theme);
    const QString hint = keyHintOf(widget);
    const QFont font = fontOf(option, widget);
    const int width = qMin(contentWidth(option, widget), option.rect.width());
    int x = option.rect.left() + (option.rect.width() - width) / 2;
    if (widget && widget->property("alignLeft").toBool())
        x = option.rect.left() + metrics::space3;
    else if (isFlush(option, widget))
        x = option.rect.right() + 1 - width;
    const int end = x + width;
    const auto place = [&option](int left, int partWidth) {
        const QRect part(left, option.rect.top(), partWidth, option.rect.height());
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    if (const int extent = iconExtentOf(option); extent > 0) {
        paintIcon(painter, place(x, extent), option.icon, ink);
        x += extent + gap;
    }
    int right = end;
    if (option.features & QStyleOptionButton::HasMenu) {
        const QRect arrow = place(right - arrowWidth, arrowWidth);
        paint::chevron(painter, QRectF(arrow.center() - QPointF(4.0, 4.0), QSizeF(8, 8)), Qt::DownArrow, ink);
        right -= arrowWidth + gap;
    }
    if (!hint.isEmpty()) {
        const int hintWidth = paint::keyHintSize(hint, font).width();
        const bool filled = kindOf(option, widget) == PaintedKind::Primary;
        paint::keyHint(painter, place(right - hintWidth, hintWidth), hint, font, ink, filled ? ink : theme.outline);
        right -= hintWidth + gap;
    }
    if (option.text.isEmpty())
        return;
    painter.save();
    painter.setPen(ink);
    const bool mnemonic = !widget || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    painter.drawText(place(x, qMax(0, right - x)),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine
            | (mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        option.text);
    painter.restore();
}

QSize size(const QStyleOptionButton &option, const QWidget *widget)
{
    const bool iconOnly = option.text.isEmpty();
    const int height = metrics::controlHeight(option.fontMetrics);
    if (iconOnly && keyHintOf(widget).isEmpty())
        return {height, height};
    int padding = metrics::space3;
    if (kindOf(option, widget) == PaintedKind::Primary)
        padding = metrics::space4;
    return {contentWidth(option, widget) + (isFlush(option, widget) ? padding : 2 * padding), height};
}

void checkIndicator(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = !enabled                 ? theme.sunken
        : on                                     ? theme.accent
        : option.state & QStyle::State_MouseOver ? theme.hover
                                                 : theme.surface;
    paint::roundedBox(painter, option.rect, metrics::hintRadius, fill,
        !enabled ? theme.line
            : on ? theme.accent
                 : theme.outline);
    const QColor mark = enabled ? theme.onAccent : theme.disabled;
    if (option.state & QStyle::State_On)
        paint::check(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), mark, 2);
    else if (option.state & QStyle::State_NoChange)
        paint::hairline(painter, QPointF(option.rect.left() + 4, option.rect.center().y()),
            QPointF(option.rect.right() - 3, option.rect.center().y()), mark, 2);
}

void radioIndicator(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF rect(option.rect);
    const QColor fill = !enabled                 ? theme.sunken
        : on                                     ? theme.accent
        : option.state & QStyle::State_MouseOver ? theme.hover
                                                 : theme.surface;
    paint::roundedBox(painter, rect, rect.width() / 2, fill,
        !enabled ? theme.line
            : on ? theme.accent
                 : theme.outline);
    if (on) {
        const qreal inset = rect.width() * 0.32;
        const QRectF dot = rect.adjusted(inset, inset, -inset, -inset);
        paint::roundedBox(painter, dot, dot.width() / 2, enabled ? theme.onAccent : theme.disabled);
    }
}

void toolPanel(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    if (!(option.state & QStyle::State_Enabled))
        return;
    QColor fill;
    if (option.state & QStyle::State_Sunken)
        fill = theme.pressed;
    else if (option.state & QStyle::State_On)
        fill = theme.tint;
    else if (option.state & QStyle::State_MouseOver)
        fill = theme.hover;
    if (fill.isValid())
        paint::roundedBox(painter, option.rect, metrics::rowRadius, fill);
}

} // namespace gui::buttonpainter
