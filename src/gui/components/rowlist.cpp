// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/rowlist.h"

#include "gui/components/listrowdelegate.h"
#include "gui/components/listrowmodel.h"
#include "gui/style/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace gui
{

RowList::RowList(QWidget *parent)
    : QListView(parent)
    , m_model(new ListRowModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new ListRowDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setKeepsSelection(false);
    viewport()->setAutoFillBackground(false);
    setScrolls(false);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &RowList::updateGeometry);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RowList::updateGeometry);
}

void RowList::setScrolls(bool scrolls)
{
    m_scrolls = scrolls;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, scrolls ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    updateGeometry();
}

void RowList::setKeepsSelection(bool keeps)
{
    setSelectionMode(keeps ? QAbstractItemView::SingleSelection : QAbstractItemView::NoSelection);
}

void RowList::setRows(const QList<ListRow> &rows)
{
    m_model->setRows(rows);
}

QVariant RowList::currentData() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->rows().at(index.row()).data : QVariant();
}

void RowList::setCurrentData(const QVariant &value)
{
    if (const int row = m_model->indexOf(value); row >= 0)
        setCurrentIndex(m_model->index(row));
}

void RowList::open(const QModelIndex &index)
{
    if (index.isValid())
        emit opened(m_model->rows().at(index.row()).data);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ControlModifier) // belongs to the page
            event->ignore();
        else
            open(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        open(indexAt(event->position().toPoint()));
}

void RowList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout(); // words break elsewhere now
        updateGeometry();
    }
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentDataChanged(currentData());
}

int RowList::rowsHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize RowList::sizeHint() const
{
    return {metrics::line(fontMetrics()) * 16,
        m_scrolls ? qMin(rowsHeight(), metrics::listRowHeight(fontMetrics()) * 8) : rowsHeight()};
}

QSize RowList::minimumSizeHint() const
{
    const int three = metrics::listRowHeight(fontMetrics()) * 2;
    return {metrics::line(fontMetrics()) * 10, m_scrolls ? qMin(three, rowsHeight()) : rowsHeight()};
}

} // namespace gui
