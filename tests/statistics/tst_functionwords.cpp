// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/functionwords.h"
#include "support/test_main.h"

using statistics::functionWordsIn;
using namespace Qt::StringLiterals;

class FunctionWordsTest : public QObject
{
    Q_OBJECT

    static QHash<QString, qint64> countsOf(const QString &text)
    {
        QHash<QString, qint64> counts;
        for (const QString &word : text.split(u' '))
            ++counts[word];
        return counts;
    }

private slots:
    void knowsTheLanguageByItsSmallWords()
    {
        const auto english = functionWordsIn(countsOf(u"i want to have the bill that was sent to my house"_s));
        QVERIFY(english.contains(u"the"_s) && english.contains(u"was"_s));
        QVERIFY(!english.contains(u"want"_s)); // “because” in Dutch
        QVERIFY(!english.contains(u"not"_s));
        const auto dutch = functionWordsIn(countsOf(u"ik heb de rekening van het huis niet want hij is weg"_s));
        QVERIFY(dutch.contains(u"want"_s) && dutch.contains(u"de"_s));
        QVERIFY(!dutch.contains(u"niet"_s));
        const auto danish = functionWordsIn(countsOf(u"jeg har ikke fået den regning som de har sendt til mig"_s));
        QVERIFY(danish.contains(u"jeg"_s) && danish.contains(u"som"_s));
        QVERIFY(!danish.contains(u"ikke"_s));
        const auto german = functionWordsIn(countsOf(u"die rechnung ist nicht bei mir und ich habe sie bezahlt"_s));
        QVERIFY(german.contains(u"die"_s) && german.contains(u"und"_s));
        QVERIFY(!german.contains(u"nicht"_s));
    }

    void takesBothWhereTwoAreThere()
    {
        const auto both = functionWordsIn(
            countsOf(u"i have the bill that was sent to my house ik heb de rekening van het huis want hij is weg"_s));
        QVERIFY(both.contains(u"the"_s) && both.contains(u"het"_s));
    }

    void leavesOtherLanguagesAlone()
    {
        QVERIFY(functionWordsIn(countsOf(u"lasku saapui vasta viikon päästä eikä kukaan vastannut puhelimeen"_s))
                    .isEmpty());
        QVERIFY(functionWordsIn({}).isEmpty());
    }
};

TRYWEEK_TEST(tst_functionwords, FunctionWordsTest)
#include "tst_functionwords.moc"
