// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/goals.h"
#include "application/data/evidence.h"
#include "gui/components/chartview.h"
#include "support/cutoff.h"
#include "support/datafile.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;
using support::must;
using support::WindowDesk;

/// From a goal to the data and back with a number, by keys.
class NumbersFromDataTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDesk> m_desk;
    domain::CycleId m_cycle;

    void arrange(QSize size = {1280, 800})
    {
        m_desk = std::make_unique<WindowDesk>(size);
        m_cycle = m_desk->office.beginCycle();
        m_desk->office.readyGoal(m_cycle);
        support::importSmallSurvey(m_desk->office);
        m_desk->openOffice();
        goToGoal();
    }
    void goToGoal()
    {
        m_desk->window->go({gui::PageKind::Cycle, domain::anyId(m_cycle), domain::Step::Goal, {}});
        QApplication::processEvents();
    }
    domain::Measure measure() const
    {
        application::Goals goals(m_desk->workspace());
        return goals.measures(must(application::Cycles(m_desk->workspace()).state(m_cycle)).goal.id).first();
    }
    QList<domain::Reading> readings() const { return application::Goals(m_desk->workspace()).readings(measure().id); }
    QStringList offered() const
    {
        QStringList texts;
        auto *row = m_desk->find<QWidget>(u"takeNumber"_s);
        for (const QAbstractButton *chip : row ? row->findChildren<QAbstractButton *>() : QList<QAbstractButton *>())
            if (chip->isVisible())
                texts.append(chip->text());
        return texts;
    }

private slots:
    void takesTodaysValueInThreeKeysAndKeepsWhereItCameFrom()
    {
        arrange();
        QVERIFY(m_desk->tabTo(u"takeBaseline"_s));
        m_desk->press(Qt::Key_Space);
        QTRY_VERIFY(m_desk->isAt(u"takeNumber"_s));
        QVERIFY2(offered().first().startsWith(u"NPS"_s), qPrintable(offered().join(u'\n')));
        m_desk->press(Qt::Key_2);

        QCOMPARE(measure().baseline.value_or(0), 50.0); // 2, 4, 6 and 0 of eight are low
        QCOMPARE(measure().unit, u"%"_s);
        QCOMPARE(measure().baselineDay.value_or(QDate()), QDate(2026, 10, 30));
        QVERIFY2(measure().baselineSource.startsWith(u"Share of low scores, n 8, "_s),
            qPrintable(measure().baselineSource));
        const auto finding = application::Evidence(m_desk->workspace()).findings().first();
        QVERIFY(measure().baselineFinding == finding.id);
        QVERIFY(!finding.picture.isEmpty());
        // back at the goal, with the source beside the value
        auto *origin = m_desk->find<QLabel>(u"origin"_s);
        QVERIFY(origin && origin->text().contains(finding.title));
        QCOMPARE(m_desk->find<QLineEdit>(u"baseline"_s)->text(), u"50"_s);
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!measure().baseline);
        QVERIFY(application::Evidence(m_desk->workspace()).findings().isEmpty());
    }

    void opensTheDataBehindAValueAgainAndSaysWhetherItHasChanged()
    {
        arrange();
        QVERIFY(m_desk->tabTo(u"takeBaseline"_s));
        m_desk->press(Qt::Key_Space);
        QTRY_VERIFY(m_desk->isAt(u"takeNumber"_s));
        m_desk->press(Qt::Key_1);
        QVERIFY(m_desk->tabTo(u"openOrigin"_s));
        m_desk->press(Qt::Key_Space);
        auto *note = m_desk->find<QLabel>(u"note"_s);
        QTRY_VERIFY((note = m_desk->find<QLabel>(u"note"_s)) && note->text().contains(u"still gives the same"_s));
        QTRY_VERIFY(m_desk->find<gui::ChartView>(u"chart"_s));
        QVERIFY(offered().isEmpty()); // nothing is asked for
    }

    void takesAReadingOfAMonthAndOfADayThatIsWritten()
    {
        arrange();
        QVERIFY(m_desk->tabTo(u"takeReading"_s));
        m_desk->press(Qt::Key_Space);
        QTRY_VERIFY(m_desk->isAt(u"takeNumber"_s));
        QVERIFY(m_desk->tabTo(u"chart"_s));
        m_desk->press(Qt::Key_Right); // the first month
        QTRY_VERIFY2(offered().first().contains(u"September"_s), qPrintable(offered().join(u'\n')));
        QVERIFY(m_desk->tabTo(u"takeNumber"_s));
        m_desk->press(Qt::Key_2);
        QCOMPARE(readings().size(), 1);
        QCOMPARE(readings().first().day, QDate(2026, 9, 30));
        QCOMPARE(readings().first().value, 66.7); // 2 and 4 of three
        QVERIFY(readings().first().finding);

        QVERIFY(m_desk->tabTo(u"takeReading"_s));
        m_desk->press(Qt::Key_Space);
        QTRY_VERIFY(m_desk->isAt(u"takeNumber"_s));
        auto *day = m_desk->find<QLineEdit>(u"takeDay"_s);
        QVERIFY(day);
        day->setFocus();
        day->selectAll();
        m_desk->type(u"never"_s);
        QVERIFY(m_desk->tabTo(u"takeNumber"_s));
        m_desk->press(Qt::Key_1);
        QCOMPARE(readings().size(), 1);
        QVERIFY(m_desk->isAt(u"takeDay"_s));
        day->selectAll();
        m_desk->type(u"1 Nov"_s);
        QVERIFY(m_desk->tabTo(u"takeNumber"_s));
        m_desk->press(Qt::Key_1);
        QCOMPARE(readings().last().day, QDate(2026, 11, 1));
    }

    void isOfferedFromExploreAndFromAFindingToo()
    {
        arrange();
        m_desk->window->go({gui::PageKind::Evidence, {}, {}, u"pareto"_s});
        QTRY_VERIFY(m_desk->find<gui::ChartView>(u"chart"_s));
        QTRY_VERIFY(m_desk->find<QWidget>(u"viewSource"_s));
        m_desk->press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_desk->isAt(u"takeNumber"_s));
        m_desk->press(Qt::Key_1);
        QCOMPARE(measure().baseline.value_or(0), 8.0);
        QVERIFY(offered().isEmpty());

        m_desk->window->go({gui::PageKind::Evidence, {}, {}, u"findings"_s});
        QTRY_VERIFY(m_desk->tabTo(u"useNumber"_s));
        m_desk->press(Qt::Key_Space);
        QTRY_VERIFY(m_desk->isAt(u"takeNumber"_s));
        m_desk->press(Qt::Key_Escape);
        QVERIFY(offered().isEmpty());
    }

    void saysWhatToDoWhereNoGoalHasANumber()
    {
        m_desk = std::make_unique<WindowDesk>();
        support::importSmallSurvey(m_desk->office);
        m_desk->openOffice();
        m_desk->window->go({gui::PageKind::Evidence, {}, {}, u"overview"_s});
        QTRY_VERIFY(m_desk->find<QWidget>(u"viewSource"_s));
        m_desk->press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_desk->shownText().contains(u"No goal has a number yet"_s));
    }

    void clipsNothingInASmallWindow()
    {
        arrange({1024, 640});
        QVERIFY(m_desk->tabTo(u"takeBaseline"_s));
        m_desk->press(Qt::Key_Space);
        QTRY_VERIFY(m_desk->isAt(u"takeNumber"_s));
        QTRY_COMPARE(support::cutOffIn(*m_desk->window), QString());
        QCOMPARE(m_desk->window->size(), QSize(1024, 640));
    }
};

TRYWEEK_GUI_TEST(tst_numbersfromdata, NumbersFromDataTest)
#include "tst_numbersfromdata.moc"
