// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/commandsearch.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;
using support::WindowDesk;

class CommandSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAPageByTypingAndEnterOpensIt()
    {
        WindowDesk desk;
        desk.openOffice();
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(desk.focusName(), u"searchField"_s);
        desk.type(u"learn"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.window->page()->accessibleName(), u"Learnings"_s);
        QVERIFY(!desk.find<QLineEdit>(u"searchField"_s));
    }

    void findsACycleAndANoteByTheirWords()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.note(round, domain::Effect::Better, u"asked for the deposit twice"_s);
        desk.openOffice();
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(u"depos"_s);
        QVERIFY(lines(desk).contains(u"asked for the deposit twice"_s));
        desk.find<QLineEdit>(u"searchField"_s)->clear();
        desk.type(u"do not know"_s);
        QVERIFY(lines(desk).filter(u"Callers"_s).size() >= 1);
    }

    void neverShowsTheEffectOfANote()
    {
        WindowDesk desk;
        const auto round = desk.office.runningRound();
        desk.office.note(round, domain::Effect::Better, u"asked for the deposit twice"_s);
        desk.office.actAs(desk.office.bo);
        desk.openOffice();
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(u"deposit"_s);
        const auto *list = desk.find<QListView>(u"searchList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            QVERIFY(!list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"Better"));
    }

    void aBracketShowsActionsOnlyWithTheirKeys()
    {
        WindowDesk desk;
        desk.office.beginCycle(u"Export our patience"_s);
        desk.openOffice();
        desk.press(Qt::Key_F1, Qt::ShiftModifier);
        desk.type(u"export"_s);
        QCOMPARE(lines(desk).filter(u"xport"_s), QStringList{u"Export cycles as CSV"_s});
    }

    void headingsAreSkippedByTheArrows()
    {
        WindowDesk desk;
        desk.office.beginCycle(u"Team talk"_s);
        desk.openOffice();
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(u"team"_s);
        const auto *list = desk.find<QListView>(u"searchList"_s);
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            QVERIFY(list->currentIndex().flags() & Qt::ItemIsSelectable);
            desk.press(Qt::Key_Down);
        }
    }

    void escapeGivesTheFocusBack()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.openOffice();
        const QWidget *before = QApplication::focusWidget();
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void saysSoWhenNothingIsFound()
    {
        WindowDesk desk;
        desk.openOffice();
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(u"zzzz\"*("_s);
        QVERIFY(desk.shownText().contains(u"Nothing has these words"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.find<QLineEdit>(u"searchField"_s));
    }

private:
    static QStringList lines(WindowDesk &desk)
    {
        QStringList texts;
        const auto *list = desk.find<QListView>(u"searchList"_s);
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data().toString());
        return texts;
    }
};

TRYWEEK_GUI_TEST(tst_commandsearch, CommandSearchTest)
#include "tst_commandsearch.moc"
