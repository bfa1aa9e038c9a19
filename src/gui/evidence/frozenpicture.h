// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/evidence/pictures.h"

#include <QSvgRenderer>
#include <QWidget>

namespace gui
{

/// The picture of a finding as it stood, in the colours of the window. It is painted from the numbers that were kept,
/// in type of the size around it; a picture kept without numbers that can be read is shown as it was drawn.
class FrozenPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit FrozenPicture(QWidget *parent = nullptr);

    /// Painted from numbers.
    void setPicture(const Picture &picture);
    /// As it was drawn; `sentence` is what it says, for who cannot see it.
    void setPicture(const QByteArray &svg, const QString &sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The drawing in the colours of the window.
    void load();

    Picture m_picture; ///< without a painter: the drawing counts
    QByteArray m_drawing;
    QSvgRenderer m_renderer;
};

} // namespace gui
