// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/challenges.h"
#include "application/data/evidence.h"
#include "gui/components/chartview.h"
#include "support/datafile.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QListView>

using namespace Qt::StringLiterals;
using support::must;
using support::WindowDesk;

/// From a workspace in which nothing was imported yet to a challenge that the data chose, by keys. An *action* is a
/// thing a person does: a shortcut, a key pressed on a control they went to, a text typed; going from one control to
/// the next by Tab belongs to the action it leads to.
class DataChallengeTest : public QObject
{
    Q_OBJECT

private:
    WindowDesk m_desk;
    int m_actions = 0;
    domain::CycleId m_cycle;

    bool isAt(const QString &name) const
    {
        for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget())
            if (at->objectName() == name)
                return true;
        return false;
    }
    void tabTo(const QString &name)
    {
        constexpr int mostStops = 300;
        for (int i = 0; i < mostStops && !isAt(name); ++i)
            m_desk.press(Qt::Key_Tab);
        QVERIFY2(isAt(name), qPrintable(name));
    }
    void tabToNamed(const QString &beginning)
    {
        constexpr int mostStops = 300;
        const auto isNamed = [&beginning] {
            const QWidget *at = QApplication::focusWidget();
            return at && at->accessibleName().startsWith(beginning);
        };
        for (int i = 0; i < mostStops && !isNamed(); ++i)
            m_desk.press(Qt::Key_Tab);
        QVERIFY2(isNamed(), qPrintable(beginning));
    }
    void act(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_actions;
        m_desk.press(key, modifiers);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void actAt(const QString &name, int key = Qt::Key_Space)
    {
        tabTo(name);
        act(key);
    }
    void typeAt(const QString &name, const QString &text)
    {
        tabTo(name);
        ++m_actions;
        m_desk.type(text);
    }

    void arrange()
    {
        m_cycle = m_desk.office.beginCycle();
        m_desk.office.readyGoal(m_cycle);
        // mostly bills, with names that tell what each column is
        QByteArray csv = "date,score,touchpoint,customer type,reason,comment\n";
        for (int i = 0; i < 60; ++i)
            csv += "2026-10-" + QByteArray::number(10 + i % 20) + ',' + QByteArray::number(i % 11)
                + ",Final bill,Landlord," + (i % 3 == 0 ? "Long wait" : "Bill unclear") + ",What is the date for? "
                + QByteArray::number(i) + '\n';
        m_desk.dialogs.path = support::dataFile(m_desk.office, u"calls.csv"_s, csv);
        m_desk.openOffice();
    }

private slots:
    void goesFromAFileToAChosenChallengeInLessThanTwentyFiveActions()
    {
        arrange();
        act(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(m_desk.find<QWidget>(u"importRows"_s) && m_desk.find<QWidget>(u"importRows"_s)->isEnabled());
        actAt(u"importRows"_s);
        QTRY_COMPARE(application::Evidence(m_desk.workspace()).dataSets().size(), 1);

        auto *views = static_cast<QListView *>(nullptr);
        QTRY_VERIFY((views = m_desk.find<QListView>(u"views"_s)) != nullptr);
        tabTo(u"views"_s);
        act(Qt::Key_Down);
        act(Qt::Key_Down);
        auto *chart = m_desk.find<gui::ChartView>(u"chart"_s);
        QTRY_VERIFY((chart = m_desk.find<gui::ChartView>(u"chart"_s)) && chart->parts().size() == 2);
        QVERIFY2(chart->parts().first().startsWith(u"Bill unclear: 40"_s), qPrintable(chart->parts().first()));
        tabTo(u"chart"_s);
        act(Qt::Key_Right);
        act(Qt::Key_Return);
        auto *comments = m_desk.find<QListView>(u"comments"_s);
        QVERIFY(comments);
        QTRY_COMPARE(comments->model()->rowCount(), 40);
        act(Qt::Key_Return); // the newest of them is kept as a quote
        act(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(application::Evidence(m_desk.workspace()).findings().size(), 1);
        QCOMPARE(application::Evidence(m_desk.workspace()).quotes().size(), 1);

        act(Qt::Key_2, Qt::ControlModifier);
        actAt(u"cycleList"_s, Qt::Key_Return);
        typeAt(u"newCandidate"_s, u"Nobody explains the final bill"_s);
        act(Qt::Key_Return);
        const auto finding = application::Evidence(m_desk.workspace()).findings().first();
        tabToNamed(u"Evidence for “Nobody explains"_s);
        act(Qt::Key_Space);
        actAt(u"evidence-finding-%1"_s.arg(finding.id.value()));
        actAt(u"chooseCandidate"_s);
        typeAt(u"reason"_s, u"Two of three calls are about it"_s);
        actAt(u"gateGoOn"_s);
        if (QTest::currentTestFailed())
            return;

        const auto state = must(application::Cycles(m_desk.workspace()).state(m_cycle));
        QVERIFY(state.steps[1].done);
        QVERIFY(state.cycle.chosen.has_value());
        QVERIFY2(m_actions < 25, qPrintable(QString::number(m_actions)));
    }
};

TRYWEEK_GUI_TEST(tst_datachallenge, DataChallengeTest)
#include "tst_datachallenge.moc"
