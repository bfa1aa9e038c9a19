// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/columnmapping.h"

#include <QHeaderView>

class QComboBox;

namespace gui
{

/// The header of the preview: above every column's name a box that says what the column means.
class MappingHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent = nullptr);

    /// Boxes for these columns, set as the mapping says.
    void setColumns(const QStringList &names, const domain::ColumnMapping &mapping);
    /// What the boxes say now; the scale is the one given to setColumns().
    domain::ColumnMapping mapping() const;
    QComboBox *box(int column) const { return m_boxes.value(column); }
    /// Takes the widths that the columns have now for what they need at least; room that is left goes to all alike.
    void spreadColumns();

    QSize sizeHint() const override;

signals:
    void mappingChanged();
    /// The box of this column has the focus now: bring it into view.
    void columnFocused(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void updateGeometries() override;
    bool event(QEvent *event) override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void placeBoxes();
    void shareRoom();
    void choose(int column);
    int boxHeight() const;

    QStringList m_names;
    QList<QComboBox *> m_boxes;
    domain::ColumnMapping m_start;
    QList<int> m_needed; ///< width of each column
    bool m_filling = false;
};

} // namespace gui
