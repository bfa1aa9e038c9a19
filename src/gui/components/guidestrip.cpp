// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/guidestrip.h"

#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui
{

GuideStrip::GuideStrip(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Guide"));
    setIcon(gui::icon(u"view-readermode"_s));
    setAccessibleName(tr("Show the guide"));
    setToolTip(tr("Show the guide (F9)"));
    setObjectName(u"guideStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ringInset", 7);
}

QSize GuideStrip::sizeHint() const
{
    return {metrics::iconExtent(40, fontMetrics()), 120};
}

void GuideStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    if (underMouse())
        painter.fillRect(rect(), theme.hover);
    const int extent = metrics::iconExtent(18, fontMetrics());
    const int top = metrics::space5;
    paintIcon(painter, QRect((width() - extent) / 2, top, extent, extent), icon(), theme.muted);
    painter.setFont(metrics::font(metrics::Type::Small, font()));
    painter.setPen(theme.muted);
    painter.translate(width() / 2.0, top + extent + metrics::space2);
    painter.rotate(90);
    const int words = painter.fontMetrics().horizontalAdvance(text());
    painter.drawText(QRectF(0, -width() / 2.0, words + 2, width()), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace gui
