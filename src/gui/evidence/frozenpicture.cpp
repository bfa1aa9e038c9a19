#include "gui/evidence/frozenpicture.h"

#include "gui/components/roleaccess.h"
#include "gui/style/metrics.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace gui
{

FrozenPicture::FrozenPicture(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Picture"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FrozenPicture::setPicture(const QByteArray &svg, const QString &sentence)
{
    m_renderer.load(svg);
    m_renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    setAccessibleDescription(sentence);
    setVisible(m_renderer.isValid());
    updateGeometry();
    update();
}

QSize FrozenPicture::sizeHint() const
{
    const QSize natural = m_renderer.isValid() ? m_renderer.defaultSize() : QSize();
    return natural.isValid() ? natural : QSize(0, 0);
}

int FrozenPicture::heightForWidth(int width) const
{
    const QSize natural = sizeHint();
    return natural.width() > 0 ? natural.height() * width / natural.width() : 0;
}

void FrozenPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::of(palette()).line);
    painter.setBrush(Theme::day().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::rowRadius, metrics::rowRadius);
    m_renderer.render(
        &painter, QRectF(rect()).adjusted(metrics::space2, metrics::space2, -metrics::space2, -metrics::space2));
}

} // namespace gui
