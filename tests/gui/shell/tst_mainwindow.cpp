// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/messagebar.h"
#include "gui/components/rowlist.h"
#include "gui/components/undofilter.h"
#include "gui/shell/navigationrail.h"
#include "gui/shell/personmenu.h"
#include "storage/file/workspace.h"
#include "storage/file/writer.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using support::must;
using support::WindowDesk;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWelcomeWithoutARailFirst()
    {
        WindowDesk desk;
        QVERIFY(!desk.window->page());
        QVERIFY(!desk.window->findChild<gui::NavigationRail *>()->isVisible());
        QCOMPARE(desk.focusName(), u"welcomeCreate"_s);
    }

    void createsAWorkspaceByEnterAlone()
    {
        WindowDesk desk;
        desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.focusName(), u"teamName"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.window->workspace());
        QCOMPARE(desk.workspace().person()->name, u"Desk-1"_s);
        QCOMPARE(desk.workspace().person()->role, domain::Role::Supervisor);
        QVERIFY(desk.window->windowTitle().startsWith(u"My team.tryweek"));
        QVERIFY(desk.window->page());
    }

    void theFileOfANewWorkspaceFollowsTheTeamsName()
    {
        WindowDesk desk;
        desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(u"Billing/line"_s);
        QVERIFY(desk.find<QLineEdit>(u"filePath"_s)->text().endsWith(u"Billing line.tryweek"));
        desk.find<QLineEdit>(u"personName"_s)->clear();
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.window->workspace());
        QCOMPARE(desk.focusName(), u"personName"_s);
        desk.type(u"Amira"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.window->workspace());
        QCOMPARE(desk.workspace().person()->name, u"Amira"_s);
    }

    /// A screen reader or a dictation program sets the text of a field as a whole.
    void createsAWorkspaceFromTextsThatWereSetThroughAccessibility()
    {
        WindowDesk desk;
        desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const auto set = [&desk](const QString &field, const QString &text) {
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(desk.find<QLineEdit>(field));
            access->editableTextInterface()->replaceText(0, access->textInterface()->characterCount(), text);
        };
        set(u"teamName"_s, u"Night crew"_s);
        set(u"personName"_s, u"Nora"_s);
        QVERIFY(desk.find<QLineEdit>(u"filePath"_s)->text().endsWith(u"Night crew.tryweek"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.window->workspace());
        QCOMPARE(desk.workspace().person()->name, u"Nora"_s);
        QVERIFY(desk.window->windowTitle().startsWith(u"Night crew.tryweek"));
    }

    void opensEveryPageByItsShortcut()
    {
        WindowDesk desk;
        desk.openOffice();
        QSet<gui::Page *> pages;
        int digit = Qt::Key_1;
        for (const gui::PageKind kind : gui::NavigationRail::places) {
            desk.press(digit++, Qt::ControlModifier);
            QVERIFY(desk.window->page());
            QCOMPARE(desk.window->page()->accessibleName(), gui::NavigationRail::pageName(kind));
            QVERIFY(desk.window->isAncestorOf(QApplication::focusWidget()));
            pages.insert(desk.window->page());
        }
        QCOMPARE(pages.size(), qsizetype(5));
    }

    void goesBackAndForward()
    {
        WindowDesk desk;
        desk.openOffice();
        desk.press(Qt::Key_5, Qt::ControlModifier);
        gui::Page *team = desk.window->page();
        desk.press(Qt::Key_2, Qt::ControlModifier);
        gui::Page *cycles = desk.window->page();
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.window->page(), team);
        desk.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(desk.window->page(), cycles);
    }

    void comesBackToThePageLeftLast()
    {
        WindowDesk desk;
        desk.openOffice();
        desk.press(Qt::Key_5, Qt::ControlModifier);
        desk.start();
        desk.openOffice();
        QCOMPARE(desk.window->page()->accessibleName(), u"Team"_s);
    }

    void switchesThePersonByTwoKeys()
    {
        WindowDesk desk;
        desk.openOffice();
        QCOMPARE(desk.workspace().person()->name, u"Ada"_s);
        desk.window->findChild<gui::NavigationRail *>()->personAction()->trigger();
        auto *menu = desk.window->findChild<gui::PersonMenu *>();
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_2);
        QTRY_COMPARE(desk.workspace().person()->name, u"Bo"_s);
    }

    void asksWhoIsWorkingOnFirstUseAndADigitAnswers()
    {
        WindowDesk desk;
        desk.office.workspace.reset();
        desk.settings.clear();
        gui::MainWindow other(
            {desk.office.clock, desk.settings, u"desk-2"_s, desk.dialogs, desk.folder.path(), {}, {}});
        other.show();
        QApplication::setActiveWindow(&other);
        other.openFile(desk.office.path());
        QVERIFY(!other.page());
        QCOMPARE(desk.focusName(), u"who1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QVERIFY(other.page());
        QCOMPARE(other.workspace()->person()->name, u"Bo"_s);
    }

    void somebodyWhoIsNotInTheListAddsThemselves()
    {
        WindowDesk desk;
        desk.office.workspace.reset();
        gui::MainWindow other(
            {desk.office.clock, desk.settings, u"desk-3"_s, desk.dialogs, desk.folder.path(), {}, {}});
        other.show();
        QApplication::setActiveWindow(&other);
        other.openFile(desk.office.path());
        auto *name = other.findChild<QLineEdit *>(u"whoName"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Cleo"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(other.page());
        QCOMPARE(other.workspace()->person()->name, u"Cleo"_s);
    }

    void undoesTypingFirstAndThenTheLastAction()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(runningRoundOf(desk)), 1);
        desk.press(Qt::Key_2);
        desk.type(u"half"_s);
        auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(text);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text->toPlainText(), QString());
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(runningRoundOf(desk)), 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(runningRoundOf(desk)), 0);
        QVERIFY(desk.find<gui::MessageBar>({})->text().startsWith(u"Undone: "));
        desk.window->menus().redo->trigger();
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(runningRoundOf(desk)), 1);
    }

    void aFieldLeavesTheExportKeyToTheWindow()
    {
        const gui::UndoFilter filter(*qApp);
        QLineEdit line;
        QPlainTextEdit text;
        for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
            QKeyEvent claim(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
            claim.accept(); // as fields do on X11, where the key leads to the end of the line
            QApplication::sendEvent(field, &claim);
            QVERIFY(!claim.isAccepted());
        }
    }

    void tellsWhatAnExportHadToLeaveOut()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            desk.office.note(round, domain::Effect::Better, text);
        support::must(desk.office.workspace->storage().draft([](storage::Writer &writer) {
            return writer.run("UPDATE history SET at = 'some day' WHERE code = 'note.add'");
        }));
        desk.openOffice();
        desk.dialogs.path = desk.folder.path();
        desk.window->menus().exportCsv->trigger();
        const auto said = [&desk] {
            const auto *bar = desk.find<gui::MessageBar>({});
            return bar ? bar->text() : QString();
        };
        QTRY_VERIFY2(said().contains(u"files are in"_s), qPrintable(said()));
        QVERIFY2(said().contains(u"3 row(s) of history could not be read"_s), qPrintable(said()));
    }

    void leavingTheNewWorkspaceLeadsBackToTheOneThatWasOpen()
    {
        WindowDesk desk;
        desk.openOffice();
        const QString path = desk.workspace().path();
        desk.window->menus().create->trigger();
        QApplication::processEvents();
        QVERIFY(!desk.window->workspace());
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.window->workspace());
        QCOMPARE(desk.workspace().path(), path);
        QVERIFY(desk.window->page());

        // From Welcome it leads back to Welcome.
        desk.window->menus().close->trigger();
        desk.window->menus().create->trigger();
        QApplication::processEvents();
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.window->workspace());
    }

    void anEmptyFileIsNotToldToHaveABackup()
    {
        WindowDesk desk;
        const QString path = desk.folder.filePath(u"empty.tryweek"_s);
        writeFile(path, {});
        desk.window->openFile(path);
        QApplication::processEvents();
        const QString said = desk.find<QLabel>(u"troubleSentence"_s)->text();
        QVERIFY2(!said.contains(u"Open the newest backup from"_s), qPrintable(said));
        QVERIFY2(said.contains(u"If there is a backup"_s), qPrintable(said));
    }

    void theUndoActionSaysWhatItTakesBack()
    {
        WindowDesk desk;
        must(application::Teams(*desk.office.workspace).addTouchpoint(u"Counter"_s));
        desk.openOffice();
        QVERIFY(!desk.window->menus().undo->isEnabled());
        must(application::Teams(desk.workspace()).addTouchpoint(u"Phone"_s));
        QVERIFY(desk.window->menus().undo->isEnabled());
        QVERIFY(desk.window->menus().undo->text().contains(u"touchpoint"));
    }

    void tellsAFileApartThatIsNotOurs()
    {
        WindowDesk desk;
        const QString path = desk.folder.filePath(u"letter.tryweek"_s);
        writeFile(path, "Dear customer,\n" + QByteArray(200, 'x'));
        desk.window->openFile(path);
        QVERIFY(!desk.window->workspace());
        QVERIFY(desk.shownText().contains(u"letter.tryweek"));
        QVERIFY(desk.find<QPushButton>(u"otherButton"_s));
        QVERIFY(!desk.find<QPushButton>(u"restoreButton"_s));
    }

    void aMissingFileCanBeTakenOffTheList()
    {
        WindowDesk desk;
        desk.openOffice();
        desk.window->menus().close->trigger();
        QVERIFY(desk.find<gui::RowList>(u"recentList"_s));
        QVERIFY(QFile::rename(desk.office.path(), desk.office.path() + u".away"_s));
        QCOMPARE(desk.focusName(), u"recentList"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.window->workspace());
        auto *forget = desk.find<QPushButton>(u"forgetButton"_s);
        QVERIFY(forget);
        forget->click();
        QVERIFY(!desk.find<gui::RowList>(u"recentList"_s));
    }

    void aDamagedFileIsReplacedByItsNewestBackupAndKept()
    {
        WindowDesk desk;
        desk.office.beginCycle();
        desk.openOffice();
        desk.window->menus().close->trigger();
        // A second day makes the backup of what the first one held.
        desk.office.skipDays(1);
        desk.window->openFile(desk.office.path());
        const QDir backups(desk.office.path() + u"-backups"_s);
        QTRY_VERIFY(!backups.entryList({u"2026-11-24*.tryweek"_s}, QDir::Files).isEmpty());
        desk.window->menus().close->trigger();
        damage(desk.office.path());
        desk.window->openFile(desk.office.path());
        QVERIFY(!desk.window->workspace());
        auto *restore = desk.find<QPushButton>(u"restoreButton"_s);
        QVERIFY(restore);
        restore->click();
        QTRY_VERIFY(desk.window->workspace());
        QCOMPARE(application::Cycles(desk.workspace()).cycles().size(), qsizetype(1));
        QVERIFY(desk.find<gui::MessageBar>({})->text().contains(u"kept"));
    }

    void tellsThatAFileIsWhole()
    {
        WindowDesk desk;
        desk.openOffice();
        desk.window->menus().check->trigger();
        QTRY_COMPARE(desk.find<gui::MessageBar>({})->text(), u"The file is whole."_s);
    }

    void backsUpToAnotherFile()
    {
        WindowDesk desk;
        desk.office.beginCycle();
        desk.openOffice();
        desk.dialogs.path = desk.folder.filePath(u"copy.tryweek"_s);
        desk.window->menus().backUp->trigger();
        QTRY_VERIFY(desk.find<gui::MessageBar>({})->text().contains(u"copy.tryweek"));
        desk.window->openFile(desk.dialogs.path);
        QCOMPARE(desk.workspace().name(), u"copy"_s);
        QCOMPARE(application::Cycles(desk.workspace()).cycles().size(), qsizetype(1));
    }

    void everyActionOfTheMenusHasAKeyThatNoOtherHas()
    {
        WindowDesk desk;
        desk.openOffice();
        QSet<QKeySequence> keys;
        for (const QMenu *menu : desk.window->menuBar()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (action->isSeparator() || action->menu())
                    continue;
                if (menu->title().contains(u"recent"))
                    continue; // by its digit
                QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
                keys.insert(action->shortcut());
            }
        }
        QVERIFY(keys.size() > 20);
    }

private:
    static domain::RoundId runningRoundOf(WindowDesk &desk)
    {
        return application::Rounds(desk.workspace()).roundFor(desk.office.ada)->id;
    }

    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// Cuts the file off in the middle.
    static void damage(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
    }
};

TRYWEEK_GUI_TEST(tst_mainwindow, MainWindowTest)
#include "tst_mainwindow.moc"
