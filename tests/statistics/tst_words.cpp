// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/words.h"

#include "support/test_main.h"

#include <cmath>

using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void partsACommentIntoItsWords()
    {
        QCOMPARE(statistics::wordsOf(u"The bill - the BILL! - didn't come; 3 weeks, 24/7, ’quoted’ x"_s),
            (QStringList{u"the"_s, u"bill"_s, u"didn't"_s, u"come"_s, u"weeks"_s, u"quoted"_s}));
        QCOMPARE(
            statistics::wordsOf(u"Rød grød… Straße 4G"_s), (QStringList{u"rød"_s, u"grød"_s, u"straße"_s, u"4g"_s}));
        QVERIFY(statistics::wordsOf(u" \n?! 12 "_s).isEmpty());
    }

    /// Eight low comments (six "bill late", two "bill"), nine others (one "bill", eight "fine"), by hand: 23 words,
    /// the prior worth 2.3 of them, 0.9 for "bill", 0.6 for "late".
    void weighsWordsAsMonroeDoes()
    {
        statistics::WordTally tally;
        for (int i = 0; i < 6; ++i)
            tally.add(u"Bill late"_s, true);
        for (int i = 0; i < 2; ++i)
            tally.add(u"bill, bill"_s, true);
        tally.add(u"bill"_s, false);
        for (int i = 0; i < 8; ++i)
            tally.add(u"Fine"_s, false);

        const domain::WordContrast contrast = tally.contrast(50);

        QCOMPARE(contrast.lowComments, 8);
        QCOMPARE(contrast.otherComments, 9);
        QCOMPARE(contrast.rows.size(), 2);
        QCOMPARE(contrast.rows.first().key, u"bill"_s);
        QCOMPARE(contrast.rows.first().low, (domain::ShareCount{8, 8}));
        QCOMPARE(contrast.rows.first().others, (domain::ShareCount{1, 9}));
        QVERIFY(std::abs(contrast.rows.first().logOdds - expected(8, 14, 1, 9)) < 1e-12);
        QCOMPARE(contrast.rows.at(1).key, u"late"_s);
        const double error = std::sqrt(1 / 6.6 + 1 / 0.6);
        QVERIFY(std::abs(contrast.rows.at(1).weight - contrast.rows.at(1).logOdds / error) < 1e-12);
        QVERIFY(
            std::abs(contrast.rows.at(1).interval.low - (contrast.rows.at(1).logOdds - 1.95996398 * error)) < 1e-7);
    }

    void commonWordsNeedNoList()
    {
        statistics::WordTally tally;
        for (int i = 0; i < 50; ++i) {
            tally.add(i < 20 ? u"the bill"_s : u"the line"_s, true);
            tally.add(i < 2 ? u"the bill"_s : u"the line"_s, false);
        }
        const domain::WordContrast contrast = tally.contrast(1);
        QCOMPARE(contrast.rows.size(), 1);
        QCOMPARE(contrast.rows.first().key, u"bill"_s);
    }

    void leavesSmallWordsOut()
    {
        statistics::WordTally tally;
        for (int i = 0; i < 30; ++i) {
            tally.add(i < 25 ? u"it is not the bill that I have"_s : u"it is the line"_s, true);
            tally.add(u"nice and quick"_s, false);
        }
        QStringList words;
        for (const domain::WordRow &row : tally.contrast(10).rows)
            words.append(row.key);
        words.sort();
        QCOMPARE(words, (QStringList{u"bill"_s, u"line"_s, u"not"_s}));
    }

    void saysNothingWithOneSideOnly()
    {
        statistics::WordTally tally;
        tally.add(u"bill"_s, true);
        QVERIFY(tally.contrast(10).rows.isEmpty());
    }

private:
    static double expected(double low, double allLow, double others, double allOthers)
    {
        const double prior = 0.1 * (low + others);
        const double worth = 0.1 * (allLow + allOthers);
        return std::log((low + prior) / (allLow + worth - low - prior))
            - std::log((others + prior) / (allOthers + worth - others - prior));
    }
};

TRYWEEK_TEST(tst_words, WordsTest)
#include "tst_words.moc"
