// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/reflection/learnings.h"
#include "gui/components/listrowdelegate.h"
#include "gui/components/listrowmodel.h"
#include "gui/components/rowlist.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using support::must;
using support::WindowDesk;

class LearningsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereLearningsComeFromWhileThereAreNone()
    {
        WindowDesk desk;
        desk.openOffice();
        desk.press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(desk.shownText().contains(u"Nothing learned yet"));
        QCOMPARE(desk.focusName(), u"emptyStateButton"_s);
    }

    void showsWhatSpeaksForALearning()
    {
        WindowDesk desk;
        adopt(desk);
        desk.openOffice();
        desk.press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(desk.focusName(), u"learningList"_s);
        QCOMPARE(desk.find<gui::RowList>(u"speaksFor"_s)->rowModel()->rowCount(), 1);
        QVERIFY(!desk.find<gui::RowList>(u"speaksAgainst"_s));
        const auto row = desk.find<gui::RowList>(u"speaksFor"_s)->model()->index(0, 0);
        const auto shown = row.data(gui::listRowRole).value<gui::ListRow>();
        QVERIFY(shown.sign); // the verdict as word and sign
        QVERIFY2(shown.aside.endsWith(u"round 1"_s), qPrintable(shown.aside));
    }

    void savesTheStatementOnEnterAndUndoTakesItBack()
    {
        WindowDesk desk;
        adopt(desk);
        desk.openOffice();
        const QString before = application::Learnings(desk.workspace()).learnings().first().statement;
        desk.press(Qt::Key_4, Qt::ControlModifier);
        auto *statement = desk.find<QPlainTextEdit>(u"learningStatement"_s);
        statement->setFocus();
        statement->selectAll();
        desk.type(u"Summing up calms callers"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(
            application::Learnings(desk.workspace()).learnings().first().statement, u"Summing up calms callers"_s);
        desk.window->menus().undo->trigger();
        QCOMPARE(application::Learnings(desk.workspace()).learnings().first().statement, before);
    }

    void savesTheMessageWhenItIsLeft()
    {
        WindowDesk desk;
        const domain::RoundId round = adopt(desk);
        desk.openOffice();
        desk.press(Qt::Key_4, Qt::ControlModifier);
        auto *weDid = desk.find<QPlainTextEdit>(u"weDid"_s);
        QVERIFY(weDid);
        weDid->setFocus();
        weDid->selectAll();
        desk.type(u"we sum up now"_s);
        desk.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(application::Learnings(desk.workspace()).message(round)->weDid, u"we sum up now"_s);
    }

private:
    static domain::RoundId adopt(WindowDesk &desk)
    {
        const domain::RoundId round = desk.office.endedRound();
        desk.office.decide(round, domain::DecisionKind::Adopt);
        must(application::Rounds(*desk.office.workspace).close(round));
        return round;
    }
};

TRYWEEK_GUI_TEST(tst_learningspage, LearningsPageTest)
#include "tst_learningspage.moc"
