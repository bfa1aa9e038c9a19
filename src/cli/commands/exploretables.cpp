// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/exploretables.h"

#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

QString keyText(const QString &key)
{
    return key.isEmpty() ? u"(not given)"_s : key.simplified();
}

QString range(const std::optional<domain::Interval> &interval)
{
    return interval ? u"%1 to %2"_s.arg(shortNumber(interval->low), shortNumber(interval->high)) : QString();
}

QString percentRange(const domain::Interval &interval)
{
    return u"%1 to %2"_s.arg(percent(interval.low), percent(interval.high));
}

QString shareText(const domain::ShareCount &count)
{
    return u"%1 of %2, %3"_s.arg(QString::number(count.better), QString::number(count.n), percent(count.share()));
}

QStringList scoreRow(const QString &name, const domain::ScoreSummary &scores)
{
    return {name, QString::number(scores.n), QString::number(scores.missing),
        scores.mean ? shortNumber(*scores.mean) : QString(), scores.nps ? shortNumber(*scores.nps) : QString(),
        range(scores.nps ? scores.npsInterval : scores.meanInterval),
        scores.lowShare ? percent(*scores.lowShare) : QString(),
        scores.lowInterval ? percentRange(*scores.lowInterval) : QString()};
}

QStringList scoreHeadings(const QString &first)
{
    return {
        first, u"n"_s, u"Missing"_s, u"Mean"_s, u"NPS"_s, u"95 % interval"_s, u"Low scores"_s, u"95 % interval"_s};
}

/// A chance of 0 is none: rounding makes it so.
QString chanceText(double chance)
{
    return chance < 0.001 ? u"< 0.001"_s : QString::number(chance, 'f', 3);
}

/// Prints each kind of view.
class ViewPrinter
{
public:
    explicit ViewPrinter(const domain::ExploreRequest &request)
        : m_request(request)
    {
    }

    void operator()(const domain::Overview &overview) const
    {
        QList<QStringList> rows{scoreHeadings(u"Month"_s)};
        for (const domain::MonthSummary &month : overview.byMonth)
            rows.append(scoreRow(month.month.toString(u"yyyy-MM"_s), month.scores));
        rows.append(scoreRow(u"All"_s, overview.scores));
        printTable(rows, {1, 2, 3, 4, 6});
    }

    void operator()(const domain::Journey &journey) const
    {
        QList<QStringList> rows{scoreHeadings(u"Touchpoint"_s)};
        for (const domain::JourneyStop &stop : journey.stops)
            rows.append(scoreRow(keyText(stop.key), stop.scores));
        rows.append(scoreRow(u"All"_s, journey.all));
        printTable(rows, {1, 2, 3, 4, 6});
    }

    void operator()(const domain::Pareto &pareto) const
    {
        QList<QStringList> rows{
            {m_request.by, u"count"_s, domain::word(m_request.weight), u"share"_s, u"cumulative"_s}};
        for (const domain::ParetoRow &row : pareto.rows)
            rows.append({keyText(row.key), QString::number(row.count), shortNumber(row.weight), percent(row.share),
                percent(row.cumulative)});
        printTable(rows, {1, 2, 3, 4});
        printLine(u"n %1, total %2"_s.arg(QString::number(pareto.n), shortNumber(pareto.total)));
    }

    void operator()(const domain::Concentration &concentration) const
    {
        QList<QStringList> rows{{u"Column"_s, u"Value"_s, u"Busiest fifth"_s, u"Rest"_s, u"Difference"_s,
            u"95 % interval"_s, u"p, corrected"_s}};
        for (const domain::ConcentrationTrait &trait : concentration.traits)
            rows.append({trait.column, keyText(trait.key), shareText(trait.busiest), shareText(trait.rest),
                percent(trait.difference), percentRange(trait.interval), chanceText(trait.corrected)});
        if (rows.size() > 1)
            printTable(rows, {4, 6});
        printLine(u"n %1 (%2 without a customer); %3 of %4 customers make %5 of the contacts; Gini %6"_s.arg(
            QString::number(concentration.n), QString::number(concentration.unknown),
            QString::number(concentration.busiestCustomers), QString::number(concentration.customers),
            percent(concentration.topShare), shortNumber(concentration.gini)));
    }

    void operator()(const domain::Contrast &contrast) const
    {
        QList<QStringList> rows{{u"Column"_s, u"Group"_s, u"Low scores"_s, u"Others"_s, u"Difference"_s,
            u"95 % interval"_s, u"p, corrected"_s}};
        for (const domain::ContrastRow &row : contrast.rows)
            rows.append({row.column, keyText(row.key), shareText(row.group), shareText(row.others),
                percent(row.difference), percentRange(row.interval), chanceText(row.corrected)});
        printTable(rows, {4, 6});
        printLine(u"n %1, %2 groups looked at"_s.arg(QString::number(contrast.n), QString::number(contrast.looks)));
    }

    void operator()(const domain::Drivers &drivers) const
    {
        if (drivers.n < domain::Drivers::fewest) {
            printLine(u"n %1: too few for drivers, it takes %2 responses with a score"_s.arg(
                QString::number(drivers.n), QString::number(domain::Drivers::fewest)));
            return;
        }
        QList<QStringList> rows{
            {u"What"_s, u"n"_s, u"Importance"_s, u"95 % interval"_s, u"Performance"_s, u"95 % interval"_s}};
        for (const domain::Driver &driver : drivers.rows)
            rows.append({keyText(driver.key), QString::number(driver.n), shortNumber(driver.importance),
                range(driver.interval), percent(driver.performance), percentRange(driver.performanceInterval)});
        printTable(rows, {1, 2, 4});
        printLine(u"n %1, from %2"_s.arg(QString::number(drivers.n), domain::word(drivers.basis)));
    }

    void operator()(const domain::Forensics &forensics) const
    {
        QList<QStringList> rows{{u"Given"_s, u"Found"_s, u"count"_s, u"share of given"_s}};
        for (const domain::ForensicsRow &row : forensics.rows)
            rows.append({keyText(row.given), keyText(row.found), QString::number(row.count), percent(row.share)});
        printTable(rows, {2, 3});
        printLine(u"n %1, the same in %2 of %3 with both, kappa %4"_s.arg(QString::number(forensics.n),
            QString::number(forensics.same), QString::number(forensics.both), shortNumber(forensics.kappa)));
    }

    void operator()(const domain::WordContrast &words) const
    {
        QList<QStringList> rows{
            {u"Word"_s, u"At low scores"_s, u"At others"_s, u"log-odds"_s, u"95 % interval"_s, u"z"_s}};
        for (const domain::WordRow &row : words.rows)
            rows.append({row.key, shareText(row.low), shareText(row.others), shortNumber(row.logOdds),
                range(row.interval), shortNumber(row.weight)});
        printTable(rows, {3, 5});
        printLine(u"n %1, %2 comments with a low score, %3 others"_s.arg(
            QString::number(words.n), QString::number(words.lowComments), QString::number(words.otherComments)));
    }

private:
    const domain::ExploreRequest &m_request;
};

} // namespace

void printView(const domain::ExploreResult &result, const domain::ExploreRequest &request)
{
    std::visit(ViewPrinter(request), result);
}

} // namespace cli
