// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/guide.h"

#include <QSet>

using namespace Qt::StringLiterals;

class GuideTest : public QObject
{
    Q_OBJECT

private slots:
    void guidesEveryStepWithAnExampleAndAMeasure()
    {
        QSet<QString> texts;
        for (const auto &[step, word] : domain::EnumWords<domain::Step>::words) {
            const wording::Guide guide = wording::guide(step);
            QVERIFY2(guide.example.endsWith(u'.') || guide.example.endsWith(u'?'), word);
            QVERIFY2(guide.whatGoodLooksLike.endsWith(u'.'), word);
            texts << guide.example << guide.whatGoodLooksLike;
        }
        QCOMPARE(texts.size(), 10);
    }

    void showsTheShippedIdea()
    {
        QVERIFY(
            wording::guide(domain::Step::Idea).example.contains(u"what can I help you learn more about today?"_s));
    }
};

TRYWEEK_TEST(tst_guide, GuideTest)
#include "tst_guide.moc"
