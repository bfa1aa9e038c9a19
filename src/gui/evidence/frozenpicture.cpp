// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/frozenpicture.h"

#include "gui/components/roleaccess.h"
#include "gui/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace gui
{

namespace
{

constexpr int usualLines = 14;
constexpr int leastWidthInLines = 14;

} // namespace

FrozenPicture::FrozenPicture(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Picture"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FrozenPicture::setPicture(const Picture &picture)
{
    m_picture = picture;
    m_drawing.clear();
    setAccessibleDescription(picture.sentence);
    setVisible(true);
    updateGeometry();
    update();
}

void FrozenPicture::setPicture(const QByteArray &svg, const QString &sentence)
{
    m_picture = {};
    m_drawing = svg;
    load();
    setAccessibleDescription(sentence);
    setVisible(m_renderer.isValid());
    updateGeometry();
    update();
}

void FrozenPicture::load()
{
    m_renderer.load(inColoursOf(m_drawing, Theme::of(palette())));
    m_renderer.setAspectRatioMode(Qt::KeepAspectRatio);
}

QSize FrozenPicture::sizeHint() const
{
    if (m_picture.paint) {
        const int line = fontMetrics().lineSpacing();
        return {
            line * 2 * usualLines, line * (m_picture.heightInLines ? m_picture.heightInLines(font()) : usualLines)};
    }
    const QSize natural = m_renderer.isValid() ? m_renderer.defaultSize() : QSize();
    return natural.isValid() ? natural : QSize(0, 0);
}

QSize FrozenPicture::minimumSizeHint() const
{
    return {fontMetrics().lineSpacing() * leastWidthInLines, 0};
}

int FrozenPicture::heightForWidth(int width) const
{
    const QSize natural = sizeHint();
    if (m_picture.paint)
        return natural.height();
    return natural.width() > 0 ? natural.height() * width / natural.width() : 0;
}

void FrozenPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_picture.paint) {
        m_renderer.render(&painter, rect());
        return;
    }
    painter.setFont(font());
    m_picture.paint(painter, QSizeF(size()), Theme::of(palette()).chartColours(), -1);
}

void FrozenPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_drawing.isEmpty())
        load();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace gui
