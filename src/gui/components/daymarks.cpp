// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/daymarks.h"

#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace gui
{

namespace
{

constexpr int markGap = 3;
constexpr double markRadius = 3;
constexpr double todayTaller = 1.6;

int markSide(const QFontMetrics &metrics)
{
    return metrics::line(metrics) / 2;
}

} // namespace

QList<DayMark> dayMarks(const domain::Round &round, QDate today, std::optional<domain::PersonId> person)
{
    QList<DayMark> marks;
    for (int i = 0; round.startDay && i < round.days; ++i) {
        const QDate day = round.startDay->addDays(i);
        if (!round.isWorkday(day, person))
            marks.append(DayMark::Off);
        else if (day == today)
            marks.append(DayMark::Today);
        else
            marks.append(day < today ? DayMark::Past : DayMark::Ahead);
    }
    return marks;
}

QSize dayMarksSize(qsizetype count, const QFontMetrics &metrics)
{
    return {static_cast<int>(count) * (markSide(metrics) + markGap), metrics::line(metrics)};
}

void paintDayMarks(QPainter &painter, const QRect &room, const QList<DayMark> &marks, const QFontMetrics &metrics,
    const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    const double side = markSide(metrics);
    double x = room.left();
    for (const DayMark mark : marks) {
        const double tall = mark == DayMark::Today ? side * todayTaller : side;
        const bool reached = mark == DayMark::Today || mark == DayMark::Past;
        paint::roundedBox(painter, QRectF(x, room.top() + (room.height() - tall) / 2, side, tall), markRadius,
            reached ? theme.accent : QColor(),
            mark == DayMark::Off ? theme.line : (reached ? theme.accent : theme.outline));
        x += side + markGap;
    }
}

} // namespace gui
