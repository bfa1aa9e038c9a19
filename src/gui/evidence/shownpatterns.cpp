// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/driverchart.h"
#include "charts/lorenzchart.h"
#include "charts/matrixchart.h"
#include "gui/evidence/shownview.h"
#include "wording/evidence.h"
#include "wording/exploreviews.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int mostReasons = 8; ///< in a matrix; the table has all
constexpr int mostDrivers = 20;

struct PatternTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::ShownPatterns)
};

template <typename Chart>
ChartView::Paint painting(const Chart &chart)
{
    return [chart](QPainter &painter, const QSizeF &size, const charts::ChartColours &colours, int current) {
        return chart.paint(painter, size, colours, current);
    };
}

QString twoDecimals(double value)
{
    const double shown = std::abs(value) < 0.005 ? 0.0 : value; // no minus before nothing
    return QLocale().toString(shown, 'f', 2).replace(u'-', QChar(0x2212));
}

QString coefficientWithInterval(double value, const domain::Interval &interval)
{
    return PatternTexts::tr("%1 (%2 to %3)", "a value and its interval")
        .arg(twoDecimals(value), twoDecimals(interval.low), twoDecimals(interval.high));
}

/// The two rows about all contacts, before what the busiest have in common.
void addCustomerRows(
    ShownView &shown, const domain::Concentration &concentration, const domain::ExploreRequest &request)
{
    const QLocale locale;
    const qint64 known = concentration.n - concentration.unknown;
    const auto count = [&](qint64 part, double share) {
        return PatternTexts::tr("%1, %2").arg(locale.toString(part), shareText(share));
    };
    const auto filtered = [&request](bool busiest) {
        domain::ResponseFilter filter = request.filter;
        filter.busiest = busiest;
        return filter;
    };
    const QString busiest = PatternTexts::tr("The busiest fifth");
    const QString rest = PatternTexts::tr("All other customers");
    shown.picture.parts = {PatternTexts::tr("%1: %2 of the contacts").arg(busiest, shareText(concentration.topShare)),
        PatternTexts::tr("%1: %2 of the contacts").arg(rest, shareText(1 - concentration.topShare))};
    shown.picture.rows = {0, 1};
    shown.table.rows.append(
        {{PatternTexts::tr("Contacts"), count(concentration.busiestContacts, concentration.topShare),
             count(known - concentration.busiestContacts, 1 - concentration.topShare), {}, {}},
            shown.picture.parts.first(), Behind{busiest, filtered(true)}, false});
    const double customers = static_cast<double>(concentration.busiestCustomers)
        / static_cast<double>(std::max<qint64>(1, concentration.customers));
    shown.table.rows.append(
        {{PatternTexts::tr("Customers"), count(concentration.busiestCustomers, customers),
             count(concentration.customers - concentration.busiestCustomers, 1 - customers), {}, {}},
            shown.picture.parts.last(), Behind{rest, filtered(false)}, false});
}

domain::ResponseFilter behindDriver(const domain::Drivers &drivers, const domain::Driver &driver,
    const domain::ExploreRequest &request, const domain::Scale &scale)
{
    if (drivers.basis == domain::DriverBasis::Ratings) {
        domain::ResponseFilter filter = request.filter;
        for (const QString &key : driver.lowKeys)
            filter.conditions.append({{}, driver.key, key});
        return filter;
    }
    const QString by = request.by.isEmpty() ? domain::word(domain::ResponseField::Touchpoint) : request.by;
    domain::ResponseFilter filter = narrowed(request, by, driver.key);
    domain::limitToLowScores(filter, scale);
    return filter;
}

} // namespace

ShownView shownConcentration(const domain::Concentration &concentration, const domain::ExploreRequest &request)
{
    ShownView shown;
    shown.title = PatternTexts::tr("Contacts by customer, the busiest first");
    shown.picture.name = shown.title;
    shown.picture.sentence = wording::concentrationSentence(concentration);
    shown.table.name = PatternTexts::tr("What the busiest customers have in common");
    shown.table.header = {PatternTexts::tr("What"), PatternTexts::tr("Busiest fifth"), PatternTexts::tr("Rest"),
        PatternTexts::tr("Difference in points, 95 % interval"), PatternTexts::tr("Corrected")};
    charts::LorenzChart chart;
    chart.curve = concentration.curve;
    chart.markedContacts = concentration.topShare;
    if (concentration.customers > 0)
        chart.markedCustomers
            = static_cast<double>(concentration.busiestCustomers) / static_cast<double>(concentration.customers);
    chart.customersTitle = PatternTexts::tr("Share of the customers, the busiest first");
    chart.contactsTitle = PatternTexts::tr("Share of the contacts");
    chart.markText = PatternTexts::tr("%1 of the customers make %2")
                         .arg(shareText(chart.markedCustomers), shareText(concentration.topShare));
    shown.picture.paint = painting(chart);
    if (concentration.customers == 0)
        return shown;
    addCustomerRows(shown, concentration, request);
    for (const domain::ConcentrationTrait &trait : concentration.traits) {
        const QString name = wording::groupName(trait.column, trait.key);
        Behind behind{name, narrowed(request, trait.column, trait.key)};
        behind.filter.busiest = true;
        shown.table.rows.append(
            {{name,
                 PatternTexts::tr("%1, %2").arg(wording::countOfAll(trait.busiest), shareText(trait.busiest.share())),
                 shareText(trait.rest.share()), wording::differenceInPoints(trait.difference, trait.interval),
                 wording::holdsText(trait.holds())},
                wording::traitSentence(trait), behind, false});
    }
    return shown;
}

ShownView shownDrivers(
    const domain::Drivers &drivers, const domain::ExploreRequest &request, const domain::Scale &scale)
{
    ShownView shown;
    shown.title = PatternTexts::tr("Importance against performance");
    shown.picture.name = shown.title;
    shown.picture.sentence = wording::driversSentence(drivers);
    if (!drivers.rows.isEmpty())
        shown.picture.sentence += u' ' + wording::driverBasis(drivers.basis);
    shown.table.name = shown.title;
    shown.table.header = {PatternTexts::tr("What"), PatternTexts::tr("Pairs"),
        PatternTexts::tr("Importance, 95 % interval"), PatternTexts::tr("Performance, 95 % interval")};
    charts::DriverChart chart;
    chart.importanceTitle = PatternTexts::tr("Importance: how far it goes with the overall score");
    chart.performanceTitle = PatternTexts::tr("Performance: its mean, from worst to best");
    chart.corner = PatternTexts::tr("Matters, and does badly");
    for (const domain::Driver &driver : drivers.rows) {
        const QString sentence = wording::driverSentence(driver);
        const QString name = wording::paretoKey(driver.key);
        if (chart.points.size() < mostDrivers) {
            chart.points.append(
                {name, driver.importance, driver.interval, driver.performance, driver.performanceInterval});
            shown.picture.parts.append(sentence);
            shown.picture.rows.append(static_cast<int>(shown.table.rows.size()));
        }
        shown.table.rows.append(
            {{name, QLocale().toString(driver.n), coefficientWithInterval(driver.importance, driver.interval),
                 wording::shareWithInterval(driver.performance, driver.performanceInterval)},
                sentence, Behind{name, behindDriver(drivers, driver, request, scale)}, false});
    }
    shown.picture.paint = painting(chart);
    return shown;
}

ShownView shownForensics(const domain::Forensics &forensics, const domain::ExploreRequest &request)
{
    ShownView shown;
    shown.title = PatternTexts::tr("Reason given against reason found");
    shown.picture.name = shown.title;
    shown.picture.sentence = wording::forensicsSentence(forensics);
    shown.table.name = shown.title;
    shown.table.header = {PatternTexts::tr("Given"), PatternTexts::tr("Found"), PatternTexts::tr("Count"),
        PatternTexts::tr("Of those given")};
    shown.table.textColumns = 2;
    charts::MatrixChart chart;
    // reasons that nobody looked into fill no cell: the table has them
    QStringList given;
    for (const QString &reason : forensics.given)
        if (given.size() < mostReasons
            && std::any_of(forensics.rows.cbegin(), forensics.rows.cend(),
                [&reason](const domain::ForensicsRow &row) { return row.given == reason && !row.found.isEmpty(); }))
            given.append(reason);
    const QStringList found = forensics.found.mid(0, mostReasons);
    for (const QString &reason : given)
        chart.rows.append(wording::paretoKey(reason));
    for (const QString &reason : found)
        chart.columns.append(wording::paretoKey(reason));
    chart.rowsTitle = PatternTexts::tr("Given");
    chart.columnsTitle = PatternTexts::tr("Found");
    const QString reasonWord = domain::word(domain::ResponseField::Reason);
    const QString foundWord = domain::word(domain::ResponseField::ReasonFound);
    QList<std::tuple<int, int, int>> places; // row and column of a cell, row of the table
    for (const domain::ForensicsRow &row : forensics.rows) {
        const auto line = static_cast<int>(given.indexOf(row.given));
        const auto column = static_cast<int>(found.indexOf(row.found));
        if (line >= 0 && column >= 0)
            places.append({line, column, static_cast<int>(shown.table.rows.size())});
        domain::ExploreRequest inner = request;
        inner.filter = narrowed(request, reasonWord, row.given);
        const QString name = PatternTexts::tr("%1, found %2", "the reason given, and the reason found")
                                 .arg(wording::paretoKey(row.given), wording::paretoKey(row.found));
        shown.table.rows.append({{wording::paretoKey(row.given), wording::paretoKey(row.found),
                                     QLocale().toString(row.count), shareText(row.share)},
            wording::forensicsRowSentence(row), Behind{name, narrowed(inner, foundWord, row.found)}, false});
    }
    std::sort(places.begin(), places.end());
    for (const auto &[line, column, tableRow] : std::as_const(places)) {
        const domain::ForensicsRow &row = forensics.rows.at(tableRow);
        const bool same = !row.given.isEmpty() && row.given.compare(row.found, Qt::CaseInsensitive) == 0;
        chart.cells.append({line, column, row.count, row.share, same});
        shown.picture.parts.append(wording::forensicsRowSentence(row));
        shown.picture.rows.append(tableRow);
    }
    shown.picture.paint = painting(chart);
    return shown;
}

} // namespace gui
