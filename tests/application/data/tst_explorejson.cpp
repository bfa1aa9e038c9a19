// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/explorejson.h"

#include "support/test_main.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

class ExploreJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void givesAParetoBackAsItWas();
    void givesAnOverviewBackAsItWas();
    void givesEveryOtherViewBackAsItWas();
    void leavesOutWhatCannotBeSaid();
    void doesNotRound();
};

void ExploreJsonTest::givesAParetoBackAsItWas()
{
    domain::Pareto pareto;
    pareto.n = 3;
    pareto.total = 7.5;
    pareto.rows = {{u"Bill"_s, 2, 5.5, 5.5 / 7.5, 5.5 / 7.5}, {QString(), 1, 2, 2 / 7.5, 1}};

    QCOMPARE(application::paretoFrom(application::toJson(pareto)), pareto);
    QCOMPARE(application::paretoFrom({}), domain::Pareto());
}

void ExploreJsonTest::givesAnOverviewBackAsItWas()
{
    domain::Overview overview;
    overview.scores.n = 10;
    overview.scores.missing = 1;
    overview.scores.mean = 6.1;
    overview.scores.nps = -10;
    overview.scores.npsInterval = domain::Interval{-40.5, 22.25};
    overview.scores.lowShare = 0.4;
    overview.byMonth = {{QDate(2026, 9, 1), overview.scores}};

    QCOMPARE(application::overviewFrom(application::toJson(overview)), overview);
}

void ExploreJsonTest::givesEveryOtherViewBackAsItWas()
{
    const auto again = [](domain::ExploreView view, const domain::ExploreResult &result) {
        return application::resultFrom(view, application::toJson(result)) == result;
    };
    domain::Journey journey;
    journey.all.n = 2;
    journey.all.mean = 4.5;
    journey.all.meanInterval = domain::Interval{3, 6};
    journey.all.lowShare = 0.5;
    journey.all.lowInterval = domain::Interval{0.1, 0.9};
    journey.stops = {{u"Bill"_s, journey.all}, {QString(), {}}};
    QVERIFY(again(domain::ExploreView::Journey, journey));

    domain::Contrast contrast{.n = 9, .rows = {}, .looks = 1};
    contrast.rows = {{u"reason"_s, u"Bill"_s, {3, 4}, {1, 5}, 0.55, {-0.1, 0.8}, 0.09, 0.18}};
    QVERIFY(again(domain::ExploreView::Contrast, contrast));

    domain::Concentration concentration;
    concentration.n = 12;
    concentration.unknown = 1;
    concentration.customers = 5;
    concentration.busiestCustomers = 1;
    concentration.busiestContacts = 6;
    concentration.topShare = 6.0 / 11;
    concentration.gini = 0.4;
    concentration.curve = {{0, 0}, {0.2, 6.0 / 11}, {1, 1}};
    concentration.traits = {{u"reason"_s, u"Bill"_s, {1, 1}, {1, 4}, 0.75, {-0.1, 0.9}, 0.2, 0.2}};
    QVERIFY(again(domain::ExploreView::Concentration, concentration));

    domain::Drivers drivers;
    drivers.n = 60;
    drivers.basis = domain::DriverBasis::Customers;
    drivers.rows = {{u"Bill"_s, 20, 0.3, {0.1, 0.5}, 0.6, {0.5, 0.7}, {u"1"_s}}};
    QVERIFY(again(domain::ExploreView::Drivers, drivers));

    domain::Forensics forensics;
    forensics.n = 4;
    forensics.both = 3;
    forensics.same = 1;
    forensics.kappa = 0.25;
    forensics.given = QStringList{u"Price"_s, u"Wait"_s};
    forensics.found = QStringList{u"Wait"_s, QString()};
    forensics.rows = {{u"Price"_s, u"Wait"_s, 2, 1}, {u"Wait"_s, QString(), 1, 0.5}, {u"Wait"_s, u"Wait"_s, 1, 0.5}};
    QVERIFY(again(domain::ExploreView::Forensics, forensics));

    domain::WordContrast words{.n = 7, .lowComments = 3, .otherComments = 4, .rows = {}};
    words.rows = {{u"bill"_s, {3, 3}, {1, 4}, 1.5, {0.1, 2.9}, 2.1}};
    QVERIFY(again(domain::ExploreView::Words, words));
}

void ExploreJsonTest::leavesOutWhatCannotBeSaid()
{
    const QJsonObject object = application::toJson(domain::Overview());

    QCOMPARE(object.keys(), (QStringList{u"by_month"_s, u"missing"_s, u"n"_s}));
}

void ExploreJsonTest::doesNotRound()
{
    domain::Pareto pareto;
    pareto.rows = {{u"a"_s, 1, 1, 1.0 / 3, 1.0 / 3}};

    const QByteArray text = QJsonDocument(application::toJson(pareto)).toJson();

    QVERIFY2(text.contains("0.3333333333333333"), text);
}

TRYWEEK_TEST(tst_explorejson, ExploreJsonTest)
#include "tst_explorejson.moc"
