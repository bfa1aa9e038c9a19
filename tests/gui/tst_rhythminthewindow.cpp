#include "application/dayremarks.h"
#include "gui/note/notewindow.h"
#include "gui/rhythm/reminderdesk.h"
#include "gui/today/daystrip.h"
#include "support/accessible.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QCheckBox>
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
        desk.window->findChild<gui::ReminderDesk *>()->look();
        QApplication::processEvents();
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
        const auto *reminders = desk.window->findChild<gui::ReminderDesk *>();
        support::must(desk.workspace().actAs(desk.office.bo));
        QVERIFY(!reminders->times().on);
        support::must(desk.workspace().actAs(desk.office.ada));
        desk.start();
        desk.openOffice();
        const auto times = desk.window->findChild<gui::ReminderDesk *>()->times();
        QVERIFY(times.on);
        QCOMPARE(times.times, (QList<QTime>{QTime(10, 0), QTime(15, 30)}));
    }

    void remindsInTimeAndAPressOpensTheSmallWindow()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.window->findChild<gui::ReminderDesk *>()->setTimes({true, {QTime(11, 0), QTime(16, 0)}, true});
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
        desk.window->findChild<gui::ReminderDesk *>()->setTimes({true, {QTime(17, 0), QTime(18, 0)}, true});
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
        QVERIFY(desk.find<QLabel>(u"reminderDesktop"_s)->text().contains(u"no tray"));
        QVERIFY(!desk.find<QWidget>(u"reminderTry"_s));
        desk.window->findChild<gui::ReminderDesk *>()->setTimes({true, {QTime(11, 0)}, false});
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
