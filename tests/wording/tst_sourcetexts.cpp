// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/sourcetexts.h"
#include "wording/translations.h"

using namespace Qt::StringLiterals;
using domain::SourceCard;
using domain::SourceColumn;
using domain::SourceMethod;

class SourceTextsTest : public QObject
{
    Q_OBJECT

private:
    const QDate m_today = QDate(2026, 11, 30);
    const QLocale m_english = QLocale(QLocale::English, QLocale::UnitedKingdom);

    static SourceCard card()
    {
        SourceCard card;
        card.columns = {SourceColumn::Better, SourceColumn::Contacts, SourceColumn::Share};
        card.rows = {{{}, QDate(2026, 11, 16), QDate(2026, 11, 22), {6, 22, 6.0 / 22}, domain::Phase::Baseline},
            {{}, QDate(2026, 11, 23), QDate(2026, 11, 29), {17, 29, 17.0 / 29}, domain::Phase::Week}};
        card.difference = 17.0 / 29 - 6.0 / 22;
        card.differenceInterval = domain::Interval{0.04, 0.53};
        card.chance = 0.9876;
        card.leftOut = {{domain::SourceOmission::CannotTell, 2, 2}};
        card.methods = {SourceMethod::Wilson, SourceMethod::Newcombe, SourceMethod::BetaBinomial};
        return card;
    }

private slots:
    void initTestCase() { wording::installTranslations(*QCoreApplication::instance(), QLocale::c()); }

    void saysWhereAShareComesFrom()
    {
        const wording::SourceText text = wording::sourceText(card(), m_today, m_english);
        QVERIFY(text.formula.startsWith(u"Share better = contacts noted “better”"_s));
        QCOMPARE(text.header, (QStringList{u"better"_s, u"contacts"_s, u"share"_s}));
        QCOMPARE(text.rows.size(), 2);
        QCOMPARE(text.rows[0], (QStringList{u"Before"_s, u"6"_s, u"22"_s, u"27 %"_s}));
        QCOMPARE(text.rows[1], (QStringList{u"In the week"_s, u"17"_s, u"29"_s, u"59 %"_s}));
        QCOMPARE(text.sentences.size(), 3);
        QCOMPARE(text.sentences[0], u"Before the change: 16 to 22 Nov. In the week: 23 to 29 Nov."_s);
        QCOMPARE(text.sentences[1],
            u"The week is 31 points higher (95 % interval of the week minus the time before the change: 4 to 53)."_s);
        QVERIFY(text.sentences[2].contains(u"99 in 100"_s));
        QVERIFY(text.sentences[2].contains(u"90.5"_s));
        QCOMPARE(text.leftOut,
            QStringList(
                u"“Cannot tell” (2 before the change, 2 in the week) is counted beside, not in these numbers."_s));
        QCOMPARE(text.methods.size(), 3);
        QVERIFY(text.methods[1].contains(u"Newcombe 1998"_s));
    }

    void saysOfContactsInTurnsWhatWasAsUsualAndWhatTried()
    {
        SourceCard drawn = card();
        drawn.design = domain::Design::Alternating;
        const wording::SourceText text = wording::sourceText(drawn, m_today, m_english);
        QVERIFY(text.formula.contains(u"The draw decided"_s));
        QCOMPARE(text.rows[0][0], u"As usual"_s);
        QCOMPARE(text.rows[1][0], u"Tried"_s);
        QCOMPARE(text.sentences[1],
            u"Where it was to be tried it is 31 points higher than as usual (95 % interval of tried minus as usual: "
            u"4 "
            "to 53)."_s);
        QVERIFY2(!text.plain({}).contains(u"before"_s), qPrintable(text.plain({})));
        QCOMPARE(text.leftOut.first().section(u'(', 1).section(u')', 0, 0), u"2 as usual, 2 tried"_s);
    }

    void tellsInWhichOrderColleaguesBegan()
    {
        SourceCard ordered = card();
        ordered.design = domain::Design::Staggered;
        ordered.order = {{u"Nora"_s, QDate(2026, 11, 24)}, {u"Olli"_s, QDate(2026, 11, 26)}};
        const wording::SourceText text = wording::sourceText(ordered, m_today, m_english);
        QCOMPARE(text.rows[0][0], u"Before"_s);
        QVERIFY(text.sentences[0].startsWith(u"Before their change: 16 to 22 Nov. With the change: "_s));
        QCOMPARE(text.rows[1][0], u"With it"_s);
        QCOMPARE(text.sentences[1], u"The draw said who begins when: Nora on Tue 24 Nov and Olli on Thu 26 Nov."_s);
        QCOMPARE(text.sentences[2],
            u"With the change it is 31 points higher than before it (95 % interval of with the change minus before "
            "it: 4 to 53)."_s);
    }

    void saysADifferenceDownwardsAndNone()
    {
        SourceCard down = card();
        down.difference = -0.05;
        down.differenceInterval = domain::Interval{-0.3, 0.2};
        QCOMPARE(wording::sourceText(down, m_today, m_english).sentences[1],
            u"The week is 5 points lower (95 % interval of the week minus the time before the change: −30 to 20)."_s);
        down.difference = 0.001;
        down.differenceInterval.reset();
        QCOMPARE(wording::sourceText(down, m_today, m_english).sentences[1],
            u"The week is as high as the time before the change."_s);
    }

    void leavesOutWhatIsNothing()
    {
        SourceCard bare = card();
        bare.leftOut = {{domain::SourceOmission::CannotTell, 0, 0}};
        bare.difference.reset();
        bare.chance.reset();
        bare.rows[0].values[2] = std::nullopt;
        const wording::SourceText text = wording::sourceText(bare, m_today, m_english);
        QVERIFY(text.leftOut.isEmpty());
        QCOMPARE(text.sentences.size(), 1); // the periods
        QCOMPARE(text.rows[0].last(), u"–"_s);
    }

    void copiesAsTextForASpreadsheet()
    {
        const QString plain = wording::sourceText(card(), m_today, m_english).plain(u"Share better"_s);
        QVERIFY(plain.startsWith(u"Share better\n"_s));
        QVERIFY(plain.contains(u"In the week\t17\t29\t59 %\n"_s));
        QVERIFY(plain.endsWith(u'\n'));
    }

    void saysAChanceAsPeopleDo()
    {
        QCOMPARE(wording::inHundred(0.9876, m_english), u"99 in 100"_s);
        QCOMPARE(wording::inHundred(0.9008, m_english), u"90.1 in 100"_s);
        QCOMPARE(wording::inHundred(0.5, m_english), u"50 in 100"_s);
        QCOMPARE(wording::inHundred(0.9999, m_english), u"more than 99 in 100"_s);
        QCOMPARE(wording::inHundred(0.0001, m_english), u"less than 1 in 100"_s);
    }

    void saysAPeriod()
    {
        const auto period
            = [this](QDate first, QDate last) { return wording::period(first, last, m_today, m_english); };
        QCOMPARE(period({2026, 11, 16}, {2026, 11, 22}), u"16 to 22 Nov"_s);
        QCOMPARE(period({2026, 10, 28}, {2026, 11, 3}), u"28 Oct to 3 Nov"_s);
        QCOMPARE(period({2026, 11, 23}, {2026, 11, 23}), u"23 Nov"_s);
        QCOMPARE(period({2025, 12, 28}, {2026, 1, 3}), u"28 Dec 2025 to 3 Jan"_s);
        QCOMPARE(period({2025, 11, 3}, {2025, 11, 9}), u"3 to 9 Nov 2025"_s);
    }
};

TRYWEEK_TEST(tst_sourcetexts, SourceTextsTest)
#include "tst_sourcetexts.moc"
