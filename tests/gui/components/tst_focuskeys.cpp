// SPDX-License-Identifier: GPL-3.0-or-later

#include "cycledesk.h"
#include "gui/components/buttons.h"
#include "gui/components/rowlist.h"
#include "support/windowdesk.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using support::WindowDesk;

class FocusKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void enterPressesTheFocusedButton_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Return") << Qt::Key_Return << Qt::KeyboardModifiers();
        QTest::newRow("Enter") << Qt::Key_Enter << Qt::KeyboardModifiers(Qt::KeypadModifier);
    }
    void enterPressesTheFocusedButton()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QWidget window;
        QPushButton button(u"Go"_s, &window);
        QSignalSpy clicked(&button, &QPushButton::clicked);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button.setFocus();
        QTest::keyClick(&button, key, modifiers);
        QCOMPARE(clicked.size(), 1);
        QTest::keyClick(&button, key, Qt::ShiftModifier);
        button.setEnabled(false);
        QTest::keyClick(&button, key, modifiers);
        QCOMPARE(clicked.size(), 1);
    }

    void todayLeadsOnByEnter()
    {
        WindowDesk desk;
        desk.office.runningRound();
        desk.office.actAs(desk.office.bo);
        desk.openOffice();
        QVERIFY(desk.tabTo(u"nextButton"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(qobject_cast<gui::CyclePage *>(desk.window->page()));
    }

    void aPassedGateOpensByEnter()
    {
        CycleDesk desk;
        showReadyGoal(desk);
        QVERIFY(desk.tabTo(u"gateGoOn"_s));
        desk.press(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(stepOf(desk), domain::Step::Challenge);
    }

    void ctrlEnterPressesThePrimaryButtonFromAnywhere()
    {
        CycleDesk desk;
        showReadyGoal(desk);
        QVERIFY(desk.tabTo(u"whoNotices"_s));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stepOf(desk), domain::Step::Challenge);
    }

    void ctrlEnterTakesWhatWasTypedLast()
    {
        CycleDesk desk;
        const domain::CycleId cycle = showReadyGoal(desk);
        domain::Goal goal = desk.state().goal;
        goal.whoNotices.clear();
        support::must(application::Goals(*desk.office.workspace).update(goal));
        desk.show(cycle, domain::Step::Goal);
        QVERIFY(desk.isAt(u"whoNotices"_s));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stepOf(desk), domain::Step::Goal);
        desk.type(u"Movers"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.state().goal.whoNotices, u"Movers"_s);
        QCOMPARE(stepOf(desk), domain::Step::Challenge);
    }

    void aRowOpensByEnterAndLeavesCtrlEnterToThePage()
    {
        QWidget window;
        gui::RowList list(&window);
        gui::ListRow row;
        row.line1 = u"One"_s;
        list.setRows({row});
        QSignalSpy opened(&list, &gui::RowList::opened);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

private:
    static domain::CycleId showReadyGoal(CycleDesk &desk)
    {
        const domain::CycleId cycle = desk.office.beginCycle();
        desk.office.readyGoal(cycle);
        desk.show(cycle, domain::Step::Goal);
        return cycle;
    }

    static domain::Step stepOf(const CycleDesk &desk) { return desk.page->step(); }
};

TRYWEEK_GUI_TEST(tst_focuskeys, FocusKeysTest)
#include "tst_focuskeys.moc"
