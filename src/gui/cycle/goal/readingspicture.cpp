// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/goal/readingspicture.h"

#include "charts/readingschart.h"
#include "wording/days.h"
#include "wording/names.h"
#include "wording/readings.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace gui
{

namespace
{

struct ReadingsTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::ReadingsPicture)
};

} // namespace

ReadingsPicture readingsPicture(const domain::Measure &measure, const QList<domain::Reading> &readings,
    const QList<application::Try> &tries, QDate today)
{
    ReadingsPicture picture;
    picture.sentence = wording::readingsSentence(measure, readings, today);
    charts::ReadingsChart chart;
    for (const domain::Reading &reading : readings) {
        chart.points.append({reading.day, reading.value, false});
        picture.parts.append(wording::readingSentence(measure, reading, today));
    }
    if (measure.baseline && measure.baselineDay) {
        const auto after = std::find_if(chart.points.cbegin(), chart.points.cend(),
            [&measure](const auto &point) { return point.day > *measure.baselineDay; });
        const qsizetype place = after - chart.points.cbegin();
        chart.points.insert(place, {*measure.baselineDay, *measure.baseline, true});
        picture.parts.insert(place,
            ReadingsTexts::tr("%1, %2: the value before", "a value and its day")
                .arg(wording::measureValue(*measure.baseline, measure.unit),
                    wording::day(*measure.baselineDay, today)));
        chart.baselineCaption
            = ReadingsTexts::tr("Before %1").arg(wording::measureValue(*measure.baseline, measure.unit));
    }
    chart.target = measure.target;
    if (measure.target)
        chart.targetCaption
            = ReadingsTexts::tr("Target %1").arg(wording::measureValue(*measure.target, measure.unit));
    // Rounds of several cycles count from one each: then the cycle says which is meant.
    const bool severalCycles = std::any_of(tries.cbegin(), tries.cend(),
        [&tries](const application::Try &tried) { return tried.cycle != tries.first().cycle; });
    for (const application::Try &tried : tries)
        chart.bands.append({tried.first, tried.last,
            severalCycles ? ReadingsTexts::tr("%1, round %2", "a cycle and the number of a round")
                                .arg(tried.cycle, QString::number(tried.number))
                          : ReadingsTexts::tr("Round %1").arg(tried.number)});
    picture.paint = [chart](QPainter &painter, const QSizeF &size, const charts::ChartColours &colours, int current) {
        return chart.paint(painter, size, colours, current);
    };
    return picture;
}

} // namespace gui
