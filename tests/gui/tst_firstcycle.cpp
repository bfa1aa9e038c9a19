// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include "application/reflection/learnings.h"
#include "application/reflection/reflections.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using support::must;
using support::WindowDesk;

/// A team's first cycle in the real window, from no file at all to an adopted round, with the keyboard alone: Tab,
/// typing, Enter, Space, digits and the menus' shortcuts. An *entry* is a field that must be typed into before the
/// week can start; what has a good default (team and file of a new workspace, owner, direction, participants, first
/// day, days, design) and what one key answers (choosing, yes to all, said aloud, what is expected) is none. fillIn()
/// counts them.
class FirstCycleTest : public QObject
{
    Q_OBJECT

private:
    WindowDesk m_desk;
    int m_entries = 0;

    void fillIn(const QString &field, const QString &text)
    {
        QVERIFY2(m_desk.tabTo(field), qPrintable(field));
        ++m_entries;
        m_desk.type(text);
    }
    void press(const QString &field, Qt::Key key = Qt::Key_Space)
    {
        QVERIFY2(m_desk.tabTo(field), qPrintable(field));
        m_desk.press(key);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    application::CycleState cycle() { return must(application::Cycles(m_desk.workspace()).state(m_cycle)); }

    domain::CycleId m_cycle;

    void beginCycle()
    {
        m_desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        m_desk.press(Qt::Key_Return);
        QVERIFY(m_desk.window->workspace());
        m_desk.press(Qt::Key_2, Qt::ControlModifier);
        press(u"newCycle"_s);
        fillIn(u"goalStatement"_s, u"Callers leave with an answer"_s);
        m_desk.press(Qt::Key_Return);
        const auto cycles = application::Cycles(m_desk.workspace()).cycles();
        QCOMPARE(cycles.size(), 1);
        m_cycle = cycles.first().cycle.id;
    }

    void readyGoal()
    {
        fillIn(u"whoNotices"_s, u"People who call about a bill"_s);
        fillIn(u"name"_s, u"Second calls within a week"_s);
        fillIn(u"target"_s, u"20"_s);
        press(u"noBalancing"_s);
        press(u"gateGoOn"_s);
        QVERIFY(cycle().steps[0].done);
    }

    void chooseChallenge()
    {
        fillIn(u"newCandidate"_s, u"Nobody says what happens next"_s);
        m_desk.press(Qt::Key_Return);
        press(u"chooseCandidate"_s);
        fillIn(u"reason"_s, u"We hear it every day"_s);
        press(u"gateOverride"_s, Qt::Key_Return);
        fillIn(u"overrideReason"_s, u"There is no data yet"_s);
        press(u"gateGoOn"_s);
        QVERIFY(cycle().steps[1].done);
    }

    void shapeIdea()
    {
        fillIn(u"newLine"_s, u"Sum up at the end"_s);
        m_desk.press(Qt::Key_Return);
        press(u"showLines"_s);
        m_desk.press(Qt::Key_Space);
        fillIn(u"situation"_s, u"a caller says goodbye"_s);
        fillIn(u"behaviour"_s, u"sum up what happens next"_s);
        press(u"yesToAll"_s);
        press(u"rehearsed"_s);
        press(u"gateGoOn"_s);
        QVERIFY(cycle().steps[2].done);
    }

    void startWeek()
    {
        press(u"direction"_s, Qt::Key_1);
        fillIn(u"because"_s, u"they know what to wait for"_s);
        press(u"gateGoOn"_s);
        QVERIFY(cycle().round->startedAt.has_value());
    }

    void logWeek()
    {
        m_desk.press(Qt::Key_J, Qt::ControlModifier);
        for (int i = 0; i < 9; ++i) {
            press(u"effectKeys"_s, i < 7 ? Qt::Key_1 : Qt::Key_2);
            m_desk.press(Qt::Key_Return);
        }
        QCOMPARE(application::Notes(m_desk.workspace()).ownTotal(cycle().round->id), 9);
        m_desk.office.skipDays(7);
    }

    void reflectAndAdopt()
    {
        m_desk.press(Qt::Key_2, Qt::ControlModifier);
        press(u"cycleList"_s, Qt::Key_Return);
        press(u"form"_s, Qt::Key_1);
        press(u"begin"_s);
        m_desk.type(u"I expected fewer second calls, and they asked less"_s);
        m_desk.press(Qt::Key_Return, Qt::ControlModifier);
        const auto session = application::Reflections(m_desk.workspace()).ofRound(cycle().round->id);
        QVERIFY(session);
        QCOMPARE(application::Reflections(m_desk.workspace()).answers(session->id).size(), 1);
        press(u"kind"_s, Qt::Key_1);
        fillIn(u"why"_s, u"Seven of nine went better"_s);
        fillIn(u"nextStep"_s, u"Everyone sums up from Monday"_s);
        press(u"who"_s, Qt::Key_Down);
        fillIn(u"byWhen"_s, u"+7"_s);
        press(u"gateGoOn"_s);
    }

private slots:
    void goesFromNothingToAnAdoptedRoundWithoutTheMouse()
    {
        beginCycle();
        readyGoal();
        chooseChallenge();
        shapeIdea();
        startWeek();
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(m_entries <= 12, qPrintable(QString::number(m_entries)));
        logWeek();
        reflectAndAdopt();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(cycle().finished);
        QCOMPARE(application::Learnings(m_desk.workspace()).learnings().size(), 1);
    }
};

TRYWEEK_GUI_TEST(tst_firstcycle, FirstCycleTest)
#include "tst_firstcycle.moc"
