// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/people/teams.h"
#include "application/week/notes.h"
#include "gui/components/effectrow.h"
#include "gui/note/notecomposer.h"
#include "gui/note/notewindow.h"
#include "gui/workspace/singlewindow.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QThread>
#include <QWindow>

using namespace Qt::StringLiterals;
using domain::Effect;
using support::must;
using support::WindowDesk;

/// The small note window: over any program, by keys alone.
class NoteWindowTest : public QObject
{
    Q_OBJECT

    static gui::NoteWindow *smallWindow()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<gui::NoteWindow *>(widget); window && window->isVisible())
                return window;
        return nullptr;
    }
    static gui::NoteWindow *opened(WindowDesk &desk)
    {
        desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        gui::NoteWindow *window = smallWindow();
        if (window)
            QApplication::setActiveWindow(window);
        return window;
    }
    static QString typed(gui::NoteWindow *window)
    {
        return window->findChild<QPlainTextEdit *>(u"noteText"_s)->toPlainText();
    }

private slots:
    void aNoteTakesTwoKeysAndTheWindowIsReadyForTheNext()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        must(application::Teams(*desk.office.workspace).addCustomerType(u"Landlord"_s));
        desk.openOffice();
        gui::NoteWindow *window = opened(desk);
        QVERIFY(window);
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_3);
        desk.type(u"She had asked twice before, and nobody had told her the date."_s);
        desk.press(Qt::Key_Return);
        const QList<domain::Note> notes = application::Notes(desk.workspace()).own(round, 10);
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes[0].effect, Effect::Worse);
        QCOMPARE(notes[1].effect, Effect::Better);
        QVERIFY(window->isVisible());
        // What was saved can be taken back right there.
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(round), 1);
    }

    void customerTypeIsPickedByKeys()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        must(application::Teams(*desk.office.workspace).addCustomerType(u"Landlord"_s));
        const auto moved = must(application::Teams(*desk.office.workspace).addCustomerType(u"Moved house"_s));
        desk.openOffice();
        gui::NoteWindow *window = opened(desk);
        QVERIFY(window);
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_U, Qt::AltModifier);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_2);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).own(round, 1).first().customerType, std::optional(moved));
    }

    void escClosesAndKeepsTheDraft()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        gui::NoteWindow *window = opened(desk);
        desk.press(Qt::Key_2);
        desk.type(u"half"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(!smallWindow());
        QApplication::setActiveWindow(desk.window.get());
        window = opened(desk);
        QVERIFY(window);
        QCOMPARE(typed(window), u"half"_s);
        QCOMPARE(window->findChild<gui::EffectRow *>()->effect(), std::optional(Effect::Same));
        // Another start has it too.
        desk.start();
        desk.openOffice();
        QCOMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"half"_s);
    }

    void whatIsHalfTypedOnTodayGoesOnThere()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_2);
        desk.type(u"begun"_s);
        gui::NoteWindow *window = opened(desk);
        QCOMPARE(typed(window), u"begun"_s);
        desk.find<QPlainTextEdit>(u"noteText"_s);
        window->findChild<QPlainTextEdit *>(u"noteText"_s)->setFocus();
        desk.type(u" and done"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).own(round, 5).size(), 1);
        // It does not wait on Today to be saved once more.
        QCOMPARE(desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), QString());
    }

    void remembersItsPlace()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        gui::NoteWindow *window = opened(desk);
        // As the desktop does when a person drags an edge.
        window->windowHandle()->setGeometry(40, 60, 520, 340);
        QTRY_COMPARE(window->height(), 340);
        desk.press(Qt::Key_Escape);
        desk.start();
        desk.openOffice();
        window = opened(desk);
        QCOMPARE(window->geometry(), QRect(40, 60, 520, 340));
    }

    void forgetsAHeightThatOnlyItsTextAskedFor()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        gui::NoteWindow *window = opened(desk);
        const int first = window->height();
        window->findChild<QPlainTextEdit *>(u"noteText"_s)->setFocus();
        desk.type(u"ada@example.org"_s); // the hint below the text makes the window higher
        QTRY_VERIFY(window->height() > first);
        desk.press(Qt::Key_Escape);
        desk.start();
        desk.openOffice();
        window = opened(desk);
        window->findChild<QPlainTextEdit *>(u"noteText"_s)->clear();
        QTRY_COMPARE(window->height(), first);
    }

    void isAskedForByAnotherStart()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        bool heard = false;
        const std::unique_ptr<QThread> other(
            QThread::create([&heard, path = desk.office.path()] { heard = gui::SingleWindow::askForNote(path); }));
        other->start();
        QTRY_VERIFY(smallWindow());
        QVERIFY(other->wait());
        QVERIFY(heard);
    }

    void leadsToTheLargeWindowWhileNothingCanBeLogged()
    {
        WindowDesk desk;
        desk.openOffice();
        desk.window->hide();
        desk.window->startSmall();
        QVERIFY(!smallWindow());
        QVERIFY(desk.window->isVisible());
        QVERIFY(desk.shownText().contains(u"No week is running"));
    }

    void fitsIntoItsFirstSize_data()
    {
        QTest::addColumn<qreal>("points");
        QTest::newRow("usual") << 10.5;
        QTest::newRow("200 %") << 21.0;
    }

    void fitsIntoItsFirstSize()
    {
        QFETCH(qreal, points);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        {
            WindowDesk desk;
            must(application::Teams(*desk.office.workspace).addCustomerType(u"Moved house"_s));
            must(application::Teams(*desk.office.workspace).addTouchpoint(u"Final bill"_s));
            desk.office.runningRound();
            desk.openOffice();
            gui::NoteWindow *window = opened(desk);
            QVERIFY(window);
            QApplication::processEvents();
            if (points < 12)
                QVERIFY2(window->height() <= 320 && window->width() <= 470,
                    qPrintable(u"%1 x %2"_s.arg(window->width()).arg(window->height())));
            for (const QPushButton *button : window->findChildren<QPushButton *>())
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
            for (const gui::EffectKey *key : window->findChildren<gui::EffectKey *>())
                QVERIFY(key->width() >= key->sizeHint().width());
        }
        QApplication::setFont(before);
    }
};

TRYWEEK_GUI_TEST(tst_notewindow, NoteWindowTest)
#include "tst_notewindow.moc"
