// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/fieldpainter.h"

#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace gui::fieldpainter
{

namespace
{

constexpr int arrowRoom = 28;
constexpr int shortestSlider = 32;

bool isReadOnly(const QStyleOption &option, const QWidget *widget)
{
    return option.state & QStyle::State_ReadOnly || (widget && widget->property("readOnly").toBool());
}

} // namespace

void frame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option.palette);
    const bool sealed = !(option.state & QStyle::State_Enabled) || isReadOnly(option, widget);
    const bool error = widget && widget->property("error").toBool();
    const bool focus = option.state & QStyle::State_HasFocus;
    const QColor edge = error ? theme.error : focus ? theme.accent : sealed ? theme.line : theme.outline;
    paint::roundedBox(painter, option.rect, metrics::cardRadius, sealed ? theme.sunken : theme.surface, edge,
        error || focus ? 2 : 1);
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.editable || !enabled || (widget && widget->property("error").toBool())) {
        if (option.frame)
            frame(option, painter, widget);
    } else if (option.frame) {
        const bool open = option.state & QStyle::State_On;
        const bool hovered = option.state & QStyle::State_MouseOver;
        paint::roundedBox(painter, option.rect, metrics::cardRadius,
            open          ? theme.pressed
                : hovered ? theme.hover
                          : theme.surface,
            theme.outline);
    }
    if (option.subControls & QStyle::SC_ComboBoxArrow) {
        const QRect arrow = comboBoxPart(option, QStyle::SC_ComboBoxArrow);
        paint::chevron(painter, QRectF(QRectF(arrow).center() - QPointF(4.5, 4.5), QSizeF(9, 9)), Qt::DownArrow,
            enabled ? theme.text : theme.disabled);
    }
}

void spinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget, const QStyle &style)
{
    if (option.frame)
        frame(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Theme &theme = Theme::of(option.palette);
    const auto arrow = [&](QStyle::SubControl part, Qt::ArrowType direction, bool possible) {
        const QRectF rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        paint::chevron(painter, QRectF(rect.center() - QPointF(3.5, 3.5), QSizeF(7, 7)), direction,
            possible && option.state & QStyle::State_Enabled ? theme.text : theme.disabled);
    };
    arrow(QStyle::SC_SpinBoxUp, Qt::UpArrow, option.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Qt::DownArrow, option.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme &theme = Theme::of(option.palette);
    const bool held = option.activeSubControls & QStyle::SC_ScrollBarSlider
        && option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    paint::roundedBox(painter, QRectF(slider).adjusted(1, 1, -1, -1), 4, held ? theme.muted : theme.outline);
}

void progressBar(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    QRectF groove(option.rect);
    const qreal height = qMin(8.0, groove.height());
    groove = QRectF(groove.left(), groove.center().y() - height / 2, groove.width(), height);
    paint::roundedBox(painter, groove, height / 2, theme.sunken, theme.outline);
    QRectF done = groove;
    if (option.maximum > option.minimum) {
        const qreal share = qreal(option.progress - option.minimum) / qreal(option.maximum - option.minimum);
        done.setWidth(groove.width() * qBound(0.0, share, 1.0));
        if (option.direction == Qt::RightToLeft)
            done.moveRight(groove.right());
    } else {
        // How much is to come is not known: a quiet middle part says that work goes on.
        done = groove.adjusted(groove.width() * 0.3, 0, -groove.width() * 0.3, 0);
    }
    if (done.width() < 1)
        return;
    painter.save();
    painter.setClipRect(done);
    paint::roundedBox(painter, groove, height / 2, theme.accent);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int size = length;
    if (range > 0) {
        size = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
        size = qBound(qMin(shortestSlider, length), size, length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown);
    QRect rect;
    const auto along = [&](int from, int extent) {
        return horizontal ? QRect(from, 0, extent, option.rect.height())
                          : QRect(0, from, option.rect.width(), extent);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        rect = along(0, length);
        break;
    case QStyle::SC_ScrollBarSlider:
        rect = along(start, size);
        break;
    case QStyle::SC_ScrollBarSubPage:
        rect = along(0, start);
        break;
    case QStyle::SC_ScrollBarAddPage:
        rect = along(start + size, length - start - size);
        break;
    default:
        return {};
    }
    return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        rect.setLeft(rect.right() - arrowRoom + 1);
        break;
    case QStyle::SC_ComboBoxEditField:
        rect.adjust(option.editable ? 9 : 11, 2, -arrowRoom, -2);
        break;
    default:
        return rect;
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace gui::fieldpainter
