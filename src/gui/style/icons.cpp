// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int smallExtent = 18; // up to here the drawing for small sizes is used

QString iconFile(const QString &name, int pixels)
{
    const QString small = u":/tryweek/icons/16/%1.svg"_s.arg(name);
    if (pixels <= smallExtent && QFile::exists(small))
        return small;
    return u":/tryweek/icons/%1.svg"_s.arg(name);
}

QPixmap tintedFile(const QString &name, const QSize &pixels, const QColor &colour)
{
    const QString key = u"tryweek-icon/%1/%2x%3/%4"_s.arg(
        name, QString::number(pixels.width()), QString::number(pixels.height()), QString::number(colour.rgba(), 16));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(iconFile(name, qMin(pixels.width(), pixels.height())));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws one-colour SVGs in the colour the palette has at that moment.
class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        QPixmap pixmap = this->pixmap(rect.size() * ratio, mode, state);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tintedFile(m_name, size, colour(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    QString key() const override { return u"tryweek"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        switch (m_tone) {
        case IconTone::Muted:
            return palette.color(QPalette::PlaceholderText);
        case IconTone::Accent:
            return palette.color(QPalette::Link);
        case IconTone::OnAccent:
            return palette.color(QPalette::HighlightedText);
        case IconTone::Text:
            break;
        }
        return palette.color(QPalette::WindowText);
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    if (!QFile::exists(u":/tryweek/icons/%1.svg"_s.arg(name)))
        return {};
    return QIcon(new PaletteIconEngine(name, tone));
}

QPixmap tinted(const QIcon &icon, int extent, qreal devicePixelRatio, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(QSize(extent, extent), devicePixelRatio);
    if (pixmap.isNull())
        return pixmap;
    QPixmap result(pixmap.size());
    result.setDevicePixelRatio(pixmap.devicePixelRatio());
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.drawPixmap(0, 0, pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(0, 0), result.size()), colour);
    return result;
}

void paintIcon(QPainter &painter, const QRect &rect, const QIcon &icon, const QColor &colour)
{
    const int extent = qMin(rect.width(), rect.height());
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    const QPixmap pixmap = tinted(icon, extent, ratio, colour);
    if (pixmap.isNull())
        return;
    painter.drawPixmap(rect.left() + (rect.width() - extent) / 2, rect.top() + (rect.height() - extent) / 2, pixmap);
}

} // namespace gui
