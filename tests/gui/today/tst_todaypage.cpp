// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/effectrow.h"
#include "gui/components/linkbutton.h"
#include "gui/components/listrowmodel.h"
#include "gui/components/messagebar.h"
#include "gui/components/rowlist.h"
#include "gui/components/segmentedchoice.h"
#include "gui/note/notecomposer.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using domain::Effect;
using support::must;
using support::WindowDesk;

class TodayPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aNoteTakesTwoKeys()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_Return);
        const QList<domain::Note> notes = application::Notes(desk.workspace()).own(round, 10);
        QCOMPARE(notes.size(), qsizetype(1));
        QCOMPARE(notes.first().effect, Effect::Better);
        QVERIFY(desk.find<gui::MessageBar>({})->text().startsWith(u"Note saved at "));
    }

    void isReadyForTheNextNoteAtOnce()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        for (const int key : {Qt::Key_1, Qt::Key_3, Qt::Key_4}) {
            desk.press(key);
            desk.press(Qt::Key_Return);
        }
        const QList<domain::Note> notes = application::Notes(desk.workspace()).own(round, 10);
        QCOMPARE(notes.size(), qsizetype(3));
        QCOMPARE(notes.first().effect, Effect::CannotTell);
    }

    void aChosenEffectLeadsToTheTextAndShiftEnterBreaksTheLine()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_2);
        QCOMPARE(desk.focusName(), u"noteText"_s);
        desk.type(u"asked 3 times"_s);
        desk.press(Qt::Key_Return, Qt::ShiftModifier);
        desk.type(u"then left"_s);
        desk.press(Qt::Key_Return);
        const QList<domain::Note> notes = application::Notes(desk.workspace()).own(round, 10);
        QCOMPARE(notes.size(), qsizetype(1));
        QCOMPARE(notes.first().text, u"asked 3 times\nthen left"_s);
    }

    void asksForTheEffectWhenItIsMissing()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.find<QPlainTextEdit>(u"noteText"_s)->setFocus();
        desk.type(u"half"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(round), 0);
        QVERIFY(desk.find<QLabel>(u"effectHint"_s));
        desk.press(Qt::Key_3);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).own(round, 1).first().text, u"half"_s);
    }

    void keepsCustomerTypeAndTouchpointForTheNextNote()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        must(application::Teams(*desk.office.workspace).addCustomerType(u"Landlord"_s));
        const auto moved = must(application::Teams(*desk.office.workspace).addCustomerType(u"Moved house"_s));
        desk.openOffice();
        desk.press(Qt::Key_U, Qt::AltModifier);
        desk.press(Qt::Key_2);
        desk.press(Qt::Key_1, Qt::AltModifier);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_Return);
        const QList<domain::Note> notes = application::Notes(desk.workspace()).own(round, 10);
        QCOMPARE(notes.size(), qsizetype(2));
        QCOMPARE(notes[0].customerType, std::optional(moved));
        QCOMPARE(notes[1].customerType, std::optional(moved));
    }

    void halfTypedTextComesBackAfterTheProgramDied()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_3);
        desk.type(u"she hung up because"_s);
        auto *composer = desk.window->findChild<gui::NoteComposer *>();
        QSignalSpy kept(composer, &gui::NoteComposer::draftChanged);
        QTRY_COMPARE(kept.count(), 1);
        // Another connection sees it already: nothing waits for the window to close.
        application::WorkspaceEnvironment environment = desk.office.environment();
        const auto reader = must(
            application::Workspace::open(desk.office.path(), application::Workspace::Mode::ReadOnly, environment));
        const auto round = application::Rounds(*reader).roundFor(desk.office.ada);
        const auto draft = application::Notes(*reader).draft(round->id);
        QVERIFY(draft);
        QCOMPARE(draft->text, u"she hung up because"_s);
        QCOMPARE(draft->effect, std::optional(Effect::Worse));
    }

    void halfTypedTextComesBackAfterClosing()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_3);
        desk.type(u"half"_s);
        desk.start();
        desk.openOffice();
        QCOMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"half"_s);
        QCOMPARE(desk.window->findChild<gui::EffectRow *>()->effect(), std::optional(Effect::Worse));
    }

    void aSavedNoteLeavesNothingHalfTyped()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_3);
        desk.type(u"done"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(!application::Notes(desk.workspace()).draft(round));
    }

    void anOwnNoteIsChangedInPlace()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.note(round, Effect::Better, u"first"_s);
        desk.openOffice();
        desk.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.focusName(), u"noteText"_s);
        desk.press(Qt::Key_2, Qt::AltModifier);
        desk.type(u" and more"_s);
        desk.press(Qt::Key_Return);
        const domain::Note note = application::Notes(desk.workspace()).own(round, 1).first();
        QCOMPARE(note.effect, Effect::Same);
        QCOMPARE(note.text, u"first and more"_s);
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(round), 1);
        QCOMPARE(desk.focusName(), u"ownNotes"_s);
    }

    void changingANoteKeepsWhatWasHalfTyped()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.note(round, Effect::Better, u"first"_s);
        desk.openOffice();
        desk.press(Qt::Key_4);
        desk.type(u"half"_s);
        desk.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"half"_s);
        QCOMPARE(desk.window->findChild<gui::EffectRow *>()->effect(), std::optional(Effect::CannotTell));
        QCOMPARE(application::Notes(desk.workspace()).own(round, 1).first().text, u"first"_s);
    }

    void deleteRemovesAnOwnNoteAndUndoBringsItBack()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.note(round, Effect::Better, u"first"_s);
        desk.openOffice();
        desk.find<gui::RowList>(u"ownNotes"_s)->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Delete);
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(round), 0);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(round), 1);
        QCOMPARE(desk.find<gui::RowList>(u"ownNotes"_s)->rowModel()->rowCount(), 1);
    }

    void aTextIsErasedForGoodAfterAQuestion()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.note(round, Effect::Better, u"her xylophonist neighbour"_s);
        desk.openOffice();
        const QString backups = desk.office.path() + u"-backups"_s;
        QTRY_COMPARE(QDir(backups).entryList({u"*.tryweek"_s}).size(), 1);
        desk.office.clock.advanceSeconds(60);
        desk.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        desk.find<QPushButton>(u"eraseButton"_s)->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.focusName(), u"eraseNow"_s);
        QVERIFY(desk.find<QCheckBox>(u"eraseBackups"_s)->isChecked());
        QCOMPARE(application::Notes(desk.workspace()).own(round, 1).first().text, u"her xylophonist neighbour"_s);
        desk.press(Qt::Key_Space);
        QTRY_VERIFY(desk.find<gui::MessageBar>({})
            && desk.find<gui::MessageBar>({})->text().startsWith(u"The text is erased, here and from the backups"));
        const domain::Note note = application::Notes(desk.workspace()).own(round, 1).first();
        QCOMPARE(note.text, QString());
        QCOMPARE(note.effect, Effect::Better);
        QCOMPARE(QDir(backups).entryList({u"*.tryweek"_s}).size(), 1);
        QDirIterator files(QFileInfo(desk.office.path()).path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("xylophonist"), qPrintable(file.fileName()));
        }
    }

    void theQuestionBeforeErasingIsSeenWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addRow("1280 x 800") << QSize(1280, 800);
        QTest::addRow("1024 x 640") << QSize(1024, 640);
    }

    void theQuestionBeforeErasingIsSeenWhole()
    {
        QFETCH(const QSize, size);
        WindowDesk desk(size);
        application::Teams teams(*desk.office.workspace);
        for (const QString &name : {u"Landlord"_s, u"Moved house"_s, u"New customer"_s, u"Student flat share"_s})
            support::must(teams.addCustomerType(name));
        for (const QString &name : {u"Telling us about the move"_s, u"Meter reading"_s, u"Moving day"_s,
                 u"Final bill"_s, u"First bill at the new home"_s})
            support::must(teams.addTouchpoint(name));
        const auto round = desk.office.runningRound();
        desk.office.note(round, Effect::Better, u"her neighbour"_s);
        desk.openOffice();
        desk.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        desk.find<QPushButton>(u"eraseButton"_s)->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Space);
        QApplication::processEvents();
        const auto *question = desk.find<QWidget>(u"eraseQuestion"_s);
        QVERIFY(question && question->height() > 0);
        QTRY_COMPARE(question->visibleRegion().boundingRect(), question->rect());
    }

    void saysWhyAnIdeaWasNotDone()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_3);
        QVERIFY(!desk.find<QLineEdit>(u"whyNot"_s));
        desk.press(Qt::Key_D, Qt::AltModifier);
        desk.press(Qt::Key_3);
        auto *why = desk.find<QLineEdit>(u"whyNot"_s);
        QVERIFY(why);
        why->setFocus();
        desk.type(u"queue"_s);
        desk.press(Qt::Key_Return);
        const domain::Note note = application::Notes(desk.workspace()).own(round, 1).first();
        QCOMPARE(note.did, domain::Did::No);
        QCOMPARE(note.didNotBecause, u"queue"_s);
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(round), 1);
    }

    void aTweakOfTheIdeaIsMarkedAsOne()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_1);
        desk.find<QPushButton>(u"unusualButton"_s)->setFocus();
        desk.press(Qt::Key_Space);
        desk.type(u"date first"_s);
        desk.find<gui::SegmentedChoice>(u"markRow"_s)->setFocus();
        desk.press(Qt::Key_2);
        QCOMPARE(desk.find<QLineEdit>(u"unusualText"_s)->accessibleName(), u"What we tweaked"_s);
        desk.press(Qt::Key_Return);
        const domain::Note note = application::Notes(desk.workspace()).own(round, 1).first();
        QCOMPARE(note.unusual, u"date first"_s);
        QCOMPARE(note.mark, domain::NoteMark::Tweak);
    }

    void pastesAHundredThousandCharacters()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_1);
        const QString text
            = u"She said it was fine. "_s.repeated(4546).left(domain::Note::maximumTextLength - 1) + u'.';
        QApplication::clipboard()->setText(text);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).own(round, 1).first().text, text);
        QApplication::clipboard()->setText(text + u'x');
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        desk.press(Qt::Key_Return);
        // Said, and nothing of it is lost.
        QVERIFY(desk.find<gui::MessageBar>({})->text().contains(u"100000"));
        QCOMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), text + u'x');
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(round), 1);
    }

    void aPrivateNoteSaysThatTheFileIsNotEncrypted()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_1);
        desk.find<QPushButton>(u"privateButton"_s)->click();
        QVERIFY(desk.find<QLabel>(u"privateHint"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(application::Notes(desk.workspace()).own(round, 1).first().isPrivate);
        QVERIFY(!desk.find<QLabel>(u"privateHint"_s));
    }

    void totalsOpenOnlyForWhoLooksEarlyKnowingly()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.note(round, Effect::Better);
        desk.openOffice();
        QVERIFY(!desk.find<QLabel>(u"dayTotals"_s));
        desk.find<gui::LinkButton>(u"lookEarly"_s)->click();
        QCOMPARE(desk.focusName(), u"lookNow"_s);
        QVERIFY(!desk.find<QLabel>(u"dayTotals"_s));
        desk.press(Qt::Key_Space);
        QVERIFY(desk.find<QLabel>(u"dayTotals"_s)->text().contains(u"Better 1"));
    }

    void allNotesStandInOneLineAlsoAfterARestart()
    {
        WindowDesk desk({1180, 800});
        const auto round = desk.office.runningRound();
        for (int i = 0; i < 9; ++i)
            desk.office.note(round, domain::Effect::Better, u"thanks a lot"_s);
        desk.openOffice();
        for (int i = 0; i < 5; ++i) {
            desk.press(Qt::Key_1);
            desk.press(Qt::Key_Return);
        }
        for (const bool restarted : {false, true}) {
            if (restarted) {
                desk.start({1180, 800});
                desk.window->openFile(desk.office.path());
                QApplication::processEvents();
            }
            const auto *all = desk.find<QAbstractButton>(u"showAllNotes"_s);
            QVERIFY(all);
            QTRY_VERIFY2(all->width() >= all->sizeHint().width(), qPrintable(QString::number(all->width())));
        }
    }

    void saysWhatComesNextWhileNoWeekRuns()
    {
        WindowDesk desk;
        desk.openOffice();
        QVERIFY(desk.shownText().contains(u"No week is running"));
        QCOMPARE(desk.focusName(), u"emptyStateButton"_s);
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.focusName(), u"goalStatement"_s);
    }

    void leadsToTheReflectionWhenTheWeekIsOver()
    {
        WindowDesk desk;
        desk.office.endedRound();
        desk.openOffice();
        QVERIFY(desk.shownText().contains(u"The week is over"));
    }

    void aSupervisorReachesTheComposerByItsKey()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.actAs(desk.office.bo);
        desk.openOffice();
        desk.press(Qt::Key_J, Qt::ControlModifier);
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(round), 1);
    }

    void aSmallWindowShowsTheChoicesAsChips()
    {
        const int lines = 34; // a short window is told by lines of text, whatever the font
        WindowDesk desk({1024, lines * QFontMetrics(QApplication::font()).lineSpacing()});
        must(application::Teams(*desk.office.workspace).addTouchpoint(u"Counter"_s));
        desk.office.runningRound();
        desk.openOffice();
        QVERIFY(desk.find<QAbstractButton>(u"didChip"_s));
        QVERIFY(desk.find<QAbstractButton>(u"touchpointChip"_s));
        QVERIFY(!desk.find<QWidget>(u"didRow"_s));
    }
};

TRYWEEK_GUI_TEST(tst_todaypage, TodayPageTest)
#include "tst_todaypage.moc"
