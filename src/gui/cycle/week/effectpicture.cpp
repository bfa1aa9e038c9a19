// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/effectpicture.h"

#include "wording/names.h"

#include <QCoreApplication>

#include <algorithm>

using charts::EffectChart;
using domain::DayCounts;
using domain::EffectCounts;

namespace gui
{

namespace
{

constexpr int mostDaysBefore = 14;

struct PictureTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::EffectPicture)
};

QString shortDay(QDate day, const QLocale &locale)
{
    return locale.toString(day, PictureTexts::tr("d MMM", "a day in a picture, in Qt's date format"));
}

DayCounts countsOf(QDate day, domain::Phase phase, const QList<DayCounts> &days)
{
    const auto found = std::find_if(days.cbegin(), days.cend(),
        [day, phase](const DayCounts &each) { return each.day == day && each.phase == phase; });
    return found == days.cend() ? DayCounts{day, phase, {}, {}, {}} : *found;
}

/// A day of the week: where colleagues start one after the other, some of its contacts are from before.
DayCounts countsInWeek(QDate day, const QList<DayCounts> &days)
{
    DayCounts whole = countsOf(day, domain::Phase::Week, days);
    const DayCounts before = countsOf(day, domain::Phase::Baseline, days);
    whole.counts.better += before.counts.better;
    whole.counts.same += before.counts.same;
    whole.counts.worse += before.counts.worse;
    whole.counts.cannotTell += before.counts.cannotTell;
    if (whole.unusual.isEmpty())
        whole.unusual = before.unusual;
    if (whole.tweaks.isEmpty())
        whole.tweaks = before.tweaks;
    return whole;
}

EffectChart::Day barOf(const DayCounts &day, bool closed, const QLocale &locale)
{
    EffectChart::Day bar;
    bar.label = locale.dayName(day.day.dayOfWeek(), QLocale::ShortFormat);
    bar.counts = {day.counts.better, day.counts.same, day.counts.worse, day.counts.cannotTell};
    bar.closed = closed && day.counts.n() + day.counts.cannotTell == 0;
    bar.unusual = !day.unusual.isEmpty();
    bar.tweaked = !day.tweaks.isEmpty();
    return bar;
}

QString sentenceOf(const DayCounts &day, bool closed, const QLocale &locale)
{
    const QString name = locale.toString(day.day, PictureTexts::tr("ddd d MMM", "a day, in Qt's date format"));
    const EffectCounts &counts = day.counts;
    if (counts.n() + counts.cannotTell == 0)
        return closed ? PictureTexts::tr("%1: closed").arg(name) : PictureTexts::tr("%1: no notes").arg(name);
    QString said = PictureTexts::tr("%1: %2 better, %3 same, %4 worse, %5 cannot tell")
                       .arg(name, QString::number(counts.better), QString::number(counts.same),
                           QString::number(counts.worse), QString::number(counts.cannotTell));
    if (!day.unusual.isEmpty())
        said = PictureTexts::tr("%1; unusual: %2").arg(said, day.unusual.join(PictureTexts::tr(", ", "in a list")));
    if (!day.tweaks.isEmpty())
        said = PictureTexts::tr("%1; tweak: %2").arg(said, day.tweaks.join(PictureTexts::tr(", ", "in a list")));
    return said;
}

QDate firstBefore(QDate start, const QList<DayCounts> &days)
{
    QDate first = start;
    for (const DayCounts &day : days)
        if (day.phase == domain::Phase::Baseline && day.day < first)
            first = day.day;
    return qMax(first, start.addDays(-mostDaysBefore));
}

} // namespace

EffectPicture effectPicture(const domain::Round &round, const domain::RoundCounts &counts, const QLocale &locale)
{
    EffectPicture picture;
    if (!round.startDay)
        return picture;
    const QDate start = *round.startDay;
    const QDate first = firstBefore(start, counts.days);
    for (QDate day = first; day < start; day = day.addDays(1)) {
        const DayCounts each = countsOf(day, domain::Phase::Baseline, counts.days);
        picture.chart.before.append(barOf(each, false, locale));
        picture.parts.append(sentenceOf(each, false, locale));
    }
    for (QDate day = start; day <= *round.lastDay(); day = day.addDays(1)) {
        const DayCounts each = countsInWeek(day, counts.days);
        const bool closed = round.isOff(day);
        picture.chart.week.append(barOf(each, closed, locale));
        picture.parts.append(sentenceOf(each, closed, locale));
    }
    if (first < start)
        picture.chart.beforeCaption
            = (round.design == domain::Design::BeforeAfter ? PictureTexts::tr("Before, from %1")
                                                           : PictureTexts::tr("Before the week, from %1"))
                  .arg(shortDay(first, locale));
    picture.chart.weekCaption = PictureTexts::tr("The week, from %1").arg(shortDay(start, locale));
    picture.chart.closedText = PictureTexts::tr("closed");
    return picture;
}

} // namespace gui
