// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/agreement.h"

#include "support/test_main.h"

#include <cmath>

class AgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void meetsTheReferenceValues()
    {
        const statistics::Agreement result = statistics::agreement(20, 5, 10, 15);
        QVERIFY(std::abs(result.observed - 0.7) < 1e-12);
        QVERIFY(std::abs(result.expected - 0.5) < 1e-12);
        QVERIFY(std::abs(result.kappa.value() - 0.4) < 1e-12);
    }

    /// Cohen (1960), table 1: two psychologists and three diagnoses.
    void countsSeveralWords()
    {
        const statistics::Agreement result = statistics::agreement({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
        QVERIFY(std::abs(result.observed - 0.7) < 1e-12);
        QVERIFY(std::abs(result.expected - 0.41) < 1e-12);
        QVERIFY(std::abs(result.kappa.value() - 0.29 / 0.59) < 1e-12);
    }

    void fullAgreementIsOne() { QCOMPARE(statistics::agreement(6, 0, 0, 4).kappa.value(), 1.0); }

    /// A reader who always says the same agrees no more than chance; two of them leave nothing to compute.
    void cannotBeComputedWhenBothUseOneWord()
    {
        QCOMPARE(statistics::agreement(3, 0, 4, 0).kappa.value(), 0.0);
        QVERIFY(!statistics::agreement(10, 0, 0, 0).kappa);
        QVERIFY(!statistics::agreement({{0, 0, 0}, {0, 0, 0}, {0, 0, 7}}).kappa);
        QCOMPARE(statistics::agreement(10, 0, 0, 0).observed, 1.0);
        QVERIFY(!statistics::agreement(0, 0, 0, 0).kappa);
        QCOMPARE(statistics::agreement(0, 0, 0, 0).observed, 0.0);
    }
};

TRYWEEK_TEST(tst_agreement, AgreementTest)
#include "tst_agreement.moc"
