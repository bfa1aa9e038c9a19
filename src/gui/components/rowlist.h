// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/listrow.h"

#include <QListView>

namespace gui
{

class ListRowModel;

/// A list of two-line rows in a card. Arrows move, Enter or a click opens. It is as high as its rows unless
/// `scrolls`. Give it an accessible name (the title of its card).
class RowList : public QListView
{
    Q_OBJECT
    Q_PROPERTY(bool scrolls READ scrolls WRITE setScrolls)

public:
    explicit RowList(QWidget *parent = nullptr);

    bool scrolls() const { return m_scrolls; }
    /// True: the list keeps the height it is given and scrolls inside, for long lists.
    void setScrolls(bool scrolls);

    ListRowModel *rowModel() const { return m_model; }
    void setRows(const QList<ListRow> &rows);
    /// The data of the current row; invalid when there is none.
    QVariant currentData() const;
    /// Makes the row with this data the current one, without opening it.
    void setCurrentData(const QVariant &value);
    /// True: the current row stays tinted, for a list beside a reading pane. False (the default): rows only open.
    void setKeepsSelection(bool keeps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Enter or click on a row, with its data.
    void opened(const QVariant &data);
    /// The current row changed, with its data.
    void currentDataChanged(const QVariant &data);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(const QModelIndex &index);
    int rowsHeight() const;

    ListRowModel *m_model;
    bool m_scrolls = false;
};

} // namespace gui
