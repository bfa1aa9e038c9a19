// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/history.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::History;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

namespace
{

QStringList codes(const QList<domain::HistoryEntry> &entries)
{
    QStringList all;
    for (const auto &entry : entries)
        all.append(entry.code);
    return all;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoDidWhatWhen();
    void tellsTheStoryOfACycleOnly();
    void leavesOutWhatWasUndone();
    void keepsStartAndClosingWhenUndone();
    void pagesByKeyOverWhatIsLeftOut();
};

void HistoryTest::tellsWhoDidWhatWhen()
{
    Office office;
    office.clock.advanceSeconds(3600);
    office.actAs(office.bo);
    const auto cycle = office.beginCycle(u"Callers leave with an answer"_s);

    const auto entry = History(*office.workspace).latest(1).first();

    QCOMPARE(entry.code, u"cycle.begin"_s);
    QCOMPARE(entry.arguments, QStringList(u"Callers leave with an answer"_s));
    QCOMPARE(entry.person, std::optional(office.bo));
    QCOMPARE(entry.cycle, std::optional(cycle));
    QCOMPARE(entry.at, office.clock.now());
    QVERIFY(!entry.undone && !entry.undoes);
}

void HistoryTest::tellsTheStoryOfACycleOnly()
{
    Office office;
    office.runningRound();
    const auto first = office.lastCycle;
    must(application::Teams(*office.workspace).addTeam(u"Night shift"_s));
    const auto second = office.beginCycle(u"Another"_s);

    QCOMPARE(codes(History(*office.workspace).ofCycle(first, 100)),
        (QStringList{u"round.start"_s, u"round.plan"_s, u"idea.choose"_s, u"idea.update"_s, u"idea.add"_s,
            u"challenge.gut-feeling"_s, u"challenge.reason"_s, u"challenge.choose"_s, u"challenge.add"_s,
            u"measure.add"_s, u"goal.update"_s, u"cycle.begin"_s}));
    QCOMPARE(codes(History(*office.workspace).ofCycle(second, 100)), QStringList(u"cycle.begin"_s));
    QVERIFY(History(*office.workspace).ofCycle(domain::CycleId(7), 100).isEmpty());
}

void HistoryTest::leavesOutWhatWasUndone()
{
    Office office;
    const auto cycle = office.beginCycle();
    office.chooseChallenge(cycle);
    const History history(*office.workspace);
    const auto whole = codes(history.ofCycle(cycle, 100));

    must(office.workspace->undo());
    QCOMPARE(codes(history.ofCycle(cycle, 100)), whole.mid(1));
    must(office.workspace->redo());
    QCOMPARE(codes(history.ofCycle(cycle, 100)), whole);
    must(office.workspace->undo());
    QCOMPARE(codes(history.ofCycle(cycle, 100)), whole.mid(1));
}

void HistoryTest::keepsStartAndClosingWhenUndone()
{
    Office office;
    const History history(*office.workspace);
    const auto round = office.endedRound();
    office.decide(round, domain::DecisionKind::Adopt);
    must(application::Rounds(*office.workspace).close(round));
    must(office.workspace->undo());

    auto entries = history.ofCycle(office.lastCycle, 3);
    QCOMPARE(codes(entries), (QStringList{u"undo"_s, u"round.close"_s, u"round.decide"_s}));
    QVERIFY(entries.at(1).undone);
    QCOMPARE(entries.at(0).arguments.first(), u"round.close"_s);
    QCOMPARE(entries.at(0).undoes, std::optional(entries.at(1).id));

    must(office.workspace->undo()); // the decision: nothing that must stay
    must(office.workspace->undo()); // the start
    entries = history.ofCycle(office.lastCycle, 4);
    QCOMPARE(codes(entries), (QStringList{u"undo"_s, u"undo"_s, u"round.close"_s, u"round.start"_s}));
    QVERIFY(entries.at(3).undone);
}

void HistoryTest::pagesByKeyOverWhatIsLeftOut()
{
    Office office;
    const auto cycle = office.beginCycle();
    office.chooseChallenge(cycle);
    for (int i = 0; i < 5; ++i) {
        must(office.workspace->undo());
        must(office.workspace->redo());
    }
    const History history(*office.workspace);
    const auto whole = history.ofCycle(cycle, 100);
    QCOMPARE(whole.size(), 5);

    QList<domain::HistoryEntry> paged;
    std::optional<domain::HistoryId> before;
    for (;;) {
        const auto page = history.ofCycle(cycle, 2, before);
        if (page.isEmpty())
            break;
        paged += page;
        before = page.last().id;
    }
    QCOMPARE(paged, whole);
    QCOMPARE(history.latest(3), whole.mid(0, 3));
}

TRYWEEK_TEST(tst_history, HistoryTest)
#include "tst_history.moc"
