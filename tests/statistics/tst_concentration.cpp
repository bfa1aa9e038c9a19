// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/concentration.h"

#include "support/test_main.h"

#include <cmath>

class ConcentrationTest : public QObject
{
    Q_OBJECT

private slots:
    void meetsTheReferenceValues()
    {
        const statistics::Concentration result = statistics::concentration({1, 22, 9, 6, 5, 30, 4, 3, 2, 1});
        QVERIFY(std::abs(result.topShare - 0.626506) < 1e-6);
        QVERIFY(std::abs(result.gini - 0.545783) < 1e-6);
    }

    void equalCustomersAreNotConcentrated()
    {
        const statistics::Concentration result = statistics::concentration({4, 4, 4, 4, 4});
        QVERIFY(std::abs(result.gini) < 1e-12);
        QVERIFY(std::abs(result.topShare - 0.2) < 1e-12);
        QCOMPARE(statistics::concentration({}).gini, 0.0);
    }
};

TRYWEEK_TEST(tst_concentration, ConcentrationTest)
#include "tst_concentration.moc"
