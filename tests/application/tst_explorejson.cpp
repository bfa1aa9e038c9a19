#include "application/explorejson.h"

#include "support/test_main.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

class ExploreJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void givesAParetoBackAsItWas();
    void givesAnOverviewBackAsItWas();
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
