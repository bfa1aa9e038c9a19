// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/evidence.h"

using namespace Qt::StringLiterals;

class EvidenceWordingTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryFieldDifferently()
    {
        QSet<QString> names;
        for (const domain::ResponseField field : domain::responseFields())
            names.insert(wording::responseFieldName(field));
        QCOMPARE(names.size(), domain::responseFields().size());
    }

    void callsAFieldByItsNameAndAnAttributeByItsOwn()
    {
        QCOMPARE(wording::groupingName(u"customer-type"_s), u"customer type"_s);
        QCOMPARE(wording::groupingName(u"AIRLINE"_s), u"AIRLINE"_s);
    }

    void asksWhichReasonsComeUpMost()
    {
        domain::ExploreRequest request;
        request.view = domain::ExploreView::Pareto;
        request.by = u"reason"_s;
        QCOMPARE(wording::exploreQuestion(request), u"Which reasons come up most?"_s);
        request.weight = domain::Weight::Minutes;
        QCOMPARE(wording::exploreQuestion(request), u"Where do the minutes go, by reason?"_s);
    }

    void leavesOutTheYearOnlyWhenItIsThisOne()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QDate today(2026, 11, 21);
        QCOMPARE(wording::period(QDate(2026, 7, 1), QDate(2026, 10, 31), today, english), u"1 Jul to 31 Oct"_s);
        QCOMPARE(wording::period(QDate(2017, 5, 5), QDate(2017, 8, 15), today, english), u"5 May to 15 Aug 2017"_s);
        QCOMPARE(
            wording::period(QDate(2016, 5, 5), QDate(2017, 8, 15), today, english), u"5 May 2016 to 15 Aug 2017"_s);
        QVERIFY(wording::period({}, QDate(2017, 8, 15), today, english).isEmpty());
    }

    void saysWhatAParetoShows()
    {
        domain::Pareto pareto{
            4, 4, {{u"bill"_s, 2, 2, 0.5, 0.5}, {u"wait"_s, 1, 1, 0.25, 0.75}, {QString(), 1, 1, 0.25, 1.0}}};
        const QLocale english(QLocale::English);
        QCOMPARE(wording::paretoSentence(pareto, u"reason"_s, english),
            u"bill makes 50.0\u00a0% of all, the first three together 100.0\u00a0%."_s);
        QCOMPARE(wording::paretoSentence({}, u"reason"_s, english), u"There is nothing to show by reason."_s);
    }

    void neverShowsAShareWithoutItsInterval()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(wording::shareWithInterval(0.3, domain::Interval{0.25, 0.366}, english),
            u"30.0\u00a0% (25.0\u00a0% to 36.6\u00a0%)"_s);
    }
};

TRYWEEK_TEST(tst_evidence, EvidenceWordingTest)
#include "tst_evidence.moc"
