// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/messagebar.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using support::WindowDesk;

/// The file of the open workspace goes away below the window: nothing anybody typed goes with it.
class CopyOfMovedTest : public QObject
{
    Q_OBJECT

    static QString textIn(WindowDesk &desk, const QString &field)
    {
        const auto *text = desk.find<QPlainTextEdit>(field);
        return text ? text->toPlainText() : u"no field"_s;
    }

    static void moveAway(WindowDesk &desk)
    {
        QVERIFY(QFile::rename(desk.office.path(), desk.folder.filePath(u"moved.tryweek"_s)));
        desk.workspace().catchUp();
    }

    static QString barText(const WindowDesk &desk)
    {
        const auto *bar = desk.window->findChild<gui::MessageBar *>();
        QStringList texts;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            texts.append(label->text());
        return bar->isVisible() ? texts.join(u' ') : QString();
    }

    static void saveCopy(WindowDesk &desk, const QString &path)
    {
        desk.dialogs.path = path;
        desk.window->findChild<QAction *>(u"saveCopy"_s)->trigger();
        QApplication::processEvents();
    }

    static void addPlaces()
    {
        QTest::addColumn<bool>("samePlace");
        QTest::newRow("another place") << false;
        QTest::newRow("where it was") << true;
    }
    static QString placeOf(const WindowDesk &desk, bool samePlace)
    {
        return samePlace ? desk.office.path() : desk.folder.filePath(u"copy.tryweek"_s);
    }

private slots:
    void saysSoWithoutAChange()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        moveAway(desk);
        QVERIFY2(barText(desk).contains(u"moved, removed or replaced"_s), qPrintable(barText(desk)));
        QVERIFY2(!barText(desk).contains(u"change is not saved"_s), qPrintable(barText(desk)));
    }

    void whatStandsOnTodayGoesOnInTheCopy_data() { addPlaces(); }
    void whatStandsOnTodayGoesOnInTheCopy()
    {
        QFETCH(const bool, samePlace);
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_3);
        desk.type(u"half a thought"_s);
        desk.window->go({gui::PageKind::Today, {}, {}, u"day"_s});
        moveAway(desk);
        desk.type(u"half an answer"_s);

        const QString copy = placeOf(desk, samePlace);
        saveCopy(desk, copy);
        QVERIFY(desk.window->workspace());
        QCOMPARE(desk.workspace().path(), copy);
        QVERIFY2(barText(desk).contains(u"You go on in the copy"_s), qPrintable(barText(desk)));
        QCOMPARE(textIn(desk, u"noteText"_s), u"half a thought"_s);
        QCOMPARE(textIn(desk, u"dayAnswer1"_s), u"half an answer"_s);
        QVERIFY(!desk.workspace().hasMoved());

        // In the file, not only on the screen.
        desk.start();
        desk.window->openFile(copy);
        QApplication::processEvents();
        QCOMPARE(textIn(desk, u"noteText"_s), u"half a thought"_s);
        QCOMPARE(textIn(desk, u"dayAnswer1"_s), u"half an answer"_s);
    }

    void whatIsTypedAfterTheMoveGoesOnToo()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_3);
        moveAway(desk);
        desk.type(u"after it was gone"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(textIn(desk, u"noteText"_s), u"after it was gone"_s);
        saveCopy(desk, placeOf(desk, false));
        QCOMPARE(textIn(desk, u"noteText"_s), u"after it was gone"_s);
    }

    void theFieldsOfAStepGoOnInTheCopy_data() { addPlaces(); }
    void theFieldsOfAStepGoOnInTheCopy()
    {
        QFETCH(const bool, samePlace);
        WindowDesk desk;
        const auto cycle = desk.office.beginCycle();
        desk.openOffice();
        desk.window->go({gui::PageKind::Cycle, domain::anyId(cycle), domain::Step::Goal, {}});
        moveAway(desk);
        auto *title = desk.find<QLineEdit>(u"cycleTitle"_s);
        title->setFocus();
        desk.press(Qt::Key_End);
        desk.type(u" and half"_s);
        const QString titled = title->text();
        auto *statement = desk.find<QPlainTextEdit>(u"statement"_s);
        statement->setFocus();
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.type(u" and half"_s);
        const QString stated = statement->toPlainText();

        saveCopy(desk, placeOf(desk, samePlace));
        QVERIFY(desk.window->workspace());
        QVERIFY(desk.find<QLineEdit>(u"cycleTitle"_s));
        QCOMPARE(desk.find<QLineEdit>(u"cycleTitle"_s)->text(), titled);
        QCOMPARE(textIn(desk, u"statement"_s), stated);
    }
};

TRYWEEK_GUI_TEST(tst_copyofmoved, CopyOfMovedTest)
#include "tst_copyofmoved.moc"
