// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/explorejson.h"

#include "support/test_main.h"

using namespace Qt::StringLiterals;

class ExploreRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void givesARequestBackAsItWas();
    void keepsOnlyWhatIsSet();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void ExploreRequestsTest::givesARequestBackAsItWas()
{
    domain::ExploreRequest request;
    request.view = domain::ExploreView::Pareto;
    request.by = u"Größe \"XL\""_s;
    request.weight = domain::Weight::Cost;
    request.filter.from = QDate(2026, 2, 28);
    request.filter.to = QDate(2026, 3, 1);
    request.filter.scoreFrom = -1.5;
    request.filter.scoreTo = 6;
    request.filter.words = u"two words"_s;
    request.filter.busiest = true;
    request.filter.conditions = {{domain::ResponseField::CustomerType, {}, u"Landlord"_s},
        {{}, u"Channel"_s, QString()}, {{}, u"Channel"_s, u"Phone"_s}};

    const auto read = storage::exploreRequestFromJson(storage::toJson(request));

    QVERIFY(read.has_value());
    QCOMPARE(read.value(), request);
}

void ExploreRequestsTest::keepsOnlyWhatIsSet()
{
    QCOMPARE(storage::toJson(domain::ExploreRequest()), QByteArray(R"({"view":"overview","weight":"count"})"));
}

void ExploreRequestsTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("unknown view") << QByteArray(R"({"view":"cloud","weight":"count"})");
    QTest::newRow("unknown weight") << QByteArray(R"({"view":"pareto","weight":"tons"})");
    QTest::newRow("unknown field") << QByteArray(
        R"({"view":"pareto","weight":"count","where":[{"field":"mood","value":"x"}]})");
}

void ExploreRequestsTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, json);

    const auto read = storage::exploreRequestFromJson(json);

    QVERIFY(read.has_error());
    QCOMPARE(read.error().code, domain::ErrorCode::FileDamaged);
}

TRYWEEK_TEST(tst_explorerequests, ExploreRequestsTest)
#include "tst_explorerequests.moc"
