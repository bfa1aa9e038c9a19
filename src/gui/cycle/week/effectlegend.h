// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace gui
{

/// The four effects with their squares, as a chart's legend.
class EffectLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit EffectLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each entry lies in a legend of that width; returns the height.
    int arrange(int width, QList<QRect> *places) const;
    int squareExtent() const;
};

} // namespace gui
