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

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || !widget() || !widget()->isAncestorOf(now))
            return;
        // A field's label belongs to what is shown.
        auto *field = qobject_cast<Field *>(now->parentWidget());
        ensureWidgetVisible(field ? field : now, 0, metrics::space5);
    });
}

PageScroll::~PageScroll()
{
    // Losing its children moves the focus once more, when this is no longer what it was.
    disconnect(qApp, nullptr, this, nullptr);
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
        // What was just shown has no size yet.
        QTimer::singleShot(0, scroll, [scroll, widget = QPointer<QWidget>(widget), part] {
            if (!widget || !widget->isVisible())
                return;
            const QRect wanted = part ? part() : widget->rect();
            const QPoint top = widget->mapTo(scroll->widget(), wanted.topLeft());
            const int bottom = top.y() + wanted.height() + metrics::space4;
            QScrollBar *bar = scroll->verticalScrollBar();
            if (bottom > bar->value() + scroll->viewport()->height())
                bar->setValue(qMin(bottom - scroll->viewport()->height(), top.y() - metrics::space4));
            else if (top.y() < bar->value())
                bar->setValue(top.y() - metrics::space4);
        });
        return;
    }
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
