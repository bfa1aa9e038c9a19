// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/effect.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace gui
{

/// The signs a tile can carry: the four effects and two verdicts that are none of them.
enum class Sign
{
    Better,
    Same,
    Worse,
    CannotTell,
    Mixed, ///< better for some customer types, worse for others
    TooLittle ///< too little to say
};

Sign signOf(domain::Effect effect);

/// Draws the sign on its tint in a rounded square; for delegates.
void paintSignTile(QPainter &painter, const QRect &rect, Sign sign, const QPalette &palette);

/// A sign on its tint, always beside the word it stands for; screen readers hear the word only.
class SignTile : public QWidget
{
    Q_OBJECT

public:
    explicit SignTile(QWidget *parent = nullptr);

    void setSign(std::optional<Sign> sign);
    /// The side of the tile at the design's font: 24 in rows, 44 beside a verdict.
    void setNominalExtent(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Sign> m_sign;
    int m_nominal = 24;
};

} // namespace gui
