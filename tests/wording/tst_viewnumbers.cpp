// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/businesscase.h"
#include "wording/viewnumbers.h"

using domain::ViewNumber;
using Kind = domain::ViewNumber::Kind;
using namespace Qt::StringLiterals;

class ViewNumbersTest : public QObject
{
    Q_OBJECT

private:
    const QDate m_today = QDate(2026, 11, 25);
    const QLocale m_english = QLocale(QLocale::English, QLocale::UnitedKingdom);

    static ViewNumber number(Kind kind, double value, qint64 n)
    {
        ViewNumber made;
        made.kind = kind;
        made.value = value;
        made.n = n;
        return made;
    }

private slots:
    void offersANumberWithWhatItRestsOn()
    {
        QCOMPARE(wording::viewNumber(number(Kind::Nps, 39.8, 2746), m_english), u"NPS 39.8 (n 2,746)"_s);
        QCOMPARE(wording::viewNumber(number(Kind::LowShare, 12.3, 2746), m_english),
            u"Share of low scores 12.3 % (n 2,746)"_s);
        QCOMPARE(wording::viewNumber(number(Kind::Count, 2746, 2746), m_english), u"Responses 2,746"_s);
        QCOMPARE(wording::viewNumber(number(Kind::Scores, 1183, 1183), m_english), u"Scores 1,183"_s);
        ViewNumber bar = number(Kind::Share, 28.6, 412);
        bar.key = u"Final bill"_s;
        QCOMPARE(wording::viewNumber(bar, m_english), u"Final bill: Share of all 28.6 % (n 412)"_s);
        ViewNumber month = number(Kind::Nps, -4.5, 31);
        month.month = QDate(2026, 5, 1);
        QCOMPARE(wording::viewNumber(month, m_english), u"May 2026: NPS \u22124.5 (n 31)"_s);
    }

    void saysWhereItComesFrom()
    {
        const wording::ViewOrigin origin{u"Airport survey"_s, u"Area A"_s, QDate(2026, 5, 1), QDate(2026, 5, 31)};
        QCOMPARE(wording::viewNumberSource(number(Kind::Nps, 39.8, 2746), origin, m_today, m_english),
            u"NPS, n 2,746, 1 May to 31 May, Airport survey, Area A"_s);
    }

    void isTheValueOfTheLastDayItRestsOn()
    {
        ViewNumber month = number(Kind::Nps, 1, 1);
        QCOMPARE(wording::viewNumberDay(month, QDate(2026, 5, 20), m_today), QDate(2026, 5, 20));
        QCOMPARE(wording::viewNumberDay(month, {}, m_today), m_today);
        month.month = QDate(2026, 4, 1);
        QCOMPARE(wording::viewNumberDay(month, QDate(2026, 5, 20), m_today), QDate(2026, 4, 30));
        month.month = QDate(2026, 5, 1);
        QCOMPARE(wording::viewNumberDay(month, QDate(2026, 5, 20), m_today), QDate(2026, 5, 20));
    }

    void saysWhatSomethingCosts()
    {
        domain::BusinessCase costs;
        QCOMPARE(wording::businessCaseLine(costs, m_english), QString());
        QCOMPARE(wording::businessCaseBasis(costs, m_english), QString());
        costs.contacts = 12;
        costs.per = domain::Per::Week;
        costs.minutes = 7;
        QCOMPARE(wording::businessCaseLine(costs, m_english), u"About 80 minutes a week"_s);
        costs.contacts = 412;
        costs.per = domain::Per::Month;
        costs.minutes = 7.5;
        costs.minutesFrom = u"a guess"_s;
        costs.minuteCost = 0.8;
        costs.currency = u"euros"_s;
        QCOMPARE(wording::businessCaseLine(costs, m_english),
            u"About 3,100 minutes a month: 52 hours, about 2,500 euros"_s);
        QCOMPARE(wording::businessCaseBasis(costs, m_english),
            u"412 contacts a month × 7.5 minutes a contact (a guess) × 0.80 euros a minute"_s);
    }
};

TRYWEEK_TEST(tst_viewnumbers, ViewNumbersTest)
#include "tst_viewnumbers.moc"
