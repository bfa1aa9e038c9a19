// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/keyhint.h"

#include "gui/components/buttons.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace gui
{

KeyHint::KeyHint(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

KeyHint::KeyHint(const QKeySequence &key, QWidget *parent)
    : KeyHint(parent)
{
    setKey(keyText(key));
}

void KeyHint::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return paint::keyHintSize(m_key, font());
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    paint::keyHint(painter, rect(), m_key, font(), theme.muted, theme.outline);
}

} // namespace gui
