// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/reflection/promises.h"
#include "application/week/rounds.h"
#include "gui/components/datatable.h"
#include "gui/components/listrowmodel.h"
#include "gui/components/rowlist.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using domain::Effect;
using support::must;
using support::WindowDesk;

namespace
{

gui::ListRow rowOf(const gui::RowList *list, int row)
{
    return list->rowModel()->rows().at(row);
}

/// A closed round with a promise for a week later.
domain::RoundId decided(WindowDesk &desk)
{
    const auto round = desk.office.endedRound();
    desk.office.decide(round, domain::DecisionKind::Adopt);
    must(application::Rounds(*desk.office.workspace).close(round));
    return round;
}

} // namespace

class OverviewTodayTest : public QObject
{
    Q_OBJECT

private slots:
    void aSupervisorSeesTheNextThingAndTheRunningWeek()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.office.beginCycle(u"Letters are understood"_s);
        desk.office.actAs(desk.office.bo);
        desk.openOffice();
        QVERIFY(desk.isAt(u"nextButton"_s));
        QVERIFY(desk.find<QLabel>(u"nextTitle"_s)->text().contains(u"Callers"));
        const auto *weeks = desk.find<gui::RowList>(u"todayWeeks"_s);
        QCOMPARE(weeks->rowModel()->rowCount(), 1);
        QCOMPARE(rowOf(weeks, 0).right, u"day 1 of 7"_s);
        QCOMPARE(rowOf(weeks, 0).marks.size(), qsizetype(7));
        QVERIFY(rowOf(weeks, 0).line2.endsWith(u"no note yet"));
        QVERIFY(desk.shownText().contains(u"Nothing is promised"));
    }

    void aPromiseLeadsToItsRoundAndIsSettledThereByKeys()
    {
        WindowDesk desk;
        const auto round = decided(desk);
        desk.office.actAs(desk.office.bo);
        desk.office.skipDays(9);
        desk.openOffice();
        QCOMPARE(rowOf(desk.find<gui::RowList>(u"todayPromises"_s), 0).right, u"2 days late"_s);
        QVERIFY(desk.tabTo(u"todayPromises"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.tabTo(u"promise"_s));
        desk.press(Qt::Key_2);
        QCOMPARE(application::Rounds(desk.workspace()).decision(round)->promise, domain::Promise::Kept);
        QVERIFY(desk.tabTo(u"became"_s));
        desk.type(u"Told on Monday"_s);
        desk.press(Qt::Key_Tab);
        QCOMPARE(application::Rounds(desk.workspace()).decision(round)->became, u"Told on Monday"_s);
        desk.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!desk.find<gui::RowList>(u"todayPromises"_s));
    }

    void aWeekThatEndedIsASessionDue()
    {
        WindowDesk desk;
        desk.office.endedRound();
        desk.office.actAs(desk.office.bo);
        desk.openOffice();
        const auto *sessions = desk.find<gui::RowList>(u"todaySessions"_s);
        QCOMPARE(rowOf(sessions, 0).line2, u"The week ended yesterday"_s);
        QVERIFY(desk.tabTo(u"todaySessions"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.find<QWidget>(u"start"_s));
    }

    void aStepThatStandsStillSaysForHowLong()
    {
        WindowDesk desk;
        desk.office.beginCycle();
        desk.office.actAs(desk.office.bo);
        desk.office.skipDays(12);
        desk.openOffice();
        const auto *still = desk.find<gui::RowList>(u"todayStalledSteps"_s);
        QVERIFY(rowOf(still, 0).line2.startsWith(u"Goal for 12 days"));
        QVERIFY(desk.tabTo(u"todayStalledSteps"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.find<QWidget>(u"statement"_s));
    }

    void aCoachSeesEveryCycleByStepAndWhatWasDecided()
    {
        WindowDesk desk;
        decided(desk);
        desk.office.beginCycle(u"Letters are understood"_s);
        const auto coach = must(
            application::Teams(*desk.office.workspace).addPerson(desk.office.team, u"Ines"_s, domain::Role::Coach));
        desk.office.actAs(coach);
        desk.openOffice();
        const auto *table = desk.find<gui::DataTable>(u"todayCycles"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Letters are understood"_s);
        QCOMPARE(table->model()->index(0, 4).data().toString(), u"Today"_s);
        QCOMPARE(table->model()->index(1, 2).data().toString(), u"Done"_s);
        QCOMPARE(rowOf(desk.find<gui::RowList>(u"todayDecided"_s), 0).right, u"adopted"_s);
        QVERIFY(desk.tabTo(u"todayCycles"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.find<QWidget>(u"statement"_s));
    }
};

TRYWEEK_GUI_TEST(tst_overviewtoday, OverviewTodayTest)
#include "tst_overviewtoday.moc"
