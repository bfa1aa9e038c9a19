#include "gui/evidence/pictures.h"

#include "application/explorejson.h"
#include "gui/evidence/shownview.h"
#include "gui/style/theme.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QJsonDocument>
#include <QPainter>
#include <QSvgGenerator>

namespace gui
{

namespace
{

constexpr QSize svgSize(720, 360);

} // namespace

QByteArray svgOf(const Picture &picture, const QFont &font)
{
    QSize size = svgSize;
    if (picture.heightInLines)
        size.setHeight(qMax(size.height(), picture.heightInLines(font) * QFontMetrics(font).lineSpacing()));
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(picture.name);
    generator.setDescription(picture.sentence);
    QPainter painter(&generator);
    painter.setFont(font);
    picture.paint(painter, QSizeF(size), Theme::day().chartColours(), -1);
    painter.end();
    return buffer.data();
}

QByteArray svgOf(const domain::Finding &finding, const domain::Scale &scale, const QFont &font)
{
    if (!finding.picture.isEmpty())
        return finding.picture;
    const QJsonObject numbers = QJsonDocument::fromJson(finding.result).object();
    const auto result = application::resultFrom(finding.request.view, numbers);
    return svgOf(shownView(result, finding.request, scale).picture, font);
}

} // namespace gui
