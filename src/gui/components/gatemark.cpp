// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/gatemark.h"

#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace gui
{

GateMark::GateMark(bool done, QWidget *parent)
    : QWidget(parent)
    , m_done(done)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GateMark::sizeHint() const
{
    return {metrics::iconExtent(16, fontMetrics()), metrics::line(fontMetrics())};
}

void GateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const qreal extent = metrics::iconExtent(14, fontMetrics());
    const QRectF box(QRectF(rect()).center() - QPointF(extent / 2, extent / 2), QSizeF(extent, extent));
    if (m_done)
        paint::check(painter, box, theme.accent);
    else
        paint::roundedBox(painter, box, extent / 2, {}, theme.warn, 1.3);
}

} // namespace gui
