// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/data/viewnumber.h"
#include "support/test_main.h"

using domain::ViewNumber;
using domain::Weight;
using Kind = domain::ViewNumber::Kind;
using namespace Qt::StringLiterals;

namespace
{

domain::ScoreSummary scores(double nps, double low, qint64 n)
{
    domain::ScoreSummary summary;
    summary.n = n;
    summary.nps = nps;
    summary.lowShare = low;
    summary.mean = 7.916;
    return summary;
}

QList<Kind> kindsOf(const QList<ViewNumber> &numbers)
{
    QList<Kind> kinds;
    for (const ViewNumber &number : numbers)
        kinds.append(number.kind);
    return kinds;
}

} // namespace

class ViewNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheScoresOfAnOverviewAndOfAMonth()
    {
        domain::Overview overview;
        overview.scores = scores(39.8397, 0.12349, 2746);
        overview.byMonth.append({QDate(2026, 5, 1), scores(41.25, 0.1, 212)});
        const auto whole = domain::numbersOf(overview, Weight::Count);
        QCOMPARE(kindsOf(whole), (QList<Kind>{Kind::Nps, Kind::LowShare, Kind::Mean, Kind::Scores}));
        QCOMPARE(whole.at(0).value, 39.8);
        QCOMPARE(whole.at(1).value, 12.3);
        QCOMPARE(whole.at(2).value, 7.92);
        QCOMPARE(whole.at(3).value, 2746.0);
        QCOMPARE(whole.at(0).n, 2746);
        const auto month = domain::numbersOfRow(overview, Weight::Count, 0);
        QCOMPARE(month.at(0).month.value_or(QDate()), QDate(2026, 5, 1));
        QCOMPARE(month.at(0).n, 212);
        QVERIFY(domain::numbersOfRow(overview, Weight::Count, 1).isEmpty());
        QVERIFY(domain::numbersOfRow(overview, Weight::Count, -1).isEmpty());
    }

    void takesTheBarsOfAPareto()
    {
        domain::Pareto pareto;
        pareto.n = 412;
        pareto.total = 3090.25;
        pareto.rows.append({u"Final bill"_s, 118, 940.5, 0.30435, 0.30435});
        QCOMPARE(kindsOf(domain::numbersOf(pareto, Weight::Count)), QList<Kind>{Kind::Count});
        const auto minutes = domain::numbersOf(pareto, Weight::Minutes);
        QCOMPARE(minutes.first().kind, Kind::Minutes);
        QCOMPARE(minutes.first().value, 3090.3);
        const auto bar = domain::numbersOfRow(pareto, Weight::Minutes, 0);
        QCOMPARE(kindsOf(bar), (QList<Kind>{Kind::Minutes, Kind::Count, Kind::Share}));
        QCOMPARE(bar.last().key.value_or(QString()), u"Final bill"_s);
        QCOMPARE(bar.last().value, 30.4);
    }

    void offersNothingWhereThereIsNothing()
    {
        QVERIFY(domain::numbersOf(domain::Overview(), Weight::Count).isEmpty());
        QVERIFY(domain::numbersOf(domain::Drivers(), Weight::Count).isEmpty());
        QVERIFY(domain::numbersOfRow(domain::Drivers(), Weight::Count, 0).isEmpty());
    }
};

TRYWEEK_TEST(tst_viewnumber, ViewNumberTest)
#include "tst_viewnumber.moc"
