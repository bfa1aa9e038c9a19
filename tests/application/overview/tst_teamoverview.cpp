// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/overview/teamoverview.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::TeamOverview;
using domain::Effect;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

class TeamOverviewTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheNotesOfAWeekOnlyWhereTheyNameNobody()
    {
        Office office;
        application::Teams teams(*office.workspace);
        const auto ben = must(teams.addPerson(office.team, u"Ben"_s, domain::Role::Frontline));
        const auto round = office.plannedRound();
        auto plan = must(application::Rounds(*office.workspace).round(round));
        plan.participants = {office.ada, ben};
        must(application::Rounds(*office.workspace).plan(plan));
        must(application::Rounds(*office.workspace).start(round));
        const TeamOverview standing(*office.workspace);
        QCOMPARE(standing.weeks().size(), qsizetype(1));
        QVERIFY(!standing.weeks().first().lastNote);
        must(office.workspace->actAs(ben));
        office.note(round, Effect::Better);
        must(office.workspace->actAs(office.ada));
        office.note(round, Effect::Worse);
        // Ada knows her own note: the number would tell her Ben's.
        QVERIFY(!standing.weeks().first().notes);
        QCOMPARE(standing.weeks().first().writers, 2);
        QCOMPARE(standing.weeks().first().lastNote, std::optional(office.clock.today()));
        const auto supervisor = must(teams.addPerson(office.team, u"Cleo"_s, domain::Role::Supervisor));
        must(office.workspace->actAs(supervisor));
        QCOMPARE(standing.weeks().first().notes, std::optional(2));
    }

    void aWeekThatEndedIsDueUntilItIsDecided()
    {
        Office office;
        const auto round = office.endedRound();
        const TeamOverview standing(*office.workspace);
        QVERIFY(standing.weeks().isEmpty());
        QCOMPARE(standing.sessionsDue().size(), qsizetype(1));
        QVERIFY(standing.decidedLately(5).isEmpty());
        office.decide(round, domain::DecisionKind::Adopt);
        must(application::Rounds(*office.workspace).close(round));
        QVERIFY(standing.sessionsDue().isEmpty());
        QCOMPARE(standing.decidedLately(5).size(), qsizetype(1));
        QCOMPARE(standing.decidedLately(5).first().kind, domain::DecisionKind::Adopt);
        office.skipDays(30);
        QVERIFY(standing.stalledSteps().isEmpty());
    }

    void aStepStandsStillAfterAWeekWithoutMovement()
    {
        Office office;
        const auto cycle = office.beginCycle();
        const TeamOverview standing(*office.workspace);
        office.skipDays(6);
        QVERIFY(standing.stalledSteps().isEmpty());
        office.skipDays(3);
        QCOMPARE(standing.stalledSteps().size(), qsizetype(1));
        QCOMPARE(standing.stalledSteps().first().days, 9);
        office.readyGoal(cycle);
        QVERIFY(standing.stalledSteps().isEmpty());
        QCOMPARE(standing.lastMovement(cycle).toLocalTime().date(), office.clock.today());
    }
};

TRYWEEK_TEST(tst_teamoverview, TeamOverviewTest)
#include "tst_teamoverview.moc"
