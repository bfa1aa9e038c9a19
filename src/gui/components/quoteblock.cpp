// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/quoteblock.h"

#include "gui/style/theme.h"

#include <QPainter>

namespace gui
{

QuoteBlock::QuoteBlock(QWidget *parent)
    : TextLabel({}, Role::Small, Tone::Normal, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(metrics::space3, 0, 0, 0);
}

void QuoteBlock::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 3;
    painter.fillRect(x, 0, 3, height(), Theme::of(palette()).accent);
    TextLabel::paintEvent(event);
}

} // namespace gui
