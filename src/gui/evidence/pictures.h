#pragma once

#include "domain/finding.h"
#include "gui/components/chartview.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace domain
{
class Scale;
}

namespace gui
{

struct Theme;

/// A picture of an explore view, ready for a ChartView or a file: its name, what it says, one sentence a part.
struct Picture
{
    QString name;
    QString sentence;
    QStringList parts;
    QList<int> rows; ///< the row of the table that each part is; -1: none
    ChartView::Paint paint;
    std::function<int(const QFont &)> heightInLines; ///< empty: as any picture
};

/// The picture as SVG in the light colours, for a finding.
QByteArray svgOf(const Picture &picture, const QFont &font);
/// The picture of a finding, painted from the numbers that were kept; nothing when these cannot be read, or when they
/// need the scale of a data set that is gone.
std::optional<Picture> pictureOf(const domain::Finding &finding, const std::optional<domain::Scale> &scale);
/// A drawing that was kept in the light colours, in those of the theme.
QByteArray inColoursOf(const QByteArray &svg, const Theme &theme);

} // namespace gui
