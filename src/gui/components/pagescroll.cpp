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
        reveal(now);
        // Once more when the page has its size: what was shown just now has no place of its own yet.
        QTimer::singleShot(0, this, [this, focused = QPointer(now)] {
            if (focused && focused == QApplication::focusWidget())
                reveal(focused);
        });
    });
}

PageScroll::~PageScroll()
{
    // Losing its children moves the focus once more, when this is no longer what it was.
    disconnect(qApp, nullptr, this, nullptr);
}

void PageScroll::reveal(QWidget *focused)
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
