// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"
#include "gui/components/chartparts.h"

#include <QList>
#include <QWidget>

#include <functional>

class QPainter;

namespace gui
{

/// A picture of src/charts on the screen: keys, hover and a voice. Arrows move from part to part, Enter goes into the
/// one the ring is on. Screen readers find the sentence the picture says as its description and every part as a row.
class ChartView : public QWidget, public ChartParts
{
    Q_OBJECT

public:
    /// Draws the picture into `size` and returns where its parts are, in order. `current` is the part to emphasise,
    /// -1 for none.
    using Paint = std::function<QList<QRectF>(
        QPainter &painter, const QSizeF &size, const charts::ChartColours &colours, int current)>;

    explicit ChartView(QWidget *parent = nullptr);

    /// A new picture: its name, the sentence it says, one sentence for each part, and how to draw it. The current
    /// part stays when the number of parts does.
    void setPicture(const QString &name, const QString &sentence, const QStringList &parts, Paint paint);
    /// How many lines of text high the picture would like to be.
    void setHeightInLines(int lines);

    int current() const override { return m_current; }
    void setCurrent(int part);
    const QStringList &parts() const override { return m_parts; }
    QRectF partArea(int part) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int part);
    /// Enter or a click: what is behind this part.
    void activated(int part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int partAt(const QPointF &position) const;

    QStringList m_parts;
    Paint m_paint;
    QList<QRectF> m_areas;
    int m_current = -1;
    int m_hovered = -1;
    int m_heightInLines = 16;
};

} // namespace gui
