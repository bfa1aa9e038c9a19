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
        QVERIFY(std::abs(result.kappa - 0.4) < 1e-12);
    }

    void fullAgreementIsOne()
    {
        QCOMPARE(statistics::agreement(10, 0, 0, 0).kappa, 1.0);
        QCOMPARE(statistics::agreement(0, 0, 0, 0).observed, 0.0);
    }
};

TRYWEEK_TEST(tst_agreement, AgreementTest)
#include "tst_agreement.moc"
