// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/resultpictures.h"
#include "wording/translations.h"

using domain::Verdict;
using namespace Qt::StringLiterals;

class ResultPicturesTest : public QObject
{
    Q_OBJECT

private:
    const QLocale m_english = QLocale(QLocale::English, QLocale::UnitedKingdom);

    static domain::RoundResult sixToSeventeen()
    {
        domain::RoundResult result;
        result.counts.baseline = {6, 12, 4, 2};
        result.counts.week = {17, 8, 4, 2};
        result.counts.did = {22, 4, 3};
        result.comparison.baselineInterval = {0.13, 0.48};
        result.comparison.weekInterval = {0.41, 0.74};
        result.comparison.verdict = Verdict::LooksBetter;
        return result;
    }

    static domain::RoundResult sixToSeventeenOf(domain::Design design)
    {
        domain::RoundResult result = sixToSeventeen();
        result.design = design;
        return result;
    }

    static domain::GroupResult group(const QString &name, Verdict verdict, double difference)
    {
        domain::GroupResult group{name, {1, 1, 0, 0}, {1, 1, 0, 0}, {}};
        group.comparison.verdict = verdict;
        group.comparison.difference = difference;
        return group;
    }

private slots:
    void initTestCase() { wording::installTranslations(*QCoreApplication::instance(), QLocale::c()); }

    void readsTheDays()
    {
        domain::RoundResult result = sixToSeventeen();
        QCOMPARE(wording::daysReading(result, m_english),
            u"17 of 29 contacts went better in the week, 6 of 22 before it."_s);
        result.counts.days = {{QDate(2026, 11, 26), domain::Phase::Week, {}, {u"outage"_s}, {}}};
        QVERIFY(wording::daysReading(result, m_english).endsWith(u"; unusual: Thu 26 Nov."_s));
        result.withoutBaseline = true;
        QVERIFY(wording::daysReading(result, m_english).contains(u"none were noted before it"_s));
    }

    void readsGroups()
    {
        const auto up = group(u"Moved house"_s, Verdict::LooksBetter, 0.5);
        const auto down = group(u"Landlord"_s, Verdict::LooksWorse, -0.5);
        const auto small = group(u"Small business"_s, Verdict::TooLittle, 0.1);
        QCOMPARE(wording::groupsReading({up, down}, m_english),
            u"It looks better for Moved house and worse for Landlord."_s);
        QCOMPARE(wording::groupsReading({up, small}, m_english), u"It looks better for Moved house."_s);
        QCOMPARE(wording::groupsReading({down}, m_english), u"It looks worse for Landlord."_s);
        QVERIFY(wording::groupsReading({small}, m_english).contains(u"moved most for Small business"_s));
        QVERIFY(wording::groupsReading({}, m_english).startsWith(u"No group has contacts"_s));
    }

    void readsWhetherItWasDone()
    {
        QCOMPARE(wording::didReading(sixToSeventeen().counts, m_english),
            u"It was done in 22 of 29 contacts of the week, partly in 4, and in 3 it was not."_s);
        QVERIFY(wording::didReading({}, m_english).startsWith(u"No contact"_s));
    }

    void readsBaselineAgainstWeek()
    {
        QCOMPARE(wording::baselineReading(sixToSeventeen(), m_english),
            u"In the week 59 % (between 41 % and 74 %) went better, before it 27 % (between 13 % and 48 %): looks better."_s);
    }

    /// Where contacts alternate there is no before, and where colleagues begin one after the other no common week.
    void neverSaysBeforeAndWeekWhereTheDesignHasNeither()
    {
        domain::RoundResult result = sixToSeventeen();
        for (const bool alone : {false, true}) {
            result.withoutBaseline = alone;
            result.design = domain::Design::Alternating;
            const QString drawn = wording::daysReading(result, m_english)
                + wording::baselineReading(result, m_english)
                + wording::ownReading(sixToSeventeenOf(domain::Design::Alternating), m_english);
            QVERIFY2(drawn.contains(u"as usual"_s) && !drawn.contains(u"before"_s), qPrintable(drawn));
            result.design = domain::Design::Staggered;
            const QString ordered = wording::daysReading(result, m_english)
                + wording::baselineReading(result, m_english)
                + wording::ownReading(sixToSeventeenOf(domain::Design::Staggered), m_english);
            QVERIFY2(
                ordered.contains(u"with the change"_s) && !ordered.contains(u"in the week"_s, Qt::CaseInsensitive),
                qPrintable(ordered));
        }
        QVERIFY(!wording::groupsReading({}, m_english).contains(u"before"_s));
    }

    void readsADailyMeasure()
    {
        domain::MeasureResult minutes;
        minutes.name = u"Minutes"_s;
        minutes.before = {{QDate(2026, 11, 16), 7}};
        minutes.week = {{QDate(2026, 11, 23), 8}, {QDate(2026, 11, 24), 20}};
        minutes.comparison.meanBefore = 7;
        minutes.comparison.meanWeek = 14;
        minutes.comparison.verdict = Verdict::LooksWorse;
        QVERIFY(wording::dailyReading(minutes, m_english).contains(u"at least 5 days"_s));
        minutes.limits = domain::Interval{5, 9};
        QCOMPARE(wording::dailyReading(minutes, m_english),
            u"Minutes: on average 7 → 14, looks worse; 1 day of the week beyond the limits of the days before."_s);
        minutes.week.removeLast();
        QVERIFY(wording::dailyReading(minutes, m_english).contains(u"no day of the week"_s));
    }

    void tellsAPersonThatOnlyTheySeeTheirOwn()
    {
        QVERIFY(wording::ownReading(sixToSeventeen(), m_english).contains(u"Only you see this."_s));
        QVERIFY(wording::ownReading({}, m_english).startsWith(u"You noted no contact"_s));
    }
};

TRYWEEK_TEST(tst_resultpictures, ResultPicturesTest)
#include "tst_resultpictures.moc"
