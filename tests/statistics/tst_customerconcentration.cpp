// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/customerconcentration.h"

#include "support/test_main.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

/// Ten customers with 30, 22, 9, 6, 5, 4, 3, 2, 1 and 1 contacts; the first three mostly have a landlord's flat.
domain::ResponseColumns tenCustomers()
{
    domain::ResponseColumns columns;
    const QList<int> contacts{30, 22, 9, 6, 5, 4, 3, 2, 1, 1};
    for (int customer = 0; customer < contacts.size(); ++customer) {
        for (int i = 0; i < contacts.at(customer); ++i) {
            columns.ids.push_back(static_cast<std::int64_t>(columns.ids.size()) + 1);
            columns.customers.append(u"C%1"_s.arg(customer));
            columns.customerTypes.append(customer < 3 && i > 0 ? u"landlord"_s : u"tenant"_s);
        }
    }
    return columns;
}

domain::Concentration concentrationOf(const domain::ResponseColumns &columns)
{
    return statistics::concentrationOf(
        columns.customers, {{u"customer-type"_s, &columns.customerTypes}}, statistics::Selection::all(columns));
}

} // namespace

class CustomerConcentrationTest : public QObject
{
    Q_OBJECT

private slots:
    void meetsTheReferenceValues()
    {
        const domain::Concentration result = concentrationOf(tenCustomers());
        QCOMPARE(result.n, 83);
        QCOMPARE(result.customers, 10);
        QCOMPARE(result.busiestCustomers, 2);
        QCOMPARE(result.busiestContacts, 52);
        QVERIFY(std::abs(result.topShare - 0.626506) < 1e-6);
        QVERIFY(std::abs(result.gini - 0.545783) < 1e-6);
        QCOMPARE(result.curve.size(), 11);
        QCOMPARE(result.curve.first(), QPointF(0, 0));
        QVERIFY(std::abs(result.curve.at(2).y() - 52.0 / 83) < 1e-12);
        QCOMPARE(result.curve.last(), QPointF(1, 1));
    }

    void saysWhatTheBusiestHaveInCommon()
    {
        const domain::Concentration result = concentrationOf(tenCustomers());
        QCOMPARE(result.traits.size(), 2);
        const domain::ConcentrationTrait &trait = result.traits.first();
        QCOMPARE(trait.key, u"landlord"_s);
        QCOMPARE(trait.busiest, (domain::ShareCount{2, 2}));
        QCOMPARE(trait.rest, (domain::ShareCount{1, 8}));
        QVERIFY(std::abs(trait.difference - 0.875) < 1e-12);
        QVERIFY(trait.interval.low > 0 && trait.interval.low < trait.difference);
        QVERIFY(trait.corrected >= trait.chance);
    }

    void leavesOutWhoIsNotKnown()
    {
        domain::ResponseColumns columns = tenCustomers();
        columns.ids.push_back(84);
        columns.customers.append({});
        columns.customerTypes.append(u"tenant"_s);
        const domain::Concentration result = concentrationOf(columns);
        QCOMPARE(result.n, 84);
        QCOMPARE(result.unknown, 1);
        QVERIFY(std::abs(result.gini - 0.545783) < 1e-6);
    }

    void marksTheBusiestFifth()
    {
        const domain::ResponseColumns columns = tenCustomers();
        const auto marks = statistics::busiestFifth(columns.customers, statistics::Selection::all(columns));
        QCOMPARE(std::count(marks.begin(), marks.end(), 1), 2);
        QCOMPARE(marks[1], 1);
        QCOMPARE(marks[2], 1);
    }

    void thinsALongCurve()
    {
        domain::ResponseColumns columns;
        for (int i = 0; i < 1000; ++i) {
            columns.ids.push_back(i + 1);
            columns.customers.append(QString::number(i));
            columns.customerTypes.append(u"all"_s);
        }
        const domain::Concentration result = concentrationOf(columns);
        QCOMPARE(result.curve.size(), 101);
        QCOMPARE(result.curve.at(50), QPointF(0.5, 0.5));
        QVERIFY(std::abs(result.gini) < 1e-9);
    }

    void nothingIsNotConcentrated()
    {
        QCOMPARE(concentrationOf({}).customers, 0);
        QVERIFY(concentrationOf({}).curve.isEmpty());
    }
};

TRYWEEK_TEST(tst_customerconcentration, CustomerConcentrationTest)
#include "tst_customerconcentration.moc"
