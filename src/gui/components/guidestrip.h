// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace gui
{

/// The folded guide: a book and the word, upright, that unfold it.
class GuideStrip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit GuideStrip(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gui
