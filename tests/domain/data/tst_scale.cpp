// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/data/scale.h"

#include "support/test_main.h"

using domain::Scale;
using namespace Qt::StringLiterals;

class ScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void readsItsOwnWords()
    {
        for (const Scale &scale : {Scale::nps(), Scale::csat(), Scale::effort(), Scale::yesNo(),
                 Scale::own(5, 1).value(), Scale::own(-2, 2.5).value()})
            QCOMPARE(Scale::parse(scale.word()).value(), scale);
        QCOMPARE(Scale::parse(u"NPS"_s).value(), Scale::nps());
    }

    void refusesWhatIsNoScale()
    {
        for (const QString &text : {u""_s, u"best"_s, u"1"_s, u"1:"_s, u"3:3"_s, u"a:b"_s, u"0:inf"_s})
            QCOMPARE(Scale::parse(text).error().code, domain::ErrorCode::FieldInvalid);
    }

    void knowsWhatLiesOnIt()
    {
        QVERIFY(Scale::nps().contains(0) && Scale::nps().contains(10));
        QVERIFY(!Scale::nps().contains(11) && !Scale::nps().contains(-0.5));
        const Scale reversed = Scale::own(5, 1).value();
        QVERIFY(reversed.isReversed() && reversed.contains(1) && reversed.contains(5) && !reversed.contains(6));
        QCOMPARE(reversed.goodness(1), 1.0);
        QCOMPARE(reversed.goodness(4), 0.25);
    }
};

TRYWEEK_TEST(tst_scale, ScaleTest)
#include "tst_scale.moc"
