// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/names.h"
#include "wording/results.h"
#include "wording/translations.h"

using domain::Verdict;
using namespace Qt::StringLiterals;

class ResultWordsTest : public QObject
{
    Q_OBJECT

private:
    const QLocale m_english = QLocale(QLocale::English, QLocale::UnitedKingdom);

    static domain::RoundResult sixToSeventeen()
    {
        domain::RoundResult result;
        result.counts.baseline = {6, 12, 4, 2};
        result.counts.week = {17, 8, 4, 2};
        result.counts.weekDone = {15, 5, 2, 0};
        result.comparison.verdict = Verdict::LooksBetter;
        result.onlyDone.verdict = Verdict::LooksBetter;
        return result;
    }

    QString cautions(const domain::RoundResult &result) const
    {
        return wording::resultCautions(result, m_english).join(u'\n');
    }

private slots:
    void initTestCase() { wording::installTranslations(*QCoreApplication::instance(), QLocale::c()); }

    void knowsFiveVerdictsOnly()
    {
        QStringList names;
        for (const auto &[verdict, word] : domain::EnumWords<Verdict>::words) {
            names.append(wording::verdictName(verdict));
            QCOMPARE(wording::verdictName(verdict).toLower(), QString::fromLatin1(word));
            QCOMPARE(wording::verdictInLine(verdict), QString::fromLatin1(word));
        }
        QCOMPARE(names,
            (QStringList{u"Too little to say"_s, u"Mixed by customer type"_s, u"Looks better"_s, u"Looks worse"_s,
                u"No clear difference"_s}));
    }

    void saysWhatTheWeekGave()
    {
        domain::RoundResult result = sixToSeventeen();
        QCOMPARE(wording::resultSentence(result, m_english),
            u"17 of 29 contacts went better in this week. Before the change it was 6 of 22."_s);
        QCOMPARE(wording::onlyDoneSentence(result, m_english),
            u"Only where it was done: 15 of 22 went better. Looks better."_s);
        QVERIFY(wording::resultCautions(result, m_english).isEmpty());
        result.design = domain::Design::Alternating;
        QCOMPARE(wording::resultSentence(result, m_english),
            u"17 of 29 contacts went better where it was to be tried, 6 of 22 where it was as usual."_s);
        result.design = domain::Design::Staggered;
        QCOMPARE(wording::resultSentence(result, m_english),
            u"17 of 29 contacts went better with the change. Before their change it was 6 of 22."_s);
        result.counts = {};
        QCOMPARE(wording::resultSentence(result, m_english), u"No contact was noted in this week."_s);
        QVERIFY(wording::onlyDoneSentence(result, m_english).contains(u"no contact"_s));
    }

    void saysWithEveryVerdictWhatItRestsOn()
    {
        domain::RoundResult result = sixToSeventeen();
        result.mayBeRecovery = true;
        QVERIFY(cautions(result).contains(u"some of this may be ordinary recovery"_s, Qt::CaseInsensitive));
        result.counts.afterEnd = 2;
        QVERIFY(cautions(result).contains(u"2 notes from after the last day"_s));
        result.withoutBaseline = true;
        QVERIFY(cautions(result).contains(u"the notes of the week alone"_s));

        result = sixToSeventeen();
        result.comparison.verdict = Verdict::TooLittle;
        result.counts.baseline = {1, 2, 0, 0};
        QVERIFY(cautions(result).contains(u"it was 3 before and 29 in it"_s));
        result.design = domain::Design::Alternating;
        QVERIFY(cautions(result).contains(u"3 as usual"_s));
        result.design = domain::Design::Staggered;
        QVERIFY(cautions(result).contains(u"before their change and with it; it was 3 before and 29 with it"_s));

        result = sixToSeventeen();
        result.comparison.verdict = Verdict::Mixed;
        result.customerTypes = {{u"Moved house"_s, {}, {}, {}}, {u"Landlord"_s, {}, {}, {}}};
        result.customerTypes[0].comparison.verdict = Verdict::LooksBetter;
        result.customerTypes[1].comparison.verdict = Verdict::LooksWorse;
        QVERIFY(cautions(result).contains(u"better for Moved house and worse for Landlord"_s));

        result = sixToSeventeen();
        result.balancingWorse = true;
        domain::MeasureResult minutes;
        minutes.name = u"Minutes a call"_s;
        minutes.balancing = true;
        minutes.comparison.verdict = Verdict::LooksWorse;
        result.measures = {minutes};
        QVERIFY(cautions(result).contains(u"Minutes a call"_s));
    }

    void saysSharesIntervalsAndMeasures()
    {
        QCOMPARE(wording::sharePercent({17, 8, 4, 2}, m_english), u"59 %"_s);
        QCOMPARE(wording::sharePercent({}, m_english), u"–"_s);
        QCOMPARE(wording::intervalWords({0.407, 0.744}, m_english), u"between 41 % and 74 %"_s);
        domain::MeasureResult minutes;
        minutes.unit = u"min"_s;
        minutes.before = {{QDate(2026, 11, 16), 7.8}};
        minutes.comparison.meanBefore = 7.84;
        QCOMPARE(wording::measureChange(minutes, m_english), u"7.8 → –"_s);
        minutes.week = minutes.before;
        minutes.comparison.meanWeek = 8.0;
        QCOMPARE(wording::measureChange(minutes, m_english), u"7.8 → 8 min"_s);
    }

    void saysAGroupWithBothIntervals()
    {
        domain::GroupResult group{u"Moved house"_s, {3, 10, 0, 0}, {12, 6, 0, 0}, {}};
        group.comparison.baselineInterval = {0.08, 0.5};
        group.comparison.weekInterval = {0.44, 0.84};
        group.comparison.verdict = Verdict::LooksBetter;
        QCOMPARE(wording::groupSentence(group, domain::Design::BeforeAfter, m_english),
            u"Moved house: before the change 3 of 13 better, between 8 % and 50 %; in the week 12 of 18 better, "
            u"between 44 % "
            "and 84 %; looks better"_s);
        QCOMPARE(wording::groupSentence(group, domain::Design::Alternating, m_english),
            u"Moved house: as usual 3 of 13 better, between 8 % and 50 %; tried 12 of 18 better, between 44 % and 84 "
            "%; looks better"_s);
        QCOMPARE(wording::groupSentence(group, domain::Design::Staggered, m_english),
            u"Moved house: before their change 3 of 13 better, between 8 % and 50 %; with the change 12 of 18 "
            u"better, "
            "between 44 % and 84 %; looks better"_s);
        QCOMPARE(wording::groupName({}), u"Not said"_s);
    }

    void namesTheSidesByTheDesign()
    {
        using domain::Design;
        using domain::Phase;
        const auto both = [](Design design) {
            return wording::sideName(design, Phase::Baseline) + u" | "_s + wording::sideName(design, Phase::Week);
        };
        QCOMPARE(both(Design::BeforeAfter), u"Before the change | In the week"_s);
        QCOMPARE(both(Design::Alternating), u"As usual | Tried"_s);
        QCOMPARE(both(Design::Staggered), u"Before their change | With the change"_s);
        for (const Design design : {Design::BeforeAfter, Design::Alternating, Design::Staggered})
            for (const Phase side : {Phase::Baseline, Phase::Week})
                QCOMPARE(wording::sideInLine(design, side), wording::sideName(design, side).toLower());
    }

    void everyDesignSaysHowSureItCanGet()
    {
        for (const auto design :
            {domain::Design::BeforeAfter, domain::Design::Alternating, domain::Design::Staggered})
            QVERIFY(wording::designMeaning(design).contains(u"can"_s));
        QCOMPARE(wording::armName(domain::Arm::Usual), u"As usual"_s);
    }
};

TRYWEEK_TEST(tst_results, ResultWordsTest)
#include "tst_results.moc"
