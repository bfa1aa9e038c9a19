// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/forensics.h"

#include "support/test_main.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

domain::ResponseColumns pairsOf(const QList<std::tuple<QString, QString, int>> &cells)
{
    domain::ResponseColumns columns;
    for (const auto &[given, found, count] : cells) {
        for (int i = 0; i < count; ++i) {
            columns.ids.push_back(static_cast<std::int64_t>(columns.ids.size()) + 1);
            columns.reasons.append(given);
            columns.reasonsFound.append(found);
        }
    }
    return columns;
}

domain::Forensics forensicsOf(const domain::ResponseColumns &columns)
{
    return statistics::forensicsOf(columns.reasons, columns.reasonsFound, statistics::Selection::all(columns));
}

} // namespace

class ForensicsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Two readers, 20, 5, 10, 15: observed 0.7, by chance 0.5, kappa 0.4.
    void agreesAsKappaSays()
    {
        const domain::Forensics result = forensicsOf(
            pairsOf({{u"Price"_s, u"price"_s, 20}, {u"Price"_s, u"wait"_s, 5}, {u"Wait"_s, u"price"_s, 10},
                {u"Wait"_s, u"wait"_s, 15}, {u"Wait"_s, u""_s, 7}, {u""_s, u"price"_s, 2}}));
        QCOMPARE(result.n, 59);
        QCOMPARE(result.both, 50);
        QCOMPARE(result.same, 35);
        QVERIFY(std::abs(result.kappa - 0.4) < 1e-12);
    }

    void setsEachGivenReasonAgainstWhatWasFound()
    {
        const domain::Forensics result
            = forensicsOf(pairsOf({{u"price"_s, u"wait"_s, 6}, {u"price"_s, u"price"_s, 2}, {u""_s, u"wait"_s, 9}}));
        QCOMPARE(result.given, (QStringList{u"price"_s, u""_s}));
        QCOMPARE(result.found, (QStringList{u"wait"_s, u"price"_s}));
        QCOMPARE(result.rows.size(), 3);
        QCOMPARE(result.rows.at(1), (domain::ForensicsRow{u"price"_s, u"wait"_s, 6, 0.75}));
    }

    void countsOnlyWhatTheFilterLeaves()
    {
        const auto columns = pairsOf({{u"price"_s, u"wait"_s, 3}, {u"wait"_s, u"wait"_s, 4}});
        domain::ResponseFilter filter;
        filter.conditions = {{domain::ResponseField::Reason, {}, u"wait"_s}};
        const auto result = statistics::forensicsOf(
            columns.reasons, columns.reasonsFound, statistics::select(columns, filter).value());
        QCOMPARE(result.n, 4);
        QCOMPARE(result.rows.size(), 1);
        QCOMPARE(result.kappa, 1.0);
    }
};

TRYWEEK_TEST(tst_forensics, ForensicsTest)
#include "tst_forensics.moc"
