// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/readings.h"

using namespace Qt::StringLiterals;

class ReadingsTest : public QObject
{
    Q_OBJECT

private:
    const QDate m_today = QDate(2026, 11, 25);
    const QLocale m_english = QLocale(QLocale::English, QLocale::UnitedKingdom);

    static domain::Measure measure()
    {
        domain::Measure measure;
        measure.name = u"Second calls"_s;
        measure.unit = u"%"_s;
        measure.better = domain::Direction::Down;
        return measure;
    }
    QString said(const domain::Measure &measure, const QList<std::pair<QDate, double>> &values) const
    {
        QList<domain::Reading> readings;
        for (const auto &[day, value] : values)
            readings.append({{}, {}, day, value, {}});
        return wording::readingsSentence(measure, readings, m_today, m_english);
    }

private slots:
    void saysNothingWithoutAValue() { QCOMPARE(said(measure(), {}), QString()); }

    void saysWhereItBeganAndStands()
    {
        domain::Measure calls = measure();
        QCOMPARE(said(calls, {{QDate(2026, 11, 2), 31}}), u"31 %, Mon 2 Nov: the only value so far."_s);
        calls.baseline = 31;
        calls.baselineDay = QDate(2026, 10, 1);
        QCOMPARE(said(calls, {{QDate(2026, 11, 2), 24}}),
            u"From 31 % (Thu 1 Oct) to 24 % (Mon 2 Nov): better by 7 points."_s);
        QCOMPARE(said(calls, {{QDate(2026, 11, 2), 33.5}}),
            u"From 31 % (Thu 1 Oct) to 33.5 % (Mon 2 Nov): worse by 2.5 points."_s);
        QCOMPARE(said(calls, {{QDate(2026, 11, 2), 31}}), u"From 31 % (Thu 1 Oct) to 31 % (Mon 2 Nov): no change."_s);
        // an older reading than the baseline comes first
        QCOMPARE(said(calls, {{QDate(2026, 8, 3), 35}}),
            u"From 35 % (Mon 3 Aug) to 31 % (Thu 1 Oct): better by 4 points."_s);
    }

    void saysWhatIsLeftToTheTarget()
    {
        domain::Measure calls = measure();
        calls.target = 20;
        QVERIFY(said(calls, {{QDate(2026, 11, 2), 24}}).endsWith(u"4 points to go to the target of 20 %."_s));
        calls.byWhen = QDate(2026, 12, 31);
        QVERIFY(said(calls, {{QDate(2026, 11, 2), 24}})
                    .endsWith(u"4 points to go to the target of 20 % by Thu 31 Dec."_s));
        QVERIFY(said(calls, {{QDate(2026, 11, 2), 19}}).endsWith(u"The target of 20 % is reached."_s));
        calls.better = domain::Direction::Up;
        QVERIFY(said(calls, {{QDate(2026, 11, 2), 19}}).contains(u"1 point to go"_s));
    }
};

TRYWEEK_TEST(tst_readings, ReadingsTest)
#include "tst_readings.moc"
