// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/people/teams.h"
#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "gui/note/notecomposer.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using domain::Effect;
using support::must;
using support::WindowDesk;

/// What stands on Today outlasts a crash, and midnight.
class TodayKeepsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsKeptAlsoWithoutAPause()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_3);
        QSignalSpy kept(desk.window->findChild<gui::NoteComposer *>(), &gui::NoteComposer::draftChanged);
        // A letter each time somebody looks whether it is kept.
        QTRY_VERIFY((desk.type(u"a"_s), !kept.isEmpty()));
    }

    void aHalfTypedChangeComesBack()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.note(round, Effect::Better, u"first"_s);
        desk.openOffice();
        const auto change = [&desk] {
            desk.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
            return desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText();
        };
        QCOMPARE(change(), u"first"_s);
        QSignalSpy kept(desk.window->findChild<gui::NoteComposer *>(), &gui::NoteComposer::changeTyped);
        desk.type(u" and ha"_s);
        QTRY_COMPARE(kept.count(), 1);
        desk.start();
        desk.openOffice();
        QCOMPARE(application::Notes(desk.workspace()).own(round, 1).first().text, u"first"_s);
        QCOMPARE(change(), u"first and ha"_s);

        desk.press(Qt::Key_Escape);
        QCOMPARE(change(), u"first"_s);
        desk.type(u" and all"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).own(round, 1).first().text, u"first and all"_s);
        QCOMPARE(change(), u"first and all"_s);
    }

    void whatIsHalfTypedBelongsToWhoTypedIt()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        const auto cy = must(
            application::Teams(*desk.office.workspace).addPerson(desk.office.team, u"Cy"_s, domain::Role::Frontline));
        must(desk.office.workspace->actAs(desk.office.ada));
        desk.openOffice();
        desk.press(Qt::Key_3);
        desk.type(u"what only Ada knows"_s);
        desk.find<QAbstractButton>(u"privateButton"_s)->click();

        // At once, without a pause: nothing was saved by the clock yet.
        must(desk.workspace().actAs(cy));
        const auto *composer = desk.window->findChild<gui::NoteComposer *>();
        QVERIFY(!composer || composer->draft().text.isEmpty());
        QVERIFY(!composer || !composer->draft().isPrivate);
        for (const auto *field : desk.window->findChildren<QPlainTextEdit *>())
            QVERIFY2(!field->toPlainText().contains(u"Ada"_s) && !field->document()->isUndoAvailable(),
                qPrintable(field->objectName()));

        // After a kill at this moment it is Ada's draft, and still hers alone.
        desk.start();
        desk.openOffice();
        must(desk.workspace().actAs(desk.office.ada));
        desk.press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<QPlainTextEdit>(u"noteText"_s));
        QTRY_COMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"what only Ada knows"_s);
        QVERIFY(desk.window->findChild<gui::NoteComposer *>()->draft().isPrivate);
        QCOMPARE(application::Notes(desk.workspace()).own(round, 9).size(), 0);
    }

    void whatIsHalfTypedStaysWithAPersonOfTheSameRound()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_3);
        desk.type(u"hers"_s);
        must(desk.workspace().actAs(desk.office.bo));
        must(desk.workspace().actAs(desk.office.ada));
        desk.press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<QPlainTextEdit>(u"noteText"_s));
        QTRY_COMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"hers"_s);
        must(desk.workspace().actAs(desk.office.bo));
        QVERIFY(!application::Notes(desk.workspace()).draft(round));
    }

    void aHalfTypedChangeIsHandedToNobody()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.note(round, Effect::Better, u"first"_s);
        desk.openOffice();
        desk.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(u" and ha"_s);
        must(desk.workspace().actAs(desk.office.bo));
        const auto *composer = desk.window->findChild<gui::NoteComposer *>();
        QVERIFY(!composer || (!composer->edited() && composer->draft().text.isEmpty()));
        must(desk.workspace().actAs(desk.office.ada));
        desk.press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<QPlainTextEdit>(u"noteText"_s));
        desk.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"first and ha"_s);
    }

    void theDayTurnsAndWhatIsHalfTypedStays()
    {
        WindowDesk desk;
        const auto round = desk.office.plannedRound();
        application::Rounds rounds(*desk.office.workspace);
        auto plan = must(rounds.round(round));
        plan.startDay = desk.office.clock.today().addDays(1);
        must(rounds.plan(plan));
        must(rounds.start(round));
        desk.openOffice();
        QVERIFY(!desk.find<QWidget>(u"didRow"_s));
        desk.press(Qt::Key_3);
        desk.type(u"half"_s);

        desk.office.clock.advanceSeconds(24 * 60 * 60);
        desk.workspace().catchUp();

        QVERIFY(desk.find<QWidget>(u"didRow"_s));
        QCOMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"half"_s);
        QVERIFY(desk.shownText().contains(u"Day 1 of 7"_s));
    }
};

TRYWEEK_GUI_TEST(tst_todaykeeps, TodayKeepsTest)
#include "tst_todaykeeps.moc"
