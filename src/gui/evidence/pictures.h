#pragma once

#include "domain/finding.h"
#include "domain/pareto.h"
#include "domain/scale.h"
#include "domain/scoresummary.h"
#include "gui/components/chartview.h"

#include <QByteArray>
#include <QStringList>

namespace gui
{

/// A picture of an explore view, ready for a ChartView or a file: its name, what it says, one sentence a part.
struct Picture
{
    QString name;
    QString sentence;
    QStringList parts;
    ChartView::Paint paint;
};

/// A Pareto as bars with the shares added up as a line; at most ParetoModel::mostBars bars, the rest as one.
Picture paretoPicture(const domain::Pareto &pareto, const QString &by, const QString &name);
/// The score month by month with its intervals.
Picture overviewPicture(const domain::Overview &overview, const domain::Scale &scale);
/// The picture as SVG in the light colours, for a finding.
QByteArray svgOf(const Picture &picture, const QFont &font);
/// The picture of a finding; drawn from its numbers when none was kept with them, as by a program without windows.
QByteArray svgOf(const domain::Finding &finding, const domain::Scale &scale, const QFont &font);

} // namespace gui
