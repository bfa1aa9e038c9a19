// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace gui
{

/// One answer of a SegmentedChoice.
class Segment : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Position
    {
        First,
        Middle,
        Last
    };

    Segment(const QString &text, Position position, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    const Position m_position;
};

} // namespace gui
