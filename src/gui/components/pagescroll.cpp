// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/pagescroll.h"

#include "gui/components/field.h"
#include "gui/style/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

namespace gui
{

namespace
{

constexpr int settleMs = 300; ///< what stands on a page has its place by then

} // namespace

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, [this] { m_revealed = nullptr; });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || !widget() || !widget()->isAncestorOf(now))
            return;
        followFocus(now);
        // Once more when the page has its size: what was shown just now has no place of its own yet.
        QTimer::singleShot(0, this, [this, focused = QPointer(now)] {
            if (focused && focused == QApplication::focusWidget())
                followFocus(focused);
        });
    });
}

PageScroll::~PageScroll()
{
    // Losing its children moves the focus once more, when this is no longer what it was.
    disconnect(qApp, nullptr, this, nullptr);
}

void PageScroll::followFocus(QWidget *focused)
{
    if (!widget() || !widget()->isAncestorOf(focused))
        return;
    // A field's label belongs to what is shown.
    auto *field = qobject_cast<Field *>(focused->parentWidget());
    ensureWidgetVisible(field ? field : focused, 0, metrics::space5);
}

void PageScroll::setReading(bool reading)
{
    m_reading = reading;
    fitContent();
}

void PageScroll::reveal(QWidget *widget, const std::function<QRect()> &part)
{
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        auto *scroll = qobject_cast<PageScroll *>(up);
        if (!scroll)
            continue;
        // What was just shown has no size yet, and what stands above it may still grow.
        scroll->m_revealed = widget;
        scroll->m_revealedPart = part;
        scroll->m_settling.start(settleMs);
        QTimer::singleShot(0, scroll, &PageScroll::scrollToRevealed);
        return;
    }
}

void PageScroll::scrollToRevealed()
{
    if (!m_revealed || !m_revealed->isVisible() || !widget()->isAncestorOf(m_revealed))
        return;
    const QRect wanted = m_revealedPart ? m_revealedPart() : m_revealed->rect();
    const int top = m_revealed->mapTo(widget(), wanted.topLeft()).y();
    const int bottom = top + wanted.height() + metrics::space4;
    QScrollBar *bar = verticalScrollBar();
    if (bottom > bar->value() + viewport()->height())
        bar->setValue(qMin(bottom - viewport()->height(), top - metrics::space4));
    else if (top < bar->value())
        bar->setValue(top - metrics::space4);
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (m_revealed && watched == widget()
        && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QTimer::singleShot(0, this, &PageScroll::scrollToRevealed);
    return done;
}

QSize PageScroll::minimumSizeHint() const
{
    // Vertical only: the page may not be narrower than what it shows.
    QSize size = QScrollArea::minimumSizeHint();
    if (widget())
        size.setWidth(
            qMax(size.width(), widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width()));
    return size;
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    fitContent();
    QScrollArea::resizeEvent(event);
}

void PageScroll::showEvent(QShowEvent *event)
{
    fitContent();
    QScrollArea::showEvent(event);
}

void PageScroll::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitContent();
}

void PageScroll::fitContent()
{
    if (!widget())
        return;
    widget()->setAutoFillBackground(false);
    widget()->setMaximumWidth(
        m_reading ? metrics::iconExtent(metrics::readingWidth, fontMetrics()) : QWIDGETSIZE_MAX);
}

} // namespace gui
