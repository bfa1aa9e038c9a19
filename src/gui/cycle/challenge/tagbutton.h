// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace gui
{

/// A tag that can be pressed: where a candidate begins, whom it is about. It shortens its text where the room ends.
class TagButton final : public QAbstractButton
{
    Q_OBJECT

public:
    TagButton(const QString &iconName, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace gui
