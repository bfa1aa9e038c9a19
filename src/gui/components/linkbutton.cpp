// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/linkbutton.h"

#include "gui/components/roleaccess.h"
#include "gui/style/metrics.h"
#include "gui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

namespace gui
{

namespace
{

/// Whole words need their exact width: rounded down by a part of a pixel, the last one would wrap.
int lineWidth(const QFont &font, const QString &text)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

} // namespace

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleRole(this, QAccessible::Link);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setProperty("ringRadius", 1.0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : LinkButton(parent)
{
    setText(text);
}

void LinkButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

QFont LinkButton::wordFont() const
{
    QFont font = m_small ? metrics::font(metrics::Type::Small, this->font()) : this->font();
    font.setUnderline(true);
    return font;
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    return {lineWidth(wordFont(), text()), metrics.lineSpacing()};
}

QSize LinkButton::minimumSizeHint() const
{
    const QFontMetrics metrics(wordFont());
    return {qMin(sizeHint().width(), metrics.averageCharWidth() * 16), metrics.lineSpacing()};
}

int LinkButton::heightForWidth(int width) const
{
    if (width >= sizeHint().width())
        return sizeHint().height();
    const QRect room(0, 0, qMax(1, width), QWIDGETSIZE_MAX);
    return QFontMetrics(wordFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.setFont(wordFont());
    painter.setPen(!isEnabled() ? theme.disabled : underMouse() ? theme.accentHover : theme.accent);
    painter.drawText(rect(),
        Qt::AlignLeading | Qt::AlignTop | (width() >= sizeHint().width() ? Qt::TextSingleLine : Qt::TextWordWrap),
        text());
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace gui
