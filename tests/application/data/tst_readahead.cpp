// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/internal/readahead.h"

#include "support/test_main.h"

#include <QStringList>

#include <atomic>

using namespace Qt::StringLiterals;
using application::ReadAhead;

class ReadAheadTest : public QObject
{
    Q_OBJECT

private slots:
    void givesEverythingInOrder()
    {
        constexpr int last = 1000;
        int made = 0;
        ReadAhead<int> ahead(
            [&made]() -> domain::Result<int> { return ++made; }, [](const int &number) { return number == last; });
        for (int expected = 1; expected <= last; ++expected)
            QCOMPARE(ahead.next().value(), expected);
    }

    void makesAFewAheadOnly()
    {
        std::atomic<int> made = 0;
        {
            ReadAhead<int> ahead(
                [&made]() -> domain::Result<int> { return ++made; }, [](const int &) { return false; });
            QCOMPARE(ahead.next().value(), 1);
        }
        QVERIFY2(made <= 6, qPrintable(QString::number(made)));
    }

    void handsOnTheErrorAndStops()
    {
        int made = 0;
        ReadAhead<int> ahead(
            [&made]() -> domain::Result<int> {
                if (++made == 3)
                    return domain::Error{domain::ErrorCode::FileUnreadable, {}, u"customers.csv"_s};
                return made;
            },
            [](const int &) { return false; });
        QCOMPARE(ahead.next().value(), 1);
        QCOMPARE(ahead.next().value(), 2);
        const auto third = ahead.next();
        QVERIFY(third.has_error());
        QCOMPARE(third.error().code, domain::ErrorCode::FileUnreadable);
    }

    void endsWhenNobodyTakesTheRest()
    {
        // The test is that the destructor comes back.
        ReadAhead<int> ahead([]() -> domain::Result<int> { return 1; }, [](const int &) { return false; });
    }
};

TRYWEEK_TEST(tst_readahead, ReadAheadTest)
#include "tst_readahead.moc"
