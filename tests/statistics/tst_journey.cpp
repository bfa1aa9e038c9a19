// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/journey.h"

#include "support/test_main.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

domain::ResponseColumns answers(const QList<std::pair<QString, double>> &rows)
{
    domain::ResponseColumns columns;
    for (const auto &[touchpoint, score] : rows) {
        columns.ids.push_back(static_cast<std::int64_t>(columns.ids.size()) + 1);
        columns.scores.push_back(score);
        columns.touchpoints.append(touchpoint);
    }
    return columns;
}

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void goesInTheOrderOfTheJourney()
    {
        const auto columns = answers({{u"Bill"_s, 2}, {u""_s, 8}, {u"visit"_s, 9}, {u"Zoo"_s, 9}, {u"Ask"_s, 4},
            {u"Bill"_s, 10}, {u"Ask"_s, domain::ResponseColumns::noNumber}});

        const domain::Journey journey = statistics::journeyOf(columns, columns.touchpoints,
            statistics::Selection::all(columns), domain::Scale::nps(), {u"Visit"_s, u"Bill"_s, u"Move"_s});

        QStringList keys;
        for (const domain::JourneyStop &stop : journey.stops)
            keys.append(stop.key);
        QCOMPARE(keys, (QStringList{u"visit"_s, u"Bill"_s, u"Ask"_s, u"Zoo"_s, u""_s}));
        QCOMPARE(journey.all.n, 6);
        QCOMPARE(journey.all.missing, 1);
        QCOMPARE(journey.stops.at(1).scores.n, 2);
        QCOMPARE(*journey.stops.at(1).scores.lowShare, 0.5);
        QCOMPARE(*journey.stops.at(1).scores.mean, 6.0);
        QCOMPARE(*journey.stops.at(1).scores.nps, 0.0);
        // Wilson for 1 of 2, by hand: (0.25 + z²/8 … ) gives 0.0945 to 0.9055
        QVERIFY(std::abs(journey.stops.at(1).scores.lowInterval->low - 0.0945312) < 1e-6);
        QCOMPARE(journey.stops.at(2).scores.missing, 1);
    }

    void leavesOutWhatTheFilterTook()
    {
        const auto columns = answers({{u"Bill"_s, 2}, {u"Ask"_s, 9}});
        domain::ResponseFilter filter;
        filter.scoreFrom = 5;
        const auto journey = statistics::journeyOf(
            columns, columns.touchpoints, statistics::select(columns, filter).value(), domain::Scale::nps(), {});
        QCOMPARE(journey.stops.size(), 1);
        QCOMPARE(journey.stops.first().key, u"Ask"_s);
    }
};

TRYWEEK_TEST(tst_journey, JourneyTest)
#include "tst_journey.moc"
