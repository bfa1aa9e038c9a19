// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/pareto.h"

#include "support/test_main.h"

#include <cmath>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace
{

domain::ResponseColumns reasons(const QStringList &keys, const std::vector<double> &minutes = {})
{
    domain::ResponseColumns columns;
    for (const QString &key : keys) {
        columns.ids.push_back(static_cast<std::int64_t>(columns.ids.size()) + 1);
        columns.reasons.append(key);
    }
    columns.minutes = minutes;
    return columns;
}

} // namespace

class ParetoTest : public QObject
{
    Q_OBJECT

private slots:
    void meetsTheReferenceShares()
    {
        QStringList keys;
        for (int power = 0; power <= 8; ++power)
            for (int copy = 0; copy < (1 << power); ++copy)
                keys.append(QString::number(power));
        const domain::ResponseColumns columns = reasons(keys);
        const domain::Pareto pareto
            = statistics::paretoOf(columns, columns.reasons, statistics::Selection::all(columns));
        QCOMPARE(pareto.n, 511);
        QCOMPARE(pareto.rows.size(), 9);
        QCOMPARE(pareto.rows.first().key, u"8"_s);
        QCOMPARE(pareto.rows.first().count, 256);
        QVERIFY(std::abs(pareto.rows.at(0).cumulative - 0.500978) < 1e-6);
        QVERIFY(std::abs(pareto.rows.at(1).cumulative - 0.751468) < 1e-6);
        QVERIFY(std::abs(pareto.rows.at(2).cumulative - 0.876712) < 1e-6);
        QVERIFY(std::abs(pareto.rows.last().cumulative - 1.0) < 1e-12);
    }

    void putsTheBlankLastAndCountsIt()
    {
        const domain::ResponseColumns columns = reasons({u""_s, u"b"_s, u""_s, u"a"_s, u""_s});
        const domain::Pareto pareto
            = statistics::paretoOf(columns, columns.reasons, statistics::Selection::all(columns));
        QCOMPARE(pareto.n, 5);
        QCOMPARE(pareto.rows.size(), 3);
        QCOMPARE(pareto.rows.at(0).key, u"a"_s);
        QCOMPARE(pareto.rows.at(2).key, QString());
        QCOMPARE(pareto.rows.at(2).count, 3);
    }

    void weighsByMinutes()
    {
        const domain::ResponseColumns columns
            = reasons({u"often"_s, u"often"_s, u"long"_s, u"long"_s}, {1, 2, 30, domain::ResponseColumns::noNumber});
        const domain::Pareto pareto = statistics::paretoOf(
            columns, columns.reasons, statistics::Selection::all(columns), domain::Weight::Minutes);
        QCOMPARE(pareto.total, 33.0);
        QCOMPARE(pareto.rows.first().key, u"long"_s);
        QCOMPARE(pareto.rows.first().weight, 30.0);
        QCOMPARE(pareto.rows.first().count, 2);
    }

    void countsOnlyWhatPassedTheFilter()
    {
        const domain::ResponseColumns columns = reasons({u"a"_s, u"b"_s, u"a"_s});
        domain::ResponseFilter filter;
        filter.conditions = {{.field = domain::ResponseField::Reason, .attribute = {}, .value = u"a"_s}};
        const auto selection = statistics::select(columns, filter);
        const domain::Pareto pareto = statistics::paretoOf(columns, columns.reasons, selection.value());
        QCOMPARE(pareto.n, 2);
        QCOMPARE(pareto.rows.size(), 1);
    }

    void foldsTheLightestIntoOneRow()
    {
        const domain::ResponseColumns columns = reasons({u"a"_s, u"a"_s, u"a"_s, u"b"_s, u"b"_s, u"c"_s, u"d"_s});
        const domain::Pareto pareto
            = statistics::paretoOf(columns, columns.reasons, statistics::Selection::all(columns));
        const domain::Pareto::Folded folded = pareto.folded(3);
        QCOMPARE(folded.rows.size(), 2);
        QCOMPARE(folded.others, 2);
        QCOMPARE(folded.rest.count, 2);
        QVERIFY(std::abs(folded.rest.cumulative - 1.0) < 1e-12);
        QCOMPARE(pareto.folded(4).others, 0);
        QCOMPARE(pareto.folded(4).rows.size(), 4);
    }

    void sharesAddUpToOneWhateverTheKeys()
    {
        QVERIFY(rc::check("shares add up", [] {
            const auto drawn = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12)));
            QStringList keys;
            for (const int key : drawn)
                keys.append(key == 0 ? QString() : QString::number(key));
            const domain::ResponseColumns columns = reasons(keys);
            const domain::Pareto pareto
                = statistics::paretoOf(columns, columns.reasons, statistics::Selection::all(columns));
            qint64 counted = 0;
            double before = 0;
            for (const domain::ParetoRow &row : pareto.rows) {
                counted += row.count;
                RC_ASSERT(std::abs(row.cumulative - before - row.share) < 1e-9);
                before = row.cumulative;
            }
            RC_ASSERT(counted == static_cast<qint64>(drawn.size()));
            RC_ASSERT(std::abs(before - 1.0) < 1e-9);
        }));
    }
};

TRYWEEK_TEST(tst_pareto, ParetoTest)
#include "tst_pareto.moc"
