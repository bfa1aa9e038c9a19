// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/goals.h"
#include "application/week/rounds.h"
#include "application/workspace/fielddrafts.h"
#include "gui/cycledesk.h"

using namespace Qt::StringLiterals;
using domain::Step;
using support::must;

/// What stands half-typed in a field of a step is there again after a crash: here, on another page over the same
/// file.
class HalfTypedFieldsTest : public QObject
{
    Q_OBJECT

    static QString textOf(const CycleDesk &desk, const QString &field)
    {
        return desk.find<QPlainTextEdit>(field)->toPlainText();
    }
    /// As another start of the program would: the page that kept it never came to an end.
    static void startAgain(CycleDesk &desk)
    {
        desk.page->hide();
        desk.page = new gui::CyclePage({*desk.office.workspace, desk, desk}, &desk.window);
        desk.window.layout()->addWidget(desk.page);
    }

private slots:
    void theStatementOfAGoalComesBackAndIsSavedWhenItIsLeft()
    {
        CycleDesk desk;
        const auto cycle = desk.office.beginCycle();
        desk.show(cycle, Step::Goal);
        auto *statement = desk.find<QPlainTextEdit>(u"statement"_s);
        const QString stored = statement->toPlainText();
        statement->setFocus();
        statement->moveCursor(QTextCursor::End);
        QTest::keyClicks(statement, u", and half a"_s);
        const QString place = u"cycle/%1/gui::GoalStep/statement"_s.arg(cycle.value());
        const application::FieldDrafts drafts(*desk.office.workspace);
        QTRY_VERIFY(drafts.kept(place));
        QCOMPARE(drafts.kept(place)->stored, stored);

        const QPointer<gui::CyclePage> crashed = desk.page;
        startAgain(desk);
        desk.show(cycle, Step::Goal);
        QCOMPARE(textOf(desk, u"statement"_s), stored + u", and half a"_s);

        auto *again = desk.find<QPlainTextEdit>(u"statement"_s);
        again->setFocus();
        again->moveCursor(QTextCursor::End);
        QTest::keyClicks(again, u" word"_s);
        QTest::keyClick(again, Qt::Key_Tab);
        const auto goals = application::Goals(*desk.office.workspace).goals();
        QVERIFY(std::any_of(goals.cbegin(), goals.cend(),
            [&](const domain::Goal &goal) { return goal.statement == stored + u", and half a word"_s; }));
        QVERIFY(!drafts.kept(place));
        delete crashed.data();
    }

    void whatWasStoredSinceIsNotTakenAway()
    {
        CycleDesk desk;
        const auto cycle = desk.office.beginCycle();
        const QString place = u"cycle/%1/gui::GoalStep/statement"_s.arg(cycle.value());
        must(application::FieldDrafts(*desk.office.workspace).keep(place, {u"what stood there once"_s, u"half"_s}));
        desk.show(cycle, Step::Goal);
        QVERIFY(textOf(desk, u"statement"_s) != u"half"_s);
    }

    void escapeForgetsWhatWasHalfTyped()
    {
        CycleDesk desk;
        const auto cycle = desk.office.beginCycle();
        desk.show(cycle, Step::Goal);
        auto *statement = desk.find<QPlainTextEdit>(u"statement"_s);
        const QString place = u"cycle/%1/gui::GoalStep/statement"_s.arg(cycle.value());
        const application::FieldDrafts drafts(*desk.office.workspace);
        statement->setFocus();
        QTest::keyClicks(statement, u"half "_s);
        QTRY_VERIFY(drafts.kept(place));
        QTest::keyClick(statement, Qt::Key_Escape);
        QTRY_VERIFY(!drafts.kept(place));
    }
};

TRYWEEK_GUI_TEST(tst_halftypedfields, HalfTypedFieldsTest)
#include "tst_halftypedfields.moc"
