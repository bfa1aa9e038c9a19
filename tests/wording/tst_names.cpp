// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/names.h"

#include "support/test_main.h"

using namespace Qt::StringLiterals;

class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHowManyOfHowMany()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(wording::share(17, 31, english), u"17 of 31"_s);
        QCOMPARE(wording::shareWithPercent(17, 31, english), u"17 of 31, 55 %"_s);
        QCOMPARE(wording::shareWithPercent(0, 0, english), u"0 of 0"_s);
    }

    void givesAMeasureTheDecimalsItHas()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale danish(QLocale::Danish, QLocale::Denmark);
        QCOMPARE(wording::measureValue(31, u"%"_s, english), u"31 %"_s);
        QCOMPARE(wording::measureValue(7.8, u"min"_s, english), u"7.8 min"_s);
        QCOMPARE(wording::measureValue(7.8, u"min"_s, danish), u"7,8 min"_s);
        QCOMPARE(wording::measureValue(0.256, {}, english), u"0.26"_s);
        QCOMPARE(wording::measureValue(-2.5, {}, english), u"-2.5"_s);
    }

    void tellsTheFourEffectsApart()
    {
        QStringList names;
        for (const auto effect :
            {domain::Effect::Better, domain::Effect::Same, domain::Effect::Worse, domain::Effect::CannotTell})
            names << wording::effectName(effect);
        QCOMPARE(names, (QStringList{u"Better"_s, u"Same"_s, u"Worse"_s, u"Cannot tell"_s}));
    }

    void saysWhatFollowsFromEachDecision()
    {
        QVERIFY(wording::decisionMeaning(domain::DecisionKind::Adapt).contains(u"another week"_s));
        QVERIFY(wording::decisionMeaning(domain::DecisionKind::Abandon).contains(u"other ideas"_s));
        QCOMPARE(wording::decisionOutcome(domain::DecisionKind::Adopt), u"adopted"_s);
    }
};

TRYWEEK_TEST(tst_names, NamesTest)
#include "tst_names.moc"
