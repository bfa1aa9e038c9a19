// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/internal/exploreviewjson.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

/// What a group and its counterpart share: the difference and how far it is to be trusted.
template <typename Row>
void insertDifference(QJsonObject &object, const Row &row)
{
    insertWithEnds(object, u"difference"_s, row.difference, row.interval);
    object.insert(u"p"_s, row.chance);
    object.insert(u"p_corrected"_s, row.corrected);
}

template <typename Row>
void readDifference(const QJsonObject &object, Row &row)
{
    row.column = object.value(u"column"_s).toString();
    row.key = object.value(u"key"_s).toString();
    row.difference = object.value(u"difference"_s).toDouble();
    row.interval = endsFrom(object, u"difference"_s);
    row.chance = object.value(u"p"_s).toDouble();
    row.corrected = object.value(u"p_corrected"_s).toDouble();
}

/// The given or found reasons by how often, from the cells; the blank last.
QStringList reasonsOf(const QList<domain::ForensicsRow> &rows, QString domain::ForensicsRow::*which)
{
    QHash<QString, qint64> counts;
    for (const domain::ForensicsRow &row : rows)
        counts[row.*which] += row.count;
    QStringList reasons = counts.keys();
    std::sort(reasons.begin(), reasons.end(), [&counts](const QString &a, const QString &b) {
        return std::tuple(a.isEmpty(), -counts.value(a), a) < std::tuple(b.isEmpty(), -counts.value(b), b);
    });
    return reasons;
}

} // namespace

std::optional<double> jsonNumber(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void insertWithEnds(QJsonObject &object, const QString &name, double value, const domain::Interval &interval)
{
    object.insert(name, value);
    object.insert(name + u"_low"_s, interval.low);
    object.insert(name + u"_high"_s, interval.high);
}

domain::Interval endsFrom(const QJsonObject &object, const QString &name)
{
    return {object.value(name + u"_low"_s).toDouble(), object.value(name + u"_high"_s).toDouble()};
}

QJsonObject toJson(const domain::Concentration &concentration)
{
    QJsonArray curve;
    for (const QPointF &point : concentration.curve)
        curve.append(QJsonArray{point.x(), point.y()});
    QJsonArray rows;
    for (const domain::ConcentrationTrait &trait : concentration.traits) {
        QJsonObject row{{u"column"_s, trait.column}, {u"key"_s, trait.key}, {u"busiest"_s, trait.busiest.better},
            {u"rest"_s, trait.rest.better}, {u"busiest_share"_s, trait.busiest.share()},
            {u"rest_share"_s, trait.rest.share()}};
        insertDifference(row, trait);
        rows.append(row);
    }
    return {{u"n"_s, concentration.n}, {u"unknown"_s, concentration.unknown},
        {u"customers"_s, concentration.customers}, {u"busiest_customers"_s, concentration.busiestCustomers},
        {u"busiest_contacts"_s, concentration.busiestContacts}, {u"top_share"_s, concentration.topShare},
        {u"gini"_s, concentration.gini}, {u"curve"_s, curve}, {u"rows"_s, rows}};
}

domain::Concentration concentrationFrom(const QJsonObject &object)
{
    domain::Concentration result;
    result.n = object.value(u"n"_s).toInteger();
    result.unknown = object.value(u"unknown"_s).toInteger();
    result.customers = object.value(u"customers"_s).toInteger();
    result.busiestCustomers = object.value(u"busiest_customers"_s).toInteger();
    result.busiestContacts = object.value(u"busiest_contacts"_s).toInteger();
    result.topShare = object.value(u"top_share"_s).toDouble();
    result.gini = object.value(u"gini"_s).toDouble();
    const QJsonArray curve = object.value(u"curve"_s).toArray();
    for (const QJsonValue &point : curve)
        result.curve.append({point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble()});
    const QJsonArray rows = object.value(u"rows"_s).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        domain::ConcentrationTrait trait;
        readDifference(row, trait);
        trait.busiest = {row.value(u"busiest"_s).toInteger(), result.busiestCustomers};
        trait.rest = {row.value(u"rest"_s).toInteger(), result.customers - result.busiestCustomers};
        result.traits.append(trait);
    }
    return result;
}

QJsonObject toJson(const domain::Contrast &contrast)
{
    QJsonArray rows;
    for (const domain::ContrastRow &group : contrast.rows) {
        QJsonObject row{{u"column"_s, group.column}, {u"key"_s, group.key}, {u"n"_s, group.group.n},
            {u"low"_s, group.group.better}, {u"low_share"_s, group.group.share()}, {u"others_n"_s, group.others.n},
            {u"others_low"_s, group.others.better}, {u"others_low_share"_s, group.others.share()}};
        insertDifference(row, group);
        rows.append(row);
    }
    return {{u"n"_s, contrast.n}, {u"looks"_s, contrast.looks}, {u"rows"_s, rows}};
}

domain::Contrast contrastFrom(const QJsonObject &object)
{
    domain::Contrast result;
    result.n = object.value(u"n"_s).toInteger();
    result.looks = object.value(u"looks"_s).toInt();
    const QJsonArray rows = object.value(u"rows"_s).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        domain::ContrastRow group;
        readDifference(row, group);
        group.group = {row.value(u"low"_s).toInteger(), row.value(u"n"_s).toInteger()};
        group.others = {row.value(u"others_low"_s).toInteger(), row.value(u"others_n"_s).toInteger()};
        result.rows.append(group);
    }
    return result;
}

QJsonObject toJson(const domain::Drivers &drivers)
{
    QJsonArray rows;
    for (const domain::Driver &driver : drivers.rows) {
        QJsonObject row{{u"key"_s, driver.key}, {u"n"_s, driver.n}};
        insertWithEnds(row, u"importance"_s, driver.importance, driver.interval);
        insertWithEnds(row, u"performance"_s, driver.performance, driver.performanceInterval);
        if (!driver.lowKeys.isEmpty())
            row.insert(u"low_keys"_s, QJsonArray::fromStringList(driver.lowKeys));
        rows.append(row);
    }
    return {{u"n"_s, drivers.n}, {u"basis"_s, domain::word(drivers.basis)}, {u"fewest"_s, domain::Drivers::fewest},
        {u"rows"_s, rows}};
}

domain::Drivers driversFrom(const QJsonObject &object)
{
    domain::Drivers result;
    result.n = object.value(u"n"_s).toInteger();
    if (const auto basis = domain::fromWord<domain::DriverBasis>(object.value(u"basis"_s).toString());
        basis.has_value())
        result.basis = basis.value();
    const QJsonArray rows = object.value(u"rows"_s).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        domain::Driver driver;
        driver.key = row.value(u"key"_s).toString();
        driver.n = row.value(u"n"_s).toInteger();
        driver.importance = row.value(u"importance"_s).toDouble();
        driver.interval = endsFrom(row, u"importance"_s);
        driver.performance = row.value(u"performance"_s).toDouble();
        driver.performanceInterval = endsFrom(row, u"performance"_s);
        const QJsonArray lowKeys = row.value(u"low_keys"_s).toArray();
        for (const QJsonValue &key : lowKeys)
            driver.lowKeys.append(key.toString());
        result.rows.append(driver);
    }
    return result;
}

QJsonObject toJson(const domain::Forensics &forensics)
{
    QJsonArray rows;
    for (const domain::ForensicsRow &row : forensics.rows)
        rows.append(QJsonObject{
            {u"given"_s, row.given}, {u"found"_s, row.found}, {u"count"_s, row.count}, {u"share"_s, row.share}});
    return {{u"n"_s, forensics.n}, {u"both"_s, forensics.both}, {u"same"_s, forensics.same},
        {u"kappa"_s, forensics.kappa}, {u"rows"_s, rows}};
}

domain::Forensics forensicsFrom(const QJsonObject &object)
{
    domain::Forensics result;
    result.n = object.value(u"n"_s).toInteger();
    result.both = object.value(u"both"_s).toInteger();
    result.same = object.value(u"same"_s).toInteger();
    result.kappa = object.value(u"kappa"_s).toDouble();
    const QJsonArray rows = object.value(u"rows"_s).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        result.rows.append({row.value(u"given"_s).toString(), row.value(u"found"_s).toString(),
            row.value(u"count"_s).toInteger(), row.value(u"share"_s).toDouble()});
    }
    result.given = reasonsOf(result.rows, &domain::ForensicsRow::given);
    result.found = reasonsOf(result.rows, &domain::ForensicsRow::found);
    return result;
}

QJsonObject toJson(const domain::WordContrast &words)
{
    QJsonArray rows;
    for (const domain::WordRow &word : words.rows) {
        QJsonObject row{{u"key"_s, word.key}, {u"low"_s, word.low.better}, {u"low_share"_s, word.low.share()},
            {u"others"_s, word.others.better}, {u"others_share"_s, word.others.share()}, {u"z"_s, word.weight}};
        insertWithEnds(row, u"log_odds"_s, word.logOdds, word.interval);
        rows.append(row);
    }
    return {{u"n"_s, words.n}, {u"low_comments"_s, words.lowComments}, {u"other_comments"_s, words.otherComments},
        {u"rows"_s, rows}};
}

domain::WordContrast wordsFrom(const QJsonObject &object)
{
    domain::WordContrast result;
    result.n = object.value(u"n"_s).toInteger();
    result.lowComments = object.value(u"low_comments"_s).toInteger();
    result.otherComments = object.value(u"other_comments"_s).toInteger();
    const QJsonArray rows = object.value(u"rows"_s).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        domain::WordRow word;
        word.key = row.value(u"key"_s).toString();
        word.low = {row.value(u"low"_s).toInteger(), result.lowComments};
        word.others = {row.value(u"others"_s).toInteger(), result.otherComments};
        word.logOdds = row.value(u"log_odds"_s).toDouble();
        word.interval = endsFrom(row, u"log_odds"_s);
        word.weight = row.value(u"z"_s).toDouble();
        result.rows.append(word);
    }
    return result;
}

} // namespace application
