// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/challenges.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::Challenges;
using domain::ErrorCode;
using support::justDone;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

namespace
{

QStringList statements(const QList<domain::Challenge> &candidates)
{
    QStringList all;
    for (const auto &candidate : candidates)
        all.append(candidate.statement);
    return all;
}

} // namespace

class ChallengesTest : public QObject
{
    Q_OBJECT

private slots:
    void undoesAndRedoesEveryWrite();
    void keepsAllOfACandidate();
    void keepsThePersonsOwnOrder();
    void namesTheCycleAfterTheChoice();
    void leavesACycleItsOwnName();
    void takesTheChoiceBackWithTheCandidate();
    void passesItsGateWithDatedAndSizedEvidence();
    void refusesWhatIsEmptyOrNotThere();
};

void ChallengesTest::undoesAndRedoesEveryWrite()
{
    Office office;
    Challenges challenges(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto first = must(challenges.add(cycle, u"Too many letters"_s));
    const auto second = must(challenges.add(cycle, u"Nobody calls back"_s));
    const auto type = must(application::Teams(*office.workspace).addCustomerType(u"New"_s));
    const auto quote = office.quote(u"I never know who to ask"_s);
    auto changed = must(challenges.candidate(first));
    changed.size = u"30 calls a week"_s;
    changed.seriousness = domain::Level::High;
    changed.customerTypes = {type};

    const QList<std::function<domain::Result<void>()>> writes{
        [&] { return justDone(challenges.add(cycle, u"Third"_s)); },
        [&] { return challenges.update(changed); },
        [&] { return challenges.move(second, 0); },
        [&] { return challenges.link(first, quote); },
        [&] { return challenges.choose(first); },
        [&] { return challenges.setChoiceReason(cycle, u"We hear it every day"_s); },
        [&] { return challenges.goByGutFeeling(cycle, u"no data yet"_s); },
        [&] { return challenges.unlink(first, quote); },
        [&] { return challenges.goByGutFeeling(cycle, {}); },
        [&] { return challenges.remove(first); },
    };
    for (qsizetype i = 0; i < writes.size(); ++i)
        QCOMPARE(doUndoRedo(office, writes.at(i)).prepend(QString::number(i)), QString::number(i));
}

void ChallengesTest::keepsAllOfACandidate()
{
    Office office;
    application::Teams teams(*office.workspace);
    auto candidate = must(Challenges(*office.workspace)
                              .candidate(must(Challenges(*office.workspace).add(office.beginCycle(), u"x"_s))));
    candidate.statement = u"Nobody calls back"_s;
    candidate.touchpoint = must(teams.addTouchpoint(u"Call back"_s));
    candidate.customerTypes = {must(teams.addCustomerType(u"New"_s)), must(teams.addCustomerType(u"Old"_s))};
    candidate.size = u"about 30 calls a week"_s;
    candidate.seriousness = domain::Level::Medium;
    candidate.seriousnessNote = u"some leave"_s;
    candidate.cost = u"two hours"_s;
    candidate.inOurHands = domain::Reach::Partly;
    candidate.inOurHandsNote = u"the rota is ours"_s;
    must(Challenges(*office.workspace).update(candidate));

    office.open();
    QCOMPARE(must(Challenges(*office.workspace).candidate(candidate.id)), candidate);
}

void ChallengesTest::keepsThePersonsOwnOrder()
{
    Office office;
    Challenges challenges(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto a = must(challenges.add(cycle, u"a"_s));
    must(challenges.add(cycle, u"b"_s));
    const auto c = must(challenges.add(cycle, u"c"_s));

    must(challenges.move(c, 0));
    QCOMPARE(statements(challenges.candidates(cycle)), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    must(challenges.move(c, 50));
    QCOMPARE(statements(challenges.candidates(cycle)), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    must(challenges.remove(a));
    QCOMPARE(challenges.candidates(cycle).first().rank, 0);
    must(challenges.add(cycle, u"d"_s));
    QCOMPARE(statements(challenges.candidates(cycle)), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
}

void ChallengesTest::namesTheCycleAfterTheChoice()
{
    Office office;
    Challenges challenges(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto title = [&] { return must(application::Cycles(*office.workspace).state(cycle)).cycle.title; };
    const auto a = must(challenges.add(cycle, u"Nobody calls back"_s));
    const auto b = must(challenges.add(cycle, u"Too many letters"_s));

    must(challenges.choose(a));
    QCOMPARE(title(), u"Nobody calls back"_s);
    must(challenges.choose(b));
    QCOMPARE(title(), u"Too many letters"_s);
    auto changed = must(challenges.candidate(b));
    changed.statement = u"Letters say too little"_s;
    must(challenges.update(changed));
    QCOMPARE(title(), u"Letters say too little"_s);
}

void ChallengesTest::leavesACycleItsOwnName()
{
    Office office;
    Challenges challenges(*office.workspace);
    const auto cycle = office.beginCycle();
    must(application::Cycles(*office.workspace).rename(cycle, u"Our winter"_s));
    must(challenges.choose(must(challenges.add(cycle, u"Nobody calls back"_s))));

    QCOMPARE(must(application::Cycles(*office.workspace).state(cycle)).cycle.title, u"Our winter"_s);
}

void ChallengesTest::takesTheChoiceBackWithTheCandidate()
{
    Office office;
    const auto cycle = office.beginCycle();
    must(Challenges(*office.workspace).remove(office.chooseChallenge(cycle)));

    const auto state = must(application::Cycles(*office.workspace).state(cycle));
    QVERIFY(!state.cycle.chosen);
    QVERIFY(state.cycle.choiceReason.isEmpty());
    QVERIFY(state.cycle.gutFeelingReason.isEmpty());
    QCOMPARE(state.cycle.title, state.goal.statement);
}

void ChallengesTest::passesItsGateWithDatedAndSizedEvidence()
{
    Office office;
    Challenges challenges(*office.workspace);
    application::Cycles cycles(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto id = must(challenges.add(cycle, u"Nobody calls back"_s));
    must(challenges.choose(id));
    must(challenges.setChoiceReason(cycle, u"most calls"_s));
    const auto passed = [&] { return must(cycles.gate(cycle, domain::Step::Challenge)).passed(); };
    const auto undated = office.quote(u"Nobody calls me back"_s, {}, 3);
    const auto dated = office.quote(u"I waited a week"_s, QDate(2026, 11, 2), 4);

    QVERIFY(!passed());
    must(challenges.link(id, undated));
    QVERIFY(!passed());
    must(challenges.link(id, dated));
    must(challenges.link(id, dated)); // once is enough
    QVERIFY(passed());

    const auto lines = challenges.evidence(id);
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines.at(0).datedAndSized);
    QCOMPARE(lines.at(1).title, u"I waited a week"_s);
    QCOMPARE(lines.at(1).n, 4);
    QCOMPARE(lines.at(1).day, std::optional(QDate(2026, 11, 2)));
    QVERIFY(lines.at(1).datedAndSized);
    QCOMPARE(must(challenges.candidate(id)).evidence, (QList<domain::EvidenceLink>{undated, dated}));
    must(challenges.unlink(id, dated));
    QVERIFY(!passed());
}

void ChallengesTest::refusesWhatIsEmptyOrNotThere()
{
    Office office;
    Challenges challenges(*office.workspace);
    const auto cycle = office.beginCycle();
    auto candidate = must(challenges.candidate(must(challenges.add(cycle, u"x"_s))));
    const auto missing = [](const QString &kind) { return domain::Error{ErrorCode::NotFound, {}, kind}; };
    const domain::ChallengeId unknown(7);
    const domain::EvidenceLink nothing{domain::EvidenceKind::Finding, domain::AnyId(7)};

    QCOMPARE(challenges.add(cycle, u" "_s).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"statement"_s}));
    QCOMPARE(challenges.add(domain::CycleId(7), u"x"_s).error(), missing(u"cycle"_s));
    QCOMPARE(challenges.candidate(unknown).error(), missing(u"challenge"_s));
    QCOMPARE(challenges.remove(unknown).error(), missing(u"challenge"_s));
    QCOMPARE(challenges.move(unknown, 0).error(), missing(u"challenge"_s));
    QCOMPARE(challenges.choose(unknown).error(), missing(u"challenge"_s));
    QCOMPARE(challenges.link(unknown, office.quote(u"q"_s)).error(), missing(u"challenge"_s));
    QCOMPARE(challenges.link(candidate.id, nothing).error(), missing(u"finding"_s));
    QCOMPARE(challenges.unlink(candidate.id, office.quote(u"r"_s)).error(), missing(u"challenge"_s));
    QCOMPARE(challenges.setChoiceReason(domain::CycleId(7), u"x"_s).error(), missing(u"cycle"_s));
    QCOMPARE(challenges.goByGutFeeling(domain::CycleId(7), u"x"_s).error(), missing(u"cycle"_s));
    candidate.touchpoint = domain::TouchpointId(7);
    QCOMPARE(challenges.update(candidate).error(), missing(u"touchpoint"_s));
    candidate.touchpoint.reset();
    candidate.customerTypes = {domain::CustomerTypeId(7)};
    QCOMPARE(challenges.update(candidate).error(), missing(u"customer_type"_s));
    candidate.statement.clear();
    QCOMPARE(challenges.update(candidate).error().code, ErrorCode::FieldEmpty);
}

TRYWEEK_TEST(tst_challenges, ChallengesTest)
#include "tst_challenges.moc"
