// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/guidequestion.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace gui
{

GuideQuestion::GuideQuestion(const QString &text, QWidget *parent)
    : TextLabel(text, Role::Body, Tone::Normal, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
}

void GuideQuestion::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    setAccessibleDescription(highlighted ? tr("Helps with what is missing first") : QString());
    update();
}

void GuideQuestion::paintEvent(QPaintEvent *event)
{
    if (m_highlighted) {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        paint::roundedBox(painter, rect(), metrics::rowRadius, theme.tint);
        const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 3;
        paint::roundedBox(painter, QRectF(x, metrics::space2, 3, height() - 2 * metrics::space2), 1.5, theme.accent);
    }
    TextLabel::paintEvent(event);
}

} // namespace gui
