// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/measure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace benchmark
{

domain::Result<Row> compare(
    const QString &what, double bound, int runs, const Measurement &bare, const Measurement &ours)
{
    QList<double> bareTimes;
    QList<double> ourTimes;
    for (int run = 0; run <= runs; ++run) {
        TRY_VALUE(const double bareTime, bare());
        TRY_VALUE(const double ourTime, ours());
        if (run == 0)
            continue;
        bareTimes += bareTime;
        ourTimes += ourTime;
    }
    return Row{what, median(bareTimes), median(ourTimes), bound};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

QString table(const QList<Row> &rows)
{
    int width = 4;
    for (const Row &row : rows)
        width = std::max(width, static_cast<int>(row.what.size()));
    QString text = u"%1  %2  %3  %4  %5  %6\n"_s.arg(u"what"_s, -width)
                       .arg(u"bare ms"_s, 10)
                       .arg(u"ours ms"_s, 10)
                       .arg(u"ratio"_s, 6)
                       .arg(u"bound"_s, 6)
                       .arg(u"ok?"_s);
    for (const Row &row : rows)
        text += u"%1  %2  %3  %4  %5  %6\n"_s.arg(row.what, -width)
                    .arg(row.bare, 10, 'f', 3)
                    .arg(row.ours, 10, 'f', 3)
                    .arg(row.ratio(), 6, 'f', 2)
                    .arg(row.bound, 6, 'f', 2)
                    .arg(row.holds() ? u"yes"_s : u"NO"_s);
    return text;
}

} // namespace benchmark
