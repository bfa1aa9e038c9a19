#pragma once

#include "domain/finding.h"
#include "gui/components/chartview.h"

#include <QByteArray>
#include <QStringList>

namespace domain
{
class Scale;
}

namespace gui
{

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
/// The picture of a finding; drawn from its numbers when none was kept with them, as by a program without windows.
QByteArray svgOf(const domain::Finding &finding, const domain::Scale &scale, const QFont &font);

} // namespace gui
