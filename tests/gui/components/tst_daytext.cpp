// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/daytext.h"

#include "support/gui_test_main.h"

using namespace Qt::StringLiterals;

class DayTextTest : public QObject
{
    Q_OBJECT

private:
    const QDate m_today{2026, 11, 23}; // a Monday
    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};
    const QLocale m_danish{QLocale::Danish, QLocale::Denmark};

private slots:
    void understandsDaysAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("ahead");
        QTest::addColumn<QDate>("behind");
        QTest::newRow("today") << u"today"_s << m_today << m_today;
        QTest::newRow("tomorrow") << u"Tomorrow "_s << QDate(2026, 11, 24) << QDate(2026, 11, 24);
        QTest::newRow("in days") << u"+14"_s << QDate(2026, 12, 7) << QDate(2026, 12, 7);
        QTest::newRow("weekday") << u"fri"_s << QDate(2026, 11, 27) << QDate(2026, 11, 20);
        QTest::newRow("same weekday") << u"Monday"_s << m_today << m_today;
        QTest::newRow("month by name") << u"15 Dec"_s << QDate(2026, 12, 15) << QDate(2025, 12, 15);
        QTest::newRow("month past") << u"1 oct"_s << QDate(2027, 10, 1) << QDate(2026, 10, 1);
        QTest::newRow("with year") << u"15 December 2027"_s << QDate(2027, 12, 15) << QDate(2027, 12, 15);
        QTest::newRow("with weekday") << u"Tue 15 Dec 2026"_s << QDate(2026, 12, 15) << QDate(2026, 12, 15);
        QTest::newRow("dots") << u"15.12."_s << QDate(2026, 12, 15) << QDate(2025, 12, 15);
        QTest::newRow("iso") << u"2026-12-15"_s << QDate(2026, 12, 15) << QDate(2026, 12, 15);
    }

    void understandsDaysAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QTEST(gui::dayFromText(text, m_today, gui::DaySide::Ahead, m_english).value_or(QDate()), "ahead");
        QTEST(gui::dayFromText(text, m_today, gui::DaySide::Behind, m_english).value_or(QDate()), "behind");
    }

    void refusesDaysThatDoNotExist_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("word") << u"soon"_s;
        QTest::newRow("31 Feb") << u"31 Feb 2027"_s;
        QTest::newRow("30 Feb without a year") << u"30 Feb"_s;
        QTest::newRow("month 13") << u"2026-13-01"_s;
        QTest::newRow("day only") << u"15"_s;
    }

    void refusesDaysThatDoNotExist()
    {
        QFETCH(QString, text);
        QVERIFY(!gui::dayFromText(text, m_today, gui::DaySide::Ahead, m_english));
    }

    void readsBackWhatItWrites()
    {
        for (const QLocale &locale : {m_english, m_danish}) {
            for (QDate day = m_today; day < m_today.addDays(400); day = day.addDays(1)) {
                const QString written = gui::textOfDay(day, locale);
                QCOMPARE(gui::dayFromText(written, m_today, gui::DaySide::Behind, locale).value_or(QDate()), day);
            }
        }
    }

    void findsTheNextLeapDay()
    {
        QCOMPARE(gui::dayFromText(u"29 Feb"_s, m_today, gui::DaySide::Ahead, m_english).value_or(QDate()),
            QDate(2028, 2, 29));
    }

    void readsNumbersWithEitherDecimalSignAndAUnit()
    {
        QCOMPARE(gui::numberFromText(u"7.8 min"_s, m_english).value_or(0), 7.8);
        QCOMPARE(gui::numberFromText(u"7,8"_s, m_danish).value_or(0), 7.8);
        QCOMPARE(gui::numberFromText(u"31 %"_s, m_english).value_or(0), 31.0);
        QCOMPARE(gui::numberFromText(u"-2"_s, m_english).value_or(0), -2.0);
        QVERIFY(!gui::numberFromText(u"many"_s, m_english));
        QVERIFY(!gui::numberFromText({}, m_english));
    }

    void writesNumbersWithTheFewestDecimals()
    {
        QCOMPARE(gui::textOfNumber(20.0, m_english), u"20"_s);
        QCOMPARE(gui::textOfNumber(7.8, m_danish), u"7,8"_s);
        QCOMPARE(gui::textOfNumber(1234.5, m_english), u"1234.5"_s);
        QCOMPARE(gui::textOfNumber(std::nullopt, m_english), QString());
    }
};

TRYWEEK_GUI_TEST(tst_daytext, DayTextTest)
#include "tst_daytext.moc"
