// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/notes.h"
#include "gui/note/personaldatahint.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using support::WindowDesk;

/// Text that looks like personal data is pointed out before it is saved, with one key to mask it.
class PersonalDataHintTest : public QObject
{
    Q_OBJECT

    static QString typed(WindowDesk &desk) { return desk.find<QPlainTextEdit>(u"noteText"_s)->toPlainText(); }

private slots:
    void underlinesAndSaysWhatItLooksLike()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        QVERIFY(!desk.find<QLabel>(u"personalDataSentence"_s));
        desk.press(Qt::Key_1);
        desk.type(u"Call back at 0471 55 82 13"_s);
        QCOMPARE(desk.find<QLabel>(u"personalDataSentence"_s)->text(), u"This looks like a phone number."_s);
        const QTextBlock block = desk.find<QPlainTextEdit>(u"noteText"_s)->document()->firstBlock();
        QCOMPARE(block.layout()->formats().size(), 1);
        QCOMPARE(block.layout()->formats().first().start, 13);
        QCOMPARE(block.layout()->formats().first().length, 13);
        QVERIFY(block.layout()->formats().first().format.fontUnderline());
    }

    void oneKeyMasksAndUndoBringsItBack()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_1);
        desk.type(u"0471 55 82 13 or ada@example.org"_s);
        QCOMPARE(desk.find<QLabel>(u"personalDataSentence"_s)->text(), u"This looks like personal data."_s);
        desk.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(typed(desk), u"••• or •••"_s);
        QVERIFY(!desk.find<QLabel>(u"personalDataSentence"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(typed(desk), u"0471 55 82 13 or ada@example.org"_s);
        desk.press(Qt::Key_M, Qt::ControlModifier);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).own(round, 1).first().text, u"••• or •••"_s);
    }

    void savingStopsOnceAndGoesOnTheSecondTime()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_1);
        desk.type(u"ada@example.org"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(round), 0);
        QVERIFY(desk.find<QLabel>(u"personalDataSentence"_s)->text().contains(u"Not saved yet"));
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).own(round, 1).first().text, u"ada@example.org"_s);
        QVERIFY(!desk.find<QLabel>(u"personalDataSentence"_s));
    }

    void whatIsKeptIsNotAskedAboutAgain()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_1);
        desk.type(u"ada@example.org"_s);
        auto *keep = desk.find<QPushButton>(u"keepButton"_s);
        keep->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Space);
        QVERIFY(!desk.find<QLabel>(u"personalDataSentence"_s));
        QCOMPARE(desk.focusName(), u"noteText"_s);
        QVERIFY(desk.find<QPlainTextEdit>(u"noteText"_s)->document()->firstBlock().layout()->formats().isEmpty());
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).ownTotal(round), 1);
        // The next note begins anew.
        desk.press(Qt::Key_1);
        desk.type(u"ada@example.org"_s);
        QVERIFY(desk.find<QLabel>(u"personalDataSentence"_s));
    }

    void looksIntoEveryFieldOfTheNote()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.openOffice();
        desk.press(Qt::Key_1);
        desk.find<QPushButton>(u"unusualButton"_s)->setFocus();
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.focusName(), u"unusualText"_s);
        desk.type(u"Bo is away, +45 12 34 56 78"_s);
        QVERIFY(desk.find<QLabel>(u"personalDataSentence"_s));
        desk.press(Qt::Key_M, Qt::ControlModifier);
        desk.press(Qt::Key_Return);
        QCOMPARE(application::Notes(desk.workspace()).own(round, 1).first().unusual, u"Bo is away, •••"_s);
    }
};

TRYWEEK_GUI_TEST(tst_personaldatahint, PersonalDataHintTest)
#include "tst_personaldatahint.moc"
