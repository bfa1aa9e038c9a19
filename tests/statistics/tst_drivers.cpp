// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/drivers.h"

#include "support/test_main.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

void addRow(domain::ResponseColumns &columns, double score)
{
    columns.ids.push_back(static_cast<std::int64_t>(columns.ids.size()) + 1);
    columns.scores.push_back(score);
}

/// Fifty travellers on a scale of 0 to 10: the food goes with the score exactly, the signs have nothing to do with
/// it.
domain::ResponseColumns travellers(int count = 50)
{
    domain::ResponseColumns columns;
    for (int i = 0; i < count; ++i) {
        addRow(columns, i % 5 * 2);
        columns.attributes[u"food"_s].append(QString::number(i % 5 + 1));
        columns.attributes[u"signs"_s].append(QString::number(i / 5 % 5 + 1));
        columns.attributes[u"gate"_s].append(QString::number(i));
        columns.attributes[u"language"_s].append(i % 2 == 0 ? u"en"_s : u"da"_s);
    }
    return columns;
}

statistics::Groupings ratedOf(const domain::ResponseColumns &columns)
{
    statistics::Groupings rated;
    for (const QString &name : {u"signs"_s, u"food"_s, u"gate"_s, u"language"_s})
        rated.push_back({name, &columns.attributes.find(name).value()});
    return rated;
}

domain::Drivers ofRatings(const domain::ResponseColumns &columns)
{
    return statistics::driversOfRatings(
        columns, ratedOf(columns), statistics::Selection::all(columns), domain::Scale::nps());
}

domain::KeyColumn keysOf(const QStringList &values)
{
    domain::KeyColumn keys;
    for (const QString &value : values)
        keys.append(value);
    return keys;
}

} // namespace

class DriversTest : public QObject
{
    Q_OBJECT

private slots:
    void whatGoesWithTheScoreComesFirst()
    {
        const domain::Drivers drivers = ofRatings(travellers());
        QCOMPARE(drivers.n, 50);
        QCOMPARE(drivers.basis, domain::DriverBasis::Ratings);
        QCOMPARE(drivers.rows.size(), 2);
        QCOMPARE(drivers.rows.first().key, u"food"_s);
        QVERIFY(std::abs(drivers.rows.first().importance - 1) < 1e-12);
        QCOMPARE(drivers.rows.first().n, 50);
        QVERIFY(std::abs(drivers.rows.first().performance - 0.5) < 1e-12); // a mean of 3 from 1 to 5
        QCOMPARE(drivers.rows.first().lowKeys, (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(drivers.rows.at(1).key, u"signs"_s);
        QVERIFY(std::abs(drivers.rows.at(1).importance) < 1e-12);
        QVERIFY(drivers.rows.at(1).interval.low < 0 && drivers.rows.at(1).interval.high > 0);
    }

    void saysNothingBelowFifty()
    {
        const domain::Drivers drivers = ofRatings(travellers(49));
        QCOMPARE(drivers.n, 49);
        QVERIFY(drivers.rows.isEmpty());
    }

    void tellsRatingsFromOtherNumbers()
    {
        QVERIFY(statistics::ratingsIn(keysOf({u"1"_s, u"2"_s, u"3"_s, u""_s})));
        QVERIFY(!statistics::ratingsIn(keysOf({u"1"_s, u"2"_s, u"2"_s})));
        QVERIFY(!statistics::ratingsIn(keysOf({u"1.5"_s, u"2.25"_s, u"3.1"_s})));
        QVERIFY(!statistics::ratingsIn(keysOf({u"1"_s, u"2"_s, u"3"_s, u"blue"_s, u"red"_s})));
        const auto withBlank = statistics::ratingsIn(keysOf({u"0"_s, u"1"_s, u"3"_s, u"5"_s}));
        QVERIFY(withBlank && std::isnan(withBlank->at(1)) && withBlank->at(4) == 5);
        const auto nps = statistics::ratingsIn(keysOf({u"0"_s, u"5"_s, u"10"_s}));
        QVERIFY(nps && nps->at(1) == 0);
    }

    /// Sixty customers answer once at the door and twice on the phone: at the door as on the phone.
    void holdsATouchpointAgainstAllElse()
    {
        domain::ResponseColumns columns;
        for (int customer = 0; customer < 60; ++customer) {
            const int score = customer % 5 + 1;
            for (const auto &[touchpoint, given] :
                {std::pair{u"door"_s, score}, {u"phone"_s, std::min(5, score + 1)}, {u"phone"_s, score}}) {
                addRow(columns, given);
                columns.touchpoints.append(touchpoint);
                columns.customers.append(QString::number(customer));
            }
        }
        const domain::Drivers drivers = statistics::driversOfCustomers(columns, columns.touchpoints,
            columns.customers, statistics::Selection::all(columns), domain::Scale::csat());
        QCOMPARE(drivers.n, 180);
        QCOMPARE(drivers.basis, domain::DriverBasis::Customers);
        QCOMPARE(drivers.rows.size(), 2);
        for (const domain::Driver &driver : drivers.rows) {
            QCOMPARE(driver.n, 60);
            QVERIFY(std::abs(driver.importance - 1) < 1e-12);
        }
    }

    /// Twenty answers at the desk are all 1, forty elsewhere all 5: a rank correlation of −1.
    void knowsWhereScoresAreLower()
    {
        domain::ResponseColumns columns;
        for (int i = 0; i < 60; ++i) {
            addRow(columns, i < 20 ? 1 : 5);
            columns.touchpoints.append(i < 20 ? u"desk"_s : i < 40 ? u"phone"_s : u"web"_s);
        }
        const domain::Drivers drivers = statistics::driversOfPresence(
            columns, columns.touchpoints, statistics::Selection::all(columns), domain::Scale::csat());
        QCOMPARE(drivers.rows.size(), 3);
        QCOMPARE(drivers.rows.last().key, u"desk"_s);
        QVERIFY(std::abs(drivers.rows.last().importance + 1) < 1e-12);
        QCOMPARE(drivers.rows.last().performance, 0.0);
        QCOMPARE(drivers.rows.last().n, 20);
    }
};

TRYWEEK_TEST(tst_drivers, DriversTest)
#include "tst_drivers.moc"
