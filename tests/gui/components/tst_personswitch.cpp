// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/goals.h"
#include "application/people/teams.h"
#include "application/week/notes.h"
#include "gui/components/effectrow.h"
#include "gui/components/messagebar.h"
#include "gui/note/notecomposer.h"
#include "gui/note/notewindow.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using domain::Effect;
using support::must;
using support::WindowDesk;

/// Two people at one desk: what one of them has half typed is nobody else's.
class PersonSwitchTest : public QObject
{
    Q_OBJECT

    /// Ada writes her notes here, and so does Cem, the third of the list.
    struct SharedDesk : WindowDesk
    {
        SharedDesk()
        {
            cem = must(
                application::Teams(*office.workspace).addPerson(office.team, u"Cem"_s, domain::Role::Frontline));
            round = office.runningRound();
        }

        void choose(Qt::Key digit)
        {
            QApplication::setActiveWindow(window.get());
            press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::keyClick(QApplication::activePopupWidget(), digit);
            QApplication::processEvents();
        }
        void chooseAda() { choose(Qt::Key_1); }
        void chooseCem() { choose(Qt::Key_3); }

        QPlainTextEdit *field() { return find<QPlainTextEdit>(u"noteText"_s); }
        gui::NoteComposer *composer() { return window->findChild<gui::NoteComposer *>(); }
        void change() { press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier); }
        QList<domain::Note> own() { return application::Notes(workspace()).own(round, 9); }

        domain::RoundId round;
        domain::PersonId cem;
    };

    static void holdElsewhere(WindowDesk &desk)
    {
        desk.office.workspace.reset();
        QFile lock(desk.office.path() + u"-lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(R"({"person": "Kim", "host": "desk-of-kim", "process": "1", "started": "1",)"
                   R"( "since": "2026-11-23T08:15:00.000Z"})");
    }

    static gui::NoteWindow *smallWindow()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<gui::NoteWindow *>(widget); window && window->isVisible())
                return window;
        return nullptr;
    }

private slots:
    void aHalfTypedNoteStaysWithItsAuthor_data()
    {
        QTest::addColumn<bool>("forReading");
        QTest::newRow("open for writing") << false;
        QTest::newRow("open for reading") << true;
    }
    void aHalfTypedNoteStaysWithItsAuthor()
    {
        QFETCH(const bool, forReading);
        SharedDesk desk;
        if (forReading)
            holdElsewhere(desk);
        desk.openOffice();
        QCOMPARE(desk.workspace().isReadOnly(), forReading);
        desk.press(Qt::Key_3);
        desk.type(u"half a thought"_s);
        desk.find<QPushButton>(u"privateButton"_s)->click();

        desk.chooseCem();
        QCOMPARE(desk.field()->toPlainText(), QString());
        QVERIFY(!desk.find<QPushButton>(u"privateButton"_s)->isChecked());
        QVERIFY(!desk.find<gui::EffectRow>(u"effectKeys"_s)->effect());
        desk.field()->setFocus();
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.field()->toPlainText(), QString());
        QVERIFY(!application::Notes(desk.workspace()).draft(desk.round));

        desk.find<gui::EffectRow>(u"effectKeys"_s)->setFocus();
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.own().size(), 1);
        QCOMPARE(desk.own().first().person, desk.cem);
        QCOMPARE(desk.own().first().text, QString());
        QVERIFY(!desk.own().first().isPrivate);

        desk.chooseAda();
        QVERIFY(desk.own().isEmpty());
        QCOMPARE(desk.field()->toPlainText(), u"half a thought"_s);
        QVERIFY(desk.find<QPushButton>(u"privateButton"_s)->isChecked());
        QCOMPARE(desk.find<gui::EffectRow>(u"effectKeys"_s)->effect(), std::optional(Effect::Worse));
    }

    void whatWasTakenBackDoesNotComeBackWithItsAuthor()
    {
        SharedDesk desk;
        desk.openOffice();
        desk.press(Qt::Key_3);
        desk.type(u"half"_s);
        desk.chooseCem();
        desk.chooseAda();
        QCOMPARE(desk.field()->toPlainText(), u"half"_s);
        desk.field()->setFocus();
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_Delete);
        desk.chooseCem();
        desk.chooseAda();
        QCOMPARE(desk.field()->toPlainText(), QString());
    }

    void aHalfTypedChangeStaysWithItsAuthor_data() { aHalfTypedNoteStaysWithItsAuthor_data(); }
    void aHalfTypedChangeStaysWithItsAuthor()
    {
        QFETCH(const bool, forReading);
        SharedDesk desk;
        desk.office.note(desk.round, Effect::Better, u"first"_s);
        if (forReading)
            holdElsewhere(desk);
        desk.openOffice();
        desk.change();
        QCOMPARE(desk.field()->toPlainText(), u"first"_s);
        desk.type(u" and half"_s);

        desk.chooseCem();
        QVERIFY(!desk.composer()->edited());
        QCOMPARE(desk.field()->toPlainText(), QString());
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.own().size(), 1);
        QCOMPARE(desk.own().first().text, QString());

        desk.chooseAda();
        QVERIFY(!desk.composer()->edited());
        QCOMPARE(desk.own().first().text, u"first"_s);
        desk.change();
        QCOMPARE(desk.field()->toPlainText(), u"first and half"_s);
    }

    void whatTheLargeWindowShowsFollowsTheSmallOne()
    {
        SharedDesk desk;
        desk.openOffice();
        desk.press(Qt::Key_3);
        desk.type(u"half"_s);
        desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        gui::NoteWindow *small = smallWindow();
        QVERIFY(small);
        QApplication::setActiveWindow(small);
        auto *field = small->findChild<QPlainTextEdit *>(u"noteText"_s);
        QCOMPARE(field->toPlainText(), u"half"_s);
        field->setFocus();
        desk.type(u" a thought"_s);
        small->close();
        QApplication::setActiveWindow(desk.window.get());
        QTRY_COMPARE(desk.field()->toPlainText(), u"half a thought"_s);
        desk.chooseCem();
        desk.chooseAda();
        QCOMPARE(desk.field()->toPlainText(), u"half a thought"_s);

        desk.field()->setFocus();
        desk.type(u" or two"_s);
        desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(field->toPlainText(), u"half a thought or two"_s);
    }

    void whatCannotBeKeptWaitsForItsAuthor()
    {
        SharedDesk desk;
        holdElsewhere(desk);
        desk.openOffice();
        desk.press(Qt::Key_3);
        desk.type(u"half"_s);
        const QFileInfo file(desk.office.path());
        QString kept;
        const auto findKept = [&] {
            for (const QString &name : file.dir().entryList({file.fileName() + u"-outbox-*.draft"_s}))
                kept = file.dir().filePath(name);
            return !kept.isEmpty();
        };
        QTRY_VERIFY(findKept());
        // A folder stands where the text is kept.
        QVERIFY(QFile::remove(kept));
        QVERIFY(QDir().mkpath(kept + u"/in the way"_s));
        desk.type(u" a thought"_s);
        desk.chooseCem();
        QCOMPARE(desk.field()->toPlainText(), QString());
        auto *bar = desk.window->findChild<gui::MessageBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->kind(), gui::MessageBar::Kind::Error);
        desk.chooseAda();
        QCOMPARE(desk.field()->toPlainText(), u"half a thought"_s);
    }

    void aFieldOfAStepStaysWithItsAuthor()
    {
        SharedDesk desk;
        desk.openOffice();
        desk.window->go({gui::PageKind::Cycle, domain::anyId(desk.office.lastCycle), domain::Step::Goal, {}});
        auto *title = desk.find<QLineEdit>(u"cycleTitle"_s);
        auto *statement = desk.find<QPlainTextEdit>(u"statement"_s);
        const QString titled = title->text();
        const QString stated = statement->toPlainText();
        title->setFocus();
        desk.press(Qt::Key_End);
        desk.type(u" or"_s);
        must(desk.workspace().actAs(desk.cem));
        QCOMPARE(title->text(), titled);
        QVERIFY(!title->isUndoAvailable());
        must(desk.workspace().actAs(desk.office.ada));
        statement->setFocus();
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.type(u" and half"_s);

        // Chosen without a look at the window: nobody left the field.
        must(desk.workspace().actAs(desk.cem));
        QCOMPARE(statement->toPlainText(), stated);
        QVERIFY(!statement->document()->isUndoAvailable());
        const auto goals = application::Goals(desk.workspace()).goals();
        QVERIFY(std::none_of(goals.cbegin(), goals.cend(),
            [](const domain::Goal &goal) { return goal.statement.endsWith(u"half"_s); }));

        must(desk.workspace().actAs(desk.office.ada));
        desk.window->go({gui::PageKind::Today, {}, {}, {}});
        desk.window->go({gui::PageKind::Cycle, domain::anyId(desk.office.lastCycle), domain::Step::Goal, {}});
        QCOMPARE(desk.find<QPlainTextEdit>(u"statement"_s)->toPlainText(), stated + u" and half"_s);
    }

    void aHalfTypedAnswerOfTheDayStaysWithItsAuthor()
    {
        SharedDesk desk;
        desk.openOffice();
        desk.window->go({gui::PageKind::Today, {}, {}, u"day"_s});
        auto *answer = desk.find<QPlainTextEdit>(u"dayAnswer1"_s);
        QVERIFY(answer);
        answer->setFocus();
        desk.type(u"only Ada"_s);
        must(desk.workspace().actAs(desk.cem));
        QCOMPARE(answer->toPlainText(), QString());
        QVERIFY(!answer->document()->isUndoAvailable());
        desk.chooseAda();
        desk.window->go({gui::PageKind::Today, {}, {}, u"day"_s});
        QCOMPARE(answer->toPlainText(), u"only Ada"_s);
    }

    void theSmallWindowFollowsToo()
    {
        SharedDesk desk;
        desk.openOffice();
        desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        gui::NoteWindow *small = smallWindow();
        QVERIFY(small);
        QApplication::setActiveWindow(small);
        auto *field = small->findChild<QPlainTextEdit *>(u"noteText"_s);
        desk.press(Qt::Key_3);
        desk.type(u"half a thought"_s);

        // Chosen without a look at the large window.
        must(desk.workspace().actAs(desk.cem));
        QCOMPARE(field->toPlainText(), QString());
        QCOMPARE(desk.field()->toPlainText(), QString());
        must(desk.workspace().actAs(desk.office.ada));
        QCOMPARE(field->toPlainText(), u"half a thought"_s);
    }
};

TRYWEEK_GUI_TEST(tst_personswitch, PersonSwitchTest)
#include "tst_personswitch.moc"
