// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/overview.h"

#include "support/test_main.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

domain::ResponseColumns scored(const QList<std::pair<QString, double>> &responses)
{
    domain::ResponseColumns columns;
    for (const auto &[day, score] : responses) {
        columns.ids.push_back(static_cast<std::int64_t>(columns.ids.size()) + 1);
        columns.scores.push_back(score);
        columns.days.push_back(day.isEmpty()
                ? domain::ResponseColumns::noDay
                : static_cast<std::int32_t>(QDate::fromString(day, Qt::ISODate).toJulianDay()));
    }
    return columns;
}

domain::Overview overviewOf(const domain::ResponseColumns &columns, const domain::Scale &scale)
{
    return statistics::overviewOf(columns, statistics::Selection::all(columns), scale);
}

constexpr double none = domain::ResponseColumns::noNumber;

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private slots:
    void countsValidScoresAndMissingOnes()
    {
        const domain::Overview overview
            = overviewOf(scored({{u"2026-03-31"_s, 10}, {u"2026-04-01"_s, 6}, {u""_s, 9}, {u"2026-04-02"_s, none}}),
                domain::Scale::nps());
        QCOMPARE(overview.scores.n, 3);
        QCOMPARE(overview.scores.missing, 1);
        QVERIFY(std::abs(*overview.scores.mean - 25.0 / 3) < 1e-12);
        QVERIFY(std::abs(*overview.scores.nps - 100.0 / 3) < 1e-12);
        QVERIFY(std::abs(*overview.scores.lowShare - 1.0 / 3) < 1e-12);
        QCOMPARE(overview.undated, 1);
        QCOMPARE(*overview.first, QDate(2026, 3, 31));
        QCOMPARE(*overview.last, QDate(2026, 4, 2));
    }

    void partsTheMonthsInOrderOfTime()
    {
        const domain::Overview overview = overviewOf(
            scored({{u"2026-01-01"_s, 4}, {u"2025-12-31"_s, 2}, {u"2026-01-31"_s, 5}, {u"2025-12-01"_s, none}}),
            domain::Scale::csat());
        QCOMPARE(overview.byMonth.size(), 2);
        QCOMPARE(overview.byMonth.at(0).month, QDate(2025, 12, 1));
        QCOMPARE(overview.byMonth.at(0).scores.n, 1);
        QCOMPARE(overview.byMonth.at(0).scores.missing, 1);
        QCOMPARE(overview.byMonth.at(1).scores.n, 2);
        QCOMPARE(*overview.byMonth.at(1).scores.mean, 4.5);
        QVERIFY(!overview.byMonth.at(1).scores.nps);
    }

    void meanHasStudentsInterval()
    {
        const domain::ScoreSummary scores
            = overviewOf(scored({{u""_s, 1}, {u""_s, 2}, {u""_s, 3}, {u""_s, 4}}), domain::Scale::effort()).scores;
        QVERIFY(std::abs(scores.meanInterval->high - (2.5 + 3.182446305 * std::sqrt(5.0 / 3 / 4))) < 1e-8);
        QCOMPARE(scores.meanInterval->low, 1.0); // never outside the scale
    }

    void saysNothingOfNothing()
    {
        const domain::Overview overview = overviewOf({}, domain::Scale::nps());
        QCOMPARE(overview.scores.n, 0);
        QCOMPARE(overview.scores.missing, 0);
        QVERIFY(!overview.scores.mean && !overview.scores.nps && !overview.scores.lowShare);
        QVERIFY(overview.byMonth.isEmpty());
    }

    void lowScoresFollowTheScale()
    {
        const auto lowOf = [](const domain::Scale &scale, double score) {
            return *overviewOf(scored({{u""_s, score}}), scale).scores.lowShare == 1.0;
        };
        QVERIFY(lowOf(domain::Scale::nps(), 6) && !lowOf(domain::Scale::nps(), 7));
        QVERIFY(lowOf(domain::Scale::csat(), 2) && !lowOf(domain::Scale::csat(), 3));
        QVERIFY(lowOf(domain::Scale::effort(), 3) && !lowOf(domain::Scale::effort(), 4));
        QVERIFY(lowOf(domain::Scale::yesNo(), 0) && !lowOf(domain::Scale::yesNo(), 1));
        const domain::Scale reversed = domain::Scale::own(5, 1).value();
        QVERIFY(lowOf(reversed, 4) && !lowOf(reversed, 3) && !lowOf(reversed, 1));
    }
};

TRYWEEK_TEST(tst_overview, OverviewTest)
#include "tst_overview.moc"
