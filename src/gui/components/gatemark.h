// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace gui
{

/// What stands before an entry of a gate: a tick, or an amber ring for what is missing. Its row says it in words.
class GateMark : public QWidget
{
    Q_OBJECT

public:
    GateMark(bool done, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const bool m_done;
};

} // namespace gui
