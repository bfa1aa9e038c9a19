// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/tag.h"

#include "gui/components/roleaccess.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace gui
{

namespace
{

constexpr int tagPadding = 9;
constexpr int tagGap = 5;

QFont tagFont(const QFont &base, bool bold)
{
    QFont font = metrics::font(metrics::Type::Small, base);
    font.setBold(bold);
    return font;
}

int tagIcon(const QFont &base)
{
    return metrics::iconExtent(14, QFontMetrics(base));
}

} // namespace

QSize tagSize(const QString &text, bool hasIcon, const QFont &font)
{
    const int words = QFontMetrics(tagFont(font, true)).horizontalAdvance(text) + 2;
    return {2 * tagPadding + words + (hasIcon ? tagIcon(font) + tagGap : 0), metrics::tagHeight(QFontMetrics(font))};
}

void paintTag(QPainter &painter, const QRect &rect, const QString &text, const QIcon &icon, TagTone tone,
    const QFont &font, const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    const QColor ground = tone == TagTone::Warn ? theme.warnTint
        : tone == TagTone::Error                ? theme.errorTint
                                                : theme.sunken;
    const QColor ink = tone == TagTone::Warn ? theme.warn : tone == TagTone::Error ? theme.error : theme.text;
    paint::roundedBox(painter, rect, rect.height() / 2.0, ground);
    int left = rect.left() + tagPadding;
    if (!icon.isNull()) {
        const int extent = tagIcon(font);
        paintIcon(painter, QRect(left, rect.top() + (rect.height() - extent) / 2, extent, extent), icon,
            tone == TagTone::Plain ? theme.muted : ink);
        left += extent + tagGap;
    }
    const QFont words = tagFont(font, tone != TagTone::Plain);
    painter.save();
    painter.setFont(words);
    painter.setPen(ink);
    const QRect room(left, rect.top(), rect.right() + 1 - left - tagPadding / 2, rect.height());
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(words).elidedText(text, Qt::ElideMiddle, room.width()));
    painter.restore();
}

Tag::Tag(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Tag::Tag(const QString &text, const QString &iconName, QWidget *parent)
    : Tag(parent)
{
    setText(text);
    setIconName(iconName);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setIconName(const QString &name)
{
    m_iconName = name;
    m_icon = icon(name);
    updateGeometry();
    update();
}

void Tag::setTone(TagTone tone)
{
    m_tone = tone;
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(m_text, !m_icon.isNull(), font());
}

QSize Tag::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 8 * fontMetrics().averageCharWidth() + 2 * tagPadding), sizeHint().height()};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_text, m_icon, m_tone, font(), palette());
}

} // namespace gui
