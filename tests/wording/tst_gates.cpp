// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/gates.h"

#include "support/test_main.h"

using domain::GateItem;
using domain::GateKind;
using domain::Step;

namespace
{

/// Every entry a gate can have, in the order of the domain.
QList<GateItem> allItems()
{
    QList<GateItem> items;
    for (int i = static_cast<int>(GateItem::Statement); i <= static_cast<int>(GateItem::ByWhen); ++i)
        items.append(static_cast<GateItem>(i));
    return items;
}

} // namespace

class GatesTest : public QObject
{
    Q_OBJECT

private slots:
    void saysEachEntryAsSomethingToDoAndAsDone()
    {
        QStringList said;
        for (const GateItem item : allItems()) {
            QVERIFY(!wording::toDo(item).isEmpty());
            QVERIFY(!wording::done(item).isEmpty());
            QVERIFY(wording::toDo(item) != wording::done(item));
            said << wording::toDo(item) << wording::done(item);
        }
        QCOMPARE(said.removeDuplicates(), 0);
    }

    void namesTheStepOfEachEntry()
    {
        QCOMPARE(wording::stepOf(GateItem::Statement), Step::Goal);
        QCOMPARE(wording::stepOf(GateItem::DatedEvidence), Step::Challenge);
        QCOMPARE(wording::stepOf(GateItem::Rehearsed), Step::Idea);
        QCOMPARE(wording::stepOf(GateItem::WeekOver), Step::Week);
        QCOMPARE(wording::stepOf(GateItem::ByWhen), Step::Reflection);
    }

    void titlesEachGateByWhatItStandsBefore()
    {
        QCOMPARE(wording::gateTitle(GateKind::ChallengeChosen), QStringLiteral("Before Idea opens"));
        QCOMPARE(wording::gateTitle(GateKind::WeekStarts), QStringLiteral("Before the week starts"));
        QCOMPARE(wording::gateTitle(GateKind::RoundCloses), QStringLiteral("Before the round closes"));
    }

    void offersAnOverrideOnlyWhereTheProductAllowsOne()
    {
        for (const GateKind kind : {GateKind::GoalReady, GateKind::ChallengeChosen, GateKind::IdeaReady}) {
            const wording::Override texts = wording::overrideOf(kind);
            QVERIFY(texts.offer.contains(QStringLiteral("%1")));
            QVERIFY(texts.given.contains(QStringLiteral("%1")));
            QVERIFY(!texts.link.isEmpty());
            QVERIFY(!texts.reasonLabel.isEmpty());
        }
        for (const GateKind kind : {GateKind::WeekStarts, GateKind::ReflectionOpens, GateKind::RoundCloses})
            QVERIFY(wording::overrideOf(kind).offer.isEmpty());
    }

    void pointsToAQuestionWhereOneHelps()
    {
        QCOMPARE(wording::questionKey(GateItem::DatedEvidence), QStringLiteral("challenge.evidence"));
        QCOMPARE(wording::questionKey(GateItem::StartDay), QString());
    }
};

TRYWEEK_TEST(tst_gates, GatesTest)
#include "tst_gates.moc"
