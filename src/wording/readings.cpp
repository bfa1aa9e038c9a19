// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/readings.h"

#include "wording/days.h"
#include "wording/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

struct MeasureTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Readings)
};

struct DatedValue
{
    QDate day;
    double value = 0;
};

/// The baseline and the readings in order of time.
QList<DatedValue> valuesOver(const domain::Measure &measure, const QList<domain::Reading> &readings)
{
    QList<DatedValue> values;
    for (const domain::Reading &reading : readings)
        values.append({reading.day, reading.value});
    if (measure.baseline && measure.baselineDay) {
        const auto after = std::find_if(values.begin(), values.end(),
            [&measure](const DatedValue &value) { return value.day > *measure.baselineDay; });
        values.insert(after, {*measure.baselineDay, *measure.baseline});
    }
    return values;
}

/// How far two values lie apart: of shares that is points, not per cent.
QString distanceText(double distance, const QString &unit, const QLocale &locale)
{
    if (unit.trimmed() != u"%"_s)
        return measureValue(distance, unit, locale);
    const QString number = measureValue(distance, {}, locale);
    return distance == 1 ? MeasureTexts::tr("%1 point").arg(number) : MeasureTexts::tr("%1 points").arg(number);
}

QString targetClause(const domain::Measure &measure, double now, QDate today, const QLocale &locale)
{
    if (!measure.target)
        return {};
    const bool up = measure.better == domain::Direction::Up;
    const QString target = measureValue(*measure.target, measure.unit, locale);
    if (up ? now >= *measure.target : now <= *measure.target)
        return MeasureTexts::tr("The target of %1 is reached.").arg(target);
    const QString left = distanceText(std::abs(*measure.target - now), measure.unit, locale);
    return measure.byWhen ? MeasureTexts::tr("%1 to go to the target of %2 by %3.")
                                .arg(left, target, day(*measure.byWhen, today, locale))
                          : MeasureTexts::tr("%1 to go to the target of %2.").arg(left, target);
}

} // namespace

QString readingsSentence(
    const domain::Measure &measure, const QList<domain::Reading> &readings, QDate today, const QLocale &locale)
{
    const QList<DatedValue> values = valuesOver(measure, readings);
    if (values.isEmpty())
        return {};
    const auto said = [&](const DatedValue &value) { return measureValue(value.value, measure.unit, locale); };
    const auto dayOf = [&](const DatedValue &value) { return day(value.day, today, locale); };
    const DatedValue &first = values.first();
    const DatedValue &last = values.last();
    QString sentence;
    if (values.size() == 1) {
        sentence = MeasureTexts::tr("%1, %2: the only value so far.", "a value and its day")
                       .arg(said(first), dayOf(first));
    } else {
        const double change = last.value - first.value;
        const QString by = distanceText(std::abs(change), measure.unit, locale);
        const bool better = (change > 0) == (measure.better == domain::Direction::Up);
        const QString from = MeasureTexts::tr("From %1 (%2) to %3 (%4)", "a value and its day, twice")
                                 .arg(said(first), dayOf(first), said(last), dayOf(last));
        sentence = change == 0 ? MeasureTexts::tr("%1: no change.", "from where to where").arg(from)
            : better           ? MeasureTexts::tr("%1: better by %2.", "from where to where").arg(from, by)
                               : MeasureTexts::tr("%1: worse by %2.", "from where to where").arg(from, by);
    }
    const QString target = targetClause(measure, last.value, today, locale);
    return target.isEmpty() ? sentence : sentence + u' ' + target;
}

QString readingSentence(
    const domain::Measure &measure, const domain::Reading &reading, QDate today, const QLocale &locale)
{
    const QString value = measureValue(reading.value, measure.unit, locale);
    const QString when = day(reading.day, today, locale);
    return reading.source.isEmpty()
        ? MeasureTexts::tr("%1, %2", "a value and its day").arg(value, when)
        : MeasureTexts::tr("%1, %2, from %3", "a value, its day, its source").arg(value, when, reading.source);
}

} // namespace wording
