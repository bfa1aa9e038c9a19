// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace gui
{

/// A table as the program shows all tables: hairlines instead of a grid, a small muted header, whole rows selected,
/// rows as high as the font needs. Arrows move, Enter and double click drill down, Ctrl+C copies the selected rows
/// (with tabs, for a spreadsheet), Tab leaves. Numbers align right when the model says so (Qt::TextAlignmentRole);
/// see tablerole for sums, rejected cells and signs.
class DataTable : public QTableView
{
    Q_OBJECT
    Q_PROPERTY(bool fitsRows READ fitsRows WRITE setFitsRows)

public:
    explicit DataTable(QWidget *parent = nullptr);

    bool fitsRows() const { return m_fitsRows; }
    /// True: the table is as high as its rows and never scrolls up and down, for short tables in a page that scrolls.
    void setFitsRows(bool fits);

    void setModel(QAbstractItemModel *model) override;
    /// Each column as wide as its content, the first one takes what is left.
    void fitColumns();
    /// The selected rows as text, cells parted by tabs, with the header line.
    QString selectedText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Enter or a double click: show what is behind this row.
    void drillDown(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void copy() const;

    bool m_fitsRows = false;
};

} // namespace gui
