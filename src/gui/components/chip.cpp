// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/chip.h"

#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int chipPadding = 12;
constexpr int chipGap = 8;

int markExtent(const QFontMetrics &metrics)
{
    return metrics::iconExtent(12, metrics);
}

} // namespace

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const QString &text, QWidget *parent)
    : Chip(parent)
{
    setText(text);
}

void Chip::setOpens(bool opens)
{
    m_opens = opens;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Press to remove this filter") : QString());
    updateGeometry();
    update();
}

void Chip::setKeyHint(const QString &hint)
{
    if (m_keyHint == hint)
        return;
    m_keyHint = hint;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = 2 * chipPadding + metrics.horizontalAdvance(text()) + 2; // advances are rounded
    if (isChecked() && !m_removable)
        width += markExtent(metrics) + chipGap;
    if (!icon().isNull())
        width += metrics::iconExtent(16, metrics) + chipGap;
    if (m_opens || m_removable)
        width += markExtent(metrics) + chipGap;
    if (!m_keyHint.isEmpty())
        width += paint::keyHintSize(m_keyHint, font()).width() + chipGap;
    return {width, metrics::chipHeight(metrics)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const bool hovered = isEnabled() && underMouse();
    const QColor fill = !isEnabled() ? theme.sunken
        : isDown()                   ? theme.pressed
        : isTinted()                 ? theme.tint
        : hovered                    ? theme.hover
                                     : theme.surface;
    const QColor edge = !isEnabled() ? theme.line : isTinted() ? theme.accent : theme.outline;
    paint::roundedBox(painter, rect(), height() / 2.0, fill, edge, isChecked() && !m_removable ? 2 : 1);

    const QColor ink = !isEnabled() ? theme.disabled : isChecked() && !m_removable ? theme.accent : theme.text;
    const int mark = markExtent(fontMetrics());
    int left = chipPadding;
    int right = width() - chipPadding;
    const auto place = [this](int x, int extent) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - extent) / 2, extent, extent));
    };
    if (isChecked() && !m_removable) {
        paint::check(painter, place(left, mark), ink);
        left += mark + chipGap;
    }
    if (!icon().isNull()) {
        const int extent = metrics::iconExtent(16, fontMetrics());
        paintIcon(painter, place(left, extent), icon(), ink);
        left += extent + chipGap;
    }
    if (m_removable) {
        paintIcon(painter, place(right - mark, mark), gui::icon(u"window-close"_s), theme.accent);
        right -= mark + chipGap;
    } else if (m_opens) {
        const QRectF box = place(right - mark, mark);
        paint::chevron(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), Qt::DownArrow, ink);
        right -= mark + chipGap;
    }
    if (!m_keyHint.isEmpty()) {
        const int hint = paint::keyHintSize(m_keyHint, font()).width();
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(right - hint, 0, hint, height()));
        paint::keyHint(painter, box, m_keyHint, font(), theme.muted, theme.outline);
        right -= hint + chipGap;
    }
    painter.setPen(ink);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, right - left, height()));
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        click();
    else if (m_opens && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setProperty("ringRadius", height() / 2.0);
}

void Chip::checkStateSet()
{
    QAbstractButton::checkStateSet();
    updateGeometry();
}

void Chip::nextCheckState()
{
    QAbstractButton::nextCheckState();
    updateGeometry();
}

} // namespace gui
