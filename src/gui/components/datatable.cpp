// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/datatable.h"

#include "gui/components/rowdelegate.h"
#include "gui/style/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    connect(this, &QTableView::doubleClicked, this, &DataTable::drillDown);
    applyFont();
}

void DataTable::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void DataTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QTableView::setModel(model);
    updateGeometry();
    if (!model)
        return;
    // A table as high as its rows must grow with them.
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::updateGeometry);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateGeometry);
    fitColumns();
}

void DataTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
}

QString DataTable::selectedText() const
{
    if (!selectionModel())
        return {};
    const auto cell = [](const QVariant &value) {
        // A tab or a line break inside a cell would shift all that follow.
        return value.toString().simplified();
    };
    QStringList lines;
    QStringList header;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            header.append(cell(model()->headerData(column, Qt::Horizontal)));
    lines.append(header.join(u'\t'));
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            if (!isColumnHidden(column))
                cells.append(cell(row.siblingAtColumn(column).data()));
        lines.append(cells.join(u'\t'));
    }
    return rows.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

void DataTable::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit drillDown(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Coming by key there must be a place to start from.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(
            model()->index(0, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void DataTable::applyFont()
{
    verticalHeader()->setDefaultSectionSize(metrics::tableRowHeight(fontMetrics()));
    const QFont small = metrics::font(metrics::Type::Small, font());
    horizontalHeader()->setFont(small);
    horizontalHeader()->setMinimumHeight(metrics::line(QFontMetrics(small)) + metrics::space2);
    updateGeometry();
}

QSize DataTable::sizeHint() const
{
    const QSize usual = QTableView::sizeHint();
    return m_fitsRows ? QSize(usual.width(), minimumSizeHint().height()) : usual;
}

QSize DataTable::minimumSizeHint() const
{
    const int row = verticalHeader()->defaultSectionSize();
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const int rows = m_fitsRows && model() ? model()->rowCount() : 3;
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {row * 6, head + rows * row + bar};
}

} // namespace gui
