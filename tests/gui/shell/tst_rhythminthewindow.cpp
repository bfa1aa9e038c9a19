// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/dayremarks.h"
#include "gui/components/linkbutton.h"
#include "gui/components/listrowdelegate.h"
#include "gui/components/messagebar.h"
#include "gui/components/rowlist.h"
#include "gui/desktop/remindercontroller.h"
#include "gui/note/notewindow.h"
#include "gui/rhythm/remarklist.h"
#include "gui/today/daystrip.h"
#include "support/accessible.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using support::WindowDesk;

/// Reminders, the questions of the day and the end of the week, in the window, with a clock that stands still.
class RhythmInTheWindowTest : public QObject
{
    Q_OBJECT

    static void at(WindowDesk &desk, QTime time)
    {
        QDateTime moment(desk.office.clock.now().toLocalTime().date(), time);
        desk.office.clock.set(moment.toUTC());
        desk.window->findChild<gui::ReminderController *>()->look();
        QApplication::processEvents();
    }
    static void remark(WindowDesk &desk, domain::RoundId round, const QString &text, bool isPrivate)
    {
        application::DayRemarks remarks(*desk.office.workspace);
        domain::DayRemark today = remarks.today(round);
        today.surprise = text;
        today.isPrivate = isPrivate;
        support::must(remarks.save(today));
    }
    static QWidget *smallWindow()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (qobject_cast<gui::NoteWindow *>(widget) && widget->isVisible())
                return widget;
        return nullptr;
    }

private slots:
    void setsRemindersByKeysAndKeepsThemForThePerson()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.window->menus().reminders->trigger();
        QCOMPARE(desk.focusName(), u"remindMe"_s);
        QVERIFY(!desk.find<QLineEdit>(u"reminderTimes"_s)->isEnabled());
        desk.press(Qt::Key_Space);
        QVERIFY(desk.tabTo(u"reminderTimes"_s));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"tea time"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.shownText().contains(u"That is no time of day"));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"15.30 10"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.find<QLineEdit>(u"reminderTimes"_s)->text(), u"10:00, 15:30"_s);
        QVERIFY(!desk.shownText().contains(u"That is no time of day"));
        // Another person has none, and another start still knows.
        const auto *reminders = desk.window->findChild<gui::ReminderController *>();
        support::must(desk.workspace().actAs(desk.office.bo));
        QVERIFY(!reminders->times().on);
        support::must(desk.workspace().actAs(desk.office.ada));
        desk.start();
        desk.openOffice();
        const auto times = desk.window->findChild<gui::ReminderController *>()->times();
        QVERIFY(times.on);
        QCOMPARE(times.times, (QList<QTime>{QTime(10, 0), QTime(15, 30)}));
    }

    void closingTheWindowStaysInTheTrayToRemindAndSaysSoOnce()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.notifier.tray = true;
        desk.window->findChild<gui::ReminderController *>()->setTimes({true, {QTime(11, 0), QTime(16, 0)}, true});
        desk.window->close();
        QVERIFY(!desk.window->isVisible());
        QVERIFY(desk.window->workspace());
        QCOMPARE(desk.notifier.shown.size(), 1);
        QVERIFY(desk.notifier.shown.first().contains(u"Ctrl+Q"));
        at(desk, QTime(11, 0));
        QCOMPARE(desk.notifier.shown.size(), 2);

        desk.window->show();
        desk.window->close();
        QCOMPARE(desk.notifier.shown.size(), 2);
        desk.window->menus().quit->trigger();
        QVERIFY(!desk.window->workspace());
    }

    void closingTheWindowEndsWithoutATrayOrReminders_data()
    {
        QTest::addColumn<bool>("tray");
        QTest::addColumn<bool>("reminders");
        QTest::newRow("no tray") << false << true;
        QTest::newRow("no reminders") << true << false;
    }
    void closingTheWindowEndsWithoutATrayOrReminders()
    {
        QFETCH(const bool, tray);
        QFETCH(const bool, reminders);
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.notifier.tray = tray;
        desk.window->findChild<gui::ReminderController *>()->setTimes({reminders, {QTime(11, 0)}, true});
        desk.window->close();
        QVERIFY(!desk.window->workspace());
        QVERIFY(desk.notifier.shown.isEmpty());
    }

    void theQuestionsOfTheDayAreScrolledIntoView()
    {
        WindowDesk desk({1024, 640});
        desk.office.runningRound();
        desk.openOffice();
        desk.window->menus().day->trigger();
        QApplication::processEvents();
        QCOMPARE(desk.focusName(), u"dayAnswer1"_s);
        const QWidget *answer = desk.find<QWidget>(u"dayAnswer1"_s);
        QTRY_COMPARE(answer->visibleRegion().boundingRect().height(), answer->height());
    }

    void remindsInTimeAndAPressOpensTheSmallWindow()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.window->findChild<gui::ReminderController *>()->setTimes({true, {QTime(11, 0), QTime(16, 0)}, true});
        at(desk, QTime(10, 59));
        QVERIFY(desk.notifier.shown.isEmpty());
        at(desk, QTime(11, 0));
        QCOMPARE(desk.notifier.shown.size(), 1);
        at(desk, QTime(11, 5));
        QCOMPARE(desk.notifier.shown.size(), 1);
        desk.notifier.press();
        QApplication::processEvents();
        QVERIFY(smallWindow());
        smallWindow()->close();
        // The last one of the day leads to its questions; answered, the day is quiet.
        at(desk, QTime(16, 1));
        QCOMPARE(desk.notifier.shown.size(), 2);
        QVERIFY(desk.notifier.shown.last().contains(u"three short questions"));
        desk.notifier.press();
        QApplication::processEvents();
        QCOMPARE(desk.focusName(), u"dayAnswer1"_s);
        desk.type(u"They asked back"_s);
        desk.press(Qt::Key_Tab);
        desk.window->findChild<gui::ReminderController *>()->setTimes({true, {QTime(17, 0), QTime(18, 0)}, true});
        at(desk, QTime(18, 30));
        QCOMPARE(desk.notifier.shown.size(), 2);
    }

    void saysWhenTheDesktopHasNoPlaceForThem()
    {
        WindowDesk desk;
        desk.notifier.can = false;
        desk.office.runningRound();
        desk.openOffice();
        desk.window->menus().reminders->trigger();
        QVERIFY(desk.find<QLabel>(u"reminderDesktop"_s)->text().contains(u"no notifications"));
        QVERIFY(!desk.find<QWidget>(u"reminderTry"_s));
        desk.window->findChild<gui::ReminderController *>()->setTimes({true, {QTime(11, 0)}, false});
        at(desk, QTime(11, 0));
        QVERIFY(desk.notifier.shown.isEmpty());
        desk.notifier.can = true;
        desk.window->menus().reminders->trigger();
        QVERIFY(desk.tabTo(u"reminderTry"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.notifier.shown.size(), 1);
    }

    void answersTheQuestionsOfTheDayByKeys()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        QVERIFY(!desk.find<QPlainTextEdit>(u"dayAnswer1"_s)); // folded in the morning
        desk.window->menus().day->trigger();
        QCOMPARE(desk.focusName(), u"dayAnswer1"_s);
        desk.type(u"They asked back"_s);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.focusName(), u"dayAnswer2"_s);
        desk.type(u"When the queue was long"_s);
        desk.press(Qt::Key_Tab);
        desk.type(u"Half typed"_s);
        application::DayRemarks remarks(desk.workspace());
        QCOMPARE(remarks.today(round).surprise, u"They asked back"_s);
        QCOMPARE(remarks.today(round).habit, u"When the queue was long"_s);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.focusName(), u"dayPrivate"_s);
        desk.press(Qt::Key_Space);
        QVERIFY(remarks.today(round).isPrivate);
        QCOMPARE(remarks.today(round).watch, u"Half typed"_s);
        desk.window->menus().undo->trigger();
        QApplication::processEvents();
        QVERIFY(!desk.find<QCheckBox>(u"dayPrivate"_s)->isChecked());
        // Somebody else at the same desk meets no answers.
        support::must(desk.workspace().actAs(desk.office.bo));
        desk.window->menus().day->trigger();
        QCOMPARE(desk.find<QPlainTextEdit>(u"dayAnswer1"_s)->toPlainText(), QString());
    }

    void readsAndErasesTheOwnRemarksForGoodByKeys()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        remark(desk, round, u"her euphonium neighbour"_s, true);
        desk.office.skipDays(1);
        remark(desk, round, u"an ordinary day"_s, false);
        desk.openOffice();
        const QString backups = desk.office.path() + u"-backups"_s;
        QTRY_COMPARE(QDir(backups).entryList({u"*.tryweek"_s}).size(), 1);
        desk.office.clock.advanceSeconds(60);
        QVERIFY(desk.shownText().contains(u"an ordinary day"));
        QVERIFY(desk.shownText().contains(u"her euphonium neighbour"));
        QVERIFY(desk.shownText().contains(u"only for me"));
        // The search leads there, too.
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(u"euphon"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.focusName(), u"dayAnswer1"_s);
        // The newest day comes first, the one before after it.
        QVERIFY(desk.tabTo(u"eraseRemark"_s));
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.focusName(), u"eraseRemark"_s);
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.focusName(), u"eraseNow"_s);
        QVERIFY(desk.find<QCheckBox>(u"eraseBackups"_s)->isChecked());
        application::DayRemarks remarks(desk.workspace());
        QCOMPARE(remarks.own(round).size(), 2);
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.focusName(), u"eraseRemark"_s);
        QTRY_VERIFY(desk.find<gui::MessageBar>({})
            && desk.find<gui::MessageBar>({})->text().startsWith(u"The text is erased, here and from the backups"));
        QCOMPARE(remarks.own(round).size(), 1);
        QVERIFY(!desk.shownText().contains(u"euphonium"));
        QDirIterator files(QFileInfo(desk.office.path()).path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().toLower().contains("euphonium"), qPrintable(file.fileName()));
        }
        // The question can be left; the last one erased gives the focus back to the page.
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Tab);
        QVERIFY(desk.tabTo(u"eraseNot"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.focusName(), u"eraseRemark"_s);
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Space);
        QVERIFY(remarks.own(round).isEmpty());
        QCOMPARE(desk.focusName(), u"dayAnswer1"_s);
        QCOMPARE(desk.find<QPlainTextEdit>(u"dayAnswer1"_s)->toPlainText(), QString());
        QVERIFY(!desk.find<QWidget>(u"ownRemarks"_s));
    }

    void keepsHalfTypedAnswersAndBringsThemBack()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.window->menus().day->trigger();
        QCOMPARE(desk.find<QLabel>(u"dayKept"_s)->text(), u"Kept as you type"_s);
        desk.type(u"They asked ba"_s);
        application::DayRemarks remarks(desk.workspace());
        QTRY_VERIFY(remarks.draft(round));
        QCOMPARE(remarks.draft(round)->surprise, u"They asked ba"_s);
        QVERIFY(remarks.today(round).isEmpty());
        // Saved, nothing is half typed any more; Esc takes a draft back with the text.
        desk.press(Qt::Key_Tab);
        QVERIFY(!remarks.draft(round));
        desk.type(u"When"_s);
        QTRY_VERIFY(remarks.draft(round));
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!remarks.draft(round));
        // As after a crash: what was typed last is only in the draft.
        domain::DayRemark halfTyped = remarks.today(round);
        halfTyped.habit = u"When the queue was lo"_s;
        support::must(remarks.keepDraft(halfTyped));
        desk.start();
        desk.openOffice();
        QCOMPARE(desk.find<QPlainTextEdit>(u"dayAnswer2"_s)->toPlainText(), u"When the queue was lo"_s);
        QCOMPARE(desk.find<QPlainTextEdit>(u"dayAnswer1"_s)->toPlainText(), u"They asked ba"_s);
        QVERIFY(desk.find<QLabel>(u"dayKept"_s)->text().contains(u"is here again"));
        desk.window->go({gui::PageKind::Learnings, {}, {}, {}});
        application::DayRemarks again(desk.workspace());
        QCOMPARE(again.today(round).habit, u"When the queue was lo"_s);
        QVERIFY(!again.draft(round));
    }

    void readsTheSharedRemarksInTheReflection()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.actAs(desk.office.bo);
        remark(desk, round, u"They asked <b>back</b>"_s, false);
        desk.office.actAs(desk.office.ada);
        remark(desk, round, u"a secret doubt"_s, true);
        desk.office.skipDays(1);
        remark(desk, round, u"A queue to the door"_s, false);
        desk.office.skipDays(7);
        desk.openOffice();
        const gui::Address reflection{
            gui::PageKind::Cycle, domain::anyId(desk.office.lastCycle), domain::Step::Reflection, {}};
        desk.window->go(reflection);
        const QString shown = desk.shownText();
        QVERIFY(shown.contains(u"Mon 23 Nov, Bo\nWhat surprised me today?\nThey asked <b>back</b>"));
        QVERIFY(shown.contains(u"Tue 24 Nov, Ada\nWhat surprised me today?\nA queue to the door"));
        QVERIFY(!shown.contains(u"a secret doubt"));
        QCOMPARE(desk.find<gui::RemarkList>(u"dayRemarks"_s)->title(), u"Remarks of the day"_s);
        // Only what one wrote oneself can be erased here.
        QCOMPARE(desk.window->page()->findChildren<gui::LinkButton *>(u"eraseRemark"_s).size(), 1);
        // A hit on a colleague's remark leads here.
        desk.window->go({gui::PageKind::Learnings, {}, {}, {}});
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(u"asked"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.find<gui::RemarkList>(u"dayRemarks"_s));
        QVERIFY(desk.tabTo(u"eraseRemark"_s));
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Space);
        QVERIFY(!desk.shownText().contains(u"A queue to the door"));
        QVERIFY(desk.shownText().contains(u"They asked <b>back</b>"));
        QVERIFY(QApplication::focusWidget());
    }

    void theSearchLeadsToWhatOneWroteInAnEarlierRound()
    {
        WindowDesk desk;
        const auto earlier = desk.office.runningRound();
        const auto cycle = desk.office.lastCycle;
        remark(desk, earlier, u"her euphonium neighbour"_s, true);
        const QString text = u"The tuba player wanted everything in writing. "_s.repeated(12) + u"The end."_s;
        desk.office.note(earlier, domain::Effect::Worse, text, true);
        for (int i = 0; i < 8; ++i)
            desk.office.note(earlier, domain::Effect::Same, u"an ordinary call"_s);
        desk.office.skipDays(7);
        desk.office.decide(earlier, domain::DecisionKind::Adopt);
        support::must(application::Rounds(*desk.office.workspace).close(earlier));
        desk.office.skipDays(1);
        desk.office.runningRound();
        desk.openOffice();
        const auto searchFor = [&desk](const QString &word) {
            desk.press(Qt::Key_K, Qt::ControlModifier);
            desk.type(word);
            desk.press(Qt::Key_Return);
            for (int i = 0; i < 3; ++i)
                QApplication::processEvents();
        };
        searchFor(u"euphon"_s);
        QVERIFY(desk.find<QWidget>(u"ownToggle"_s));
        QVERIFY(desk.shownText().contains(u"her euphonium neighbour"));
        QVERIFY(desk.shownText().contains(u"Mon 23 Nov · only for me"));
        QCOMPARE(desk.focusName(), u"eraseRemark"_s);
        const QWidget *entry = QApplication::focusWidget()->parentWidget();
        QTRY_COMPARE(entry->visibleRegion().boundingRect(), entry->rect());
        // Also from a page of the same cycle, where all stands already.
        desk.window->go({gui::PageKind::Cycle, domain::anyId(cycle), domain::Step::Reflection, {}});
        searchFor(u"euphon"_s);
        QCOMPARE(desk.focusName(), u"eraseRemark"_s);
        // A note, the oldest of many: marked, to its end, and in sight.
        searchFor(u"tuba"_s);
        QCOMPARE(desk.focusName(), u"ownNotes"_s);
        const auto *notes = desk.find<gui::RowList>(u"ownNotes"_s);
        const auto row = notes->currentIndex().data(gui::listRowRole).value<gui::ListRow>();
        QCOMPARE(row.line2, text.trimmed());
        QVERIFY(row.whole && row.aside.contains(u"only for me"));
        QTRY_VERIFY(notes->visibleRegion().contains(notes->visualRect(notes->currentIndex()).center()));
        // Folded for who comes here another way, as others may be looking on.
        const gui::Address week{gui::PageKind::Cycle, domain::anyId(cycle), domain::Step::Week, {}};
        desk.window->go(week);
        QVERIFY(!desk.find<gui::RowList>(u"ownNotes"_s));
        QVERIFY(!desk.shownText().contains(u"euphonium"));
        QVERIFY(desk.tabTo(u"ownToggle"_s));
        desk.press(Qt::Key_Space);
        QVERIFY(desk.shownText().contains(u"her euphonium neighbour"));
        // For its author only.
        support::must(desk.workspace().actAs(desk.office.bo));
        desk.window->go({gui::PageKind::Learnings, {}, {}, {}});
        desk.window->go(week);
        QVERIFY(!desk.find<QWidget>(u"ownToggle"_s));
        QVERIFY(!desk.shownText().contains(u"euphonium"));
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(u"euphon"_s);
        QVERIFY(desk.shownText().contains(u"Nothing has these words"));
    }

    void leavesTheRemarksOutWhereThereAreNone()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.office.skipDays(8);
        desk.openOffice();
        QVERIFY(!desk.find<QWidget>(u"ownRemarks"_s));
        desk.window->go({gui::PageKind::Cycle, domain::anyId(desk.office.lastCycle), domain::Step::Reflection, {}});
        QVERIFY(!desk.find<QWidget>(u"dayRemarks"_s));
        QVERIFY(!desk.shownText().contains(u"Remarks of the day"));
    }

    void unfoldsTheQuestionsLateInTheDay()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.office.clock.set(QDateTime(QDate(2026, 11, 23), QTime(16, 30)).toUTC());
        desk.openOffice();
        QVERIFY(desk.find<QPlainTextEdit>(u"dayAnswer1"_s));
        QVERIFY(desk.isAt(u"effectKeys"_s));
    }

    void tellsTheScreenReaderWhichFieldHasTheFocus()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_1);
        for (const QString &name : {u"noteText"_s, u"dayAnswer1"_s}) {
            if (name == u"dayAnswer1"_s)
                desk.window->menus().day->trigger();
            QCOMPARE(desk.focusName(), name);
            auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusObject());
            QVERIFY(field);
            QCOMPARE(accessibleRole(field), QAccessible::EditableText);
            QVERIFY(!accessibleName(field).isEmpty());
            QVERIFY(QAccessible::queryAccessibleInterface(field)->state().focused);
            // What it paints on neither has nor takes the focus.
            const auto inside = QAccessible::queryAccessibleInterface(field->viewport())->state();
            QVERIFY(!inside.focused && !inside.focusable);
        }
    }

    void saysThatTheWeekEndsTomorrow()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.office.skipDays(4);
        desk.openOffice();
        QVERIFY(!desk.find<QLabel>(u"weekEnds"_s));
        desk.office.skipDays(1);
        desk.window->go({gui::PageKind::Today, {}, {}, {}});
        QCOMPARE(desk.find<QLabel>(u"weekEnds"_s)->text(), u"The week ends tomorrow."_s);
    }

    void doesNotCountOnesOwnDaysOff()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        support::must(application::Rounds(*desk.office.workspace)
                          .setDaysOff(round, {QDate(2026, 11, 24), QDate(2026, 11, 25)}, desk.office.ada));
        desk.office.skipDays(3);
        desk.openOffice();
        QVERIFY2(desk.shownText().contains(u"Day 2 of 5"), qPrintable(desk.shownText()));
        QVERIFY(desk.window->findChild<gui::DayStrip *>()->accessibleName().startsWith(u"Day 2 of 5"));
    }
};

TRYWEEK_GUI_TEST(tst_rhythminthewindow, RhythmInTheWindowTest)
#include "tst_rhythminthewindow.moc"
