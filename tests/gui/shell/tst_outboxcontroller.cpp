// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/noteoutbox.h"
#include "application/week/notes.h"
#include "gui/components/messagebar.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using support::must;
using support::WindowDesk;

/// The window while another machine has the workspace open.
class OutboxControllerTest : public QObject
{
    Q_OBJECT

    static void holdElsewhere(WindowDesk &desk)
    {
        desk.office.workspace.reset();
        QFile lock(desk.office.path() + u"-lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(R"({"person": "Kim", "host": "desk-of-kim", "process": "1", "started": "1",)"
                   R"( "since": "2026-11-23T08:15:00.000Z"})");
    }
    static QString news(WindowDesk &desk)
    {
        const auto *bar = desk.find<gui::MessageBar>({});
        return bar ? bar->text() : QString();
    }

private slots:
    void opensForReadingAndSavesNotesBesideTheFile()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        holdElsewhere(desk);
        desk.openOffice();
        QVERIFY(desk.workspace().isReadOnly());
        QVERIFY(news(desk).contains(u"Kim on desk-of-kim has it open since today, 09:15"));
        desk.press(Qt::Key_1);
        desk.type(u"logged at once"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(news(desk).contains(u"in your outbox beside the file"));
        QCOMPARE(application::Notes(desk.workspace()).own(round, 5).size(), 1);

        // Whoever holds it next takes the note in.
        desk.window->close();
        QVERIFY(QFile::remove(desk.office.path() + u"-lock"_s));
        desk.start();
        desk.openOffice();
        QVERIFY(!desk.workspace().isReadOnly());
        QTRY_VERIFY(news(desk).endsWith(u"came in from an outbox"));
        const QList<domain::Note> notes = application::Notes(desk.workspace()).own(round, 5);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().text, u"logged at once"_s);
    }

    void halfTypedTextIsBackThereToo()
    {
        WindowDesk desk;
        desk.office.runningRound();
        holdElsewhere(desk);
        desk.openOffice();
        desk.press(Qt::Key_1);
        desk.type(u"half"_s);
        desk.start();
        desk.openOffice();
        QVERIFY(desk.workspace().isReadOnly());
        QCOMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"half"_s);
    }

    void theLockOfAnotherMachineIsTakenOverOnRequestOnly()
    {
        WindowDesk desk;
        desk.office.runningRound();
        holdElsewhere(desk);
        desk.openOffice();
        QVERIFY(desk.window->menus().openForWriting->isEnabled());
        desk.window->menus().openForWriting->trigger();
        QVERIFY(!desk.window->workspace());
        QVERIFY(desk.shownText().contains(u"Kim, desk-of-kim"));
        QVERIFY(desk.shownText().contains(u"Take it over only if desk-of-kim is switched off"));
        auto *takeover = desk.find<QPushButton>(u"takeoverButton"_s);
        QVERIFY(takeover);
        takeover->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Space);
        QVERIFY(desk.window->workspace());
        QVERIFY(!desk.workspace().isReadOnly());
        QVERIFY(!desk.window->menus().openForWriting->isEnabled());
    }

    void saysWhenTheWorkspaceIsFreeAgain()
    {
        WindowDesk desk;
        desk.office.runningRound();
        holdElsewhere(desk);
        desk.openOffice();
        QVERIFY(QFile::remove(desk.office.path() + u"-lock"_s));
        QTRY_VERIFY(news(desk).startsWith(u"Nobody else has the workspace open"));
        desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!desk.workspace().isReadOnly());
    }
};

TRYWEEK_GUI_TEST(tst_outboxcontroller, OutboxControllerTest)
#include "tst_outboxcontroller.moc"
