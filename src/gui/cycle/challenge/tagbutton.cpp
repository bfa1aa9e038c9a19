// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/challenge/tagbutton.h"

#include "gui/components/focuskeys.h"
#include "gui/components/tag.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace gui
{

TagButton::TagButton(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
{
    setIcon(gui::icon(iconName, IconTone::Muted));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    FocusKeys::setPressedByEnter(this);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TagButton::sizeHint() const
{
    return tagSize(text(), true, font());
}

QSize TagButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), tagSize(QStringLiteral("…"), true, font()).width()), sizeHint().height()};
}

void TagButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void TagButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    // Small text, as a tag has it; shortened only where the column is narrower.
    const QFontMetrics small(metrics::font(metrics::Type::Small, font()));
    const int around = sizeHint().width() - small.horizontalAdvance(text());
    const QString shown = width() >= sizeHint().width()
        ? text()
        : small.elidedText(text(), Qt::ElideRight, qMax(0, width() - around));
    paintTag(painter, rect(), shown, icon(), TagTone::Plain, font(), palette());
    if (isEnabled() && underMouse())
        paint::roundedBox(painter, rect(), height() / 2.0, {}, theme.outline);
}

} // namespace gui
