// SPDX-License-Identifier: GPL-3.0-or-later

#include "cycledesk.h"

#include "gui/components/chartview.h"
#include "gui/cycle/goal/measureform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using domain::GateItem;
using namespace Qt::StringLiterals;

class GoalStepTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CycleDesk> m_desk;
    domain::CycleId m_cycle;

    QList<domain::Measure> measures() const
    {
        return application::Goals(*m_desk->office.workspace).measures(m_desk->state().goal.id);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<CycleDesk>();
        m_cycle = m_desk->office.beginCycle(u"Bills are clear"_s);
        m_desk->show(m_cycle, domain::Step::Goal);
    }

    void opensAtTheFirstThingThatIsMissing()
    {
        QVERIFY(m_desk->isAt(u"whoNotices"_s));
        QCOMPARE(m_desk->find<QPlainTextEdit>(u"statement"_s)->toPlainText(), u"Bills are clear"_s);
        QCOMPARE(m_desk->find<QComboBox>(u"owner"_s)->currentText(), u"Ada"_s);
    }

    void savesEachFieldWhenItIsLeftAsOneThingToUndo()
    {
        m_desk->type(u"Movers"_s);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(m_desk->state().goal.whoNotices, u"Movers"_s);
        QCOMPARE(m_desk->undo(), u"goal.update"_s);
        QCOMPARE(m_desk->find<QPlainTextEdit>(u"whoNotices"_s)->toPlainText(), QString());
        QVERIFY(m_desk->office.workspace->redo().has_value());
        QCOMPARE(m_desk->find<QPlainTextEdit>(u"whoNotices"_s)->toPlainText(), u"Movers"_s);
    }

    void keepsHalfTypedTextWhenSomethingElseIsSaved()
    {
        m_desk->type(u"Mov"_s);
        support::must(application::Cycles(*m_desk->office.workspace).rename(m_cycle, u"Bills"_s));
        QCOMPARE(m_desk->find<QPlainTextEdit>(u"whoNotices"_s)->toPlainText(), u"Mov"_s);
        QVERIFY(m_desk->isAt(u"whoNotices"_s));
        m_desk->type(u"ers"_s);
        m_desk->page->keep();
        QCOMPARE(m_desk->state().goal.whoNotices, u"Movers"_s);
    }

    void addsACriterionByItsNameAndTarget()
    {
        QVERIFY(m_desk->tabTo(u"name"_s));
        m_desk->type(u"Second calls"_s);
        QVERIFY(m_desk->tabTo(u"target"_s));
        QCOMPARE(measures().size(), 1);
        m_desk->type(u"20"_s);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(measures().size(), 1);
        QCOMPARE(measures().first().target.value_or(0), 20.0);
        QCOMPARE(measures().first().better, domain::Direction::Up);
        QVERIFY(!measures().first().baseline);
        QCOMPARE(m_desk->page->findChildren<gui::MeasureForm *>().size(), 1);
    }

    void saysWhenANumberIsNone()
    {
        QVERIFY(m_desk->tabTo(u"target"_s));
        m_desk->type(u"many"_s);
        m_desk->press(Qt::Key_Tab);
        auto *field = m_desk->find<gui::Field>(u"targetField"_s);
        QVERIFY(field && field->error().contains(u"not a number"_s));
        QCOMPARE(m_desk->find<QLineEdit>(u"target"_s)->text(), u"many"_s);
    }

    void takesABaselineWithItsDay()
    {
        QVERIFY(m_desk->tabTo(u"name"_s));
        m_desk->type(u"Second calls"_s);
        QVERIFY(m_desk->tabTo(u"notKnown"_s));
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->isAt(u"baseline"_s));
        m_desk->type(u"31"_s);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(measures().first().baseline.value_or(0), 31.0);
        QCOMPARE(measures().first().baselineDay.value_or(QDate()), QDate(2026, 11, 23));
    }

    void addsAReadingInPlace()
    {
        QVERIFY(m_desk->tabTo(u"name"_s));
        m_desk->type(u"Second calls"_s);
        m_desk->press(Qt::Key_Tab);
        QVERIFY(m_desk->tabTo(u"addReading"_s));
        m_desk->press(Qt::Key_Space);
        m_desk->type(u"28"_s);
        m_desk->press(Qt::Key_Return);
        const auto readings = application::Goals(*m_desk->office.workspace).readings(measures().first().id);
        QCOMPARE(readings.size(), 1);
        QCOMPARE(readings.first().value, 28.0);
        QCOMPARE(readings.first().day, QDate(2026, 11, 23));
    }

    void correctsAndRemovesAReadingInItsTable()
    {
        m_desk->office.readyGoal(m_cycle);
        application::Goals goals(*m_desk->office.workspace);
        const auto measure = measures().first();
        for (const auto &[day, value] : {std::pair{QDate(2026, 11, 2), 31.0}, {QDate(2026, 11, 16), 26.0}})
            support::must(goals.addReading({{}, measure.id, day, value, u"phone list"_s}));
        m_desk->settle();
        auto *said = m_desk->find<QLabel>(u"said"_s);
        QVERIFY(said);
        QCOMPARE(
            said->text(), u"From 31 (Mon 2 Nov) to 26 (Mon 16 Nov): better by 5. 6 to go to the target of 20."_s);
        QVERIFY(m_desk->find<gui::ChartView>(u"chart"_s));

        QVERIFY(m_desk->tabTo(u"showReadings"_s));
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->isAt(u"table"_s));
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Return);
        QVERIFY(m_desk->isAt(u"readingValue"_s));
        m_desk->type(u"19"_s); // the old value is selected
        m_desk->press(Qt::Key_Return);
        QCOMPARE(goals.readings(measure.id).last().value, 19.0);
        QCOMPARE(goals.readings(measure.id).last().source, u"phone list"_s);
        QVERIFY(said->text().endsWith(u"The target of 20 is reached."_s));
        QVERIFY(m_desk->isAt(u"table"_s));
        QCOMPARE(m_desk->undo(), u"reading.update"_s);
        QCOMPARE(goals.readings(measure.id).last().value, 26.0);

        m_desk->press(Qt::Key_Delete);
        QCOMPARE(goals.readings(measure.id).size(), 1);
        QVERIFY(!m_desk->told.isEmpty());
        QCOMPARE(m_desk->undo(), u"reading.remove"_s);
        QCOMPARE(goals.readings(measure.id).size(), 2);
    }

    void keepsTheReadingThatIsBeingWrittenAndDropsItByEsc()
    {
        m_desk->office.readyGoal(m_cycle);
        QVERIFY(m_desk->tabTo(u"addReading"_s));
        m_desk->press(Qt::Key_Space);
        m_desk->type(u"2"_s);
        support::must(application::Cycles(*m_desk->office.workspace).rename(m_cycle, u"Bills"_s));
        QCOMPARE(m_desk->find<QLineEdit>(u"readingValue"_s)->text(), u"2"_s);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!m_desk->find<QLineEdit>(u"readingValue"_s));
        QVERIFY(m_desk->isAt(u"addReading"_s));
        QVERIFY(application::Goals(*m_desk->office.workspace).readings(measures().first().id).isEmpty());
    }

    void saysOutrightThatNothingNeedsBalancing()
    {
        m_desk->press(Qt::Key_B, Qt::AltModifier);
        QTRY_VERIFY(m_desk->state().goal.noBalancing);
        QVERIFY(m_desk->find<QCheckBox>(u"noBalancing"_s)->isChecked());
    }

    void leadsFromAMissingEntryToItsField()
    {
        m_desk->page->goToItem(GateItem::SuccessCriterion);
        QVERIFY(m_desk->isAt(u"name"_s));
        m_desk->page->goToItem(GateItem::Balancing);
        QVERIFY(m_desk->isAt(u"noBalancing"_s));
    }

    void goesOnWithoutNumbersForAReason()
    {
        m_desk->type(u"Movers"_s);
        m_desk->press(Qt::Key_Tab);
        QVERIFY(m_desk->tabTo(u"gateOverride"_s));
        m_desk->press(Qt::Key_Return);
        QVERIFY(m_desk->isAt(u"overrideReason"_s));
        m_desk->type(u"The numbers come on Friday"_s);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(m_desk->state().goal.overrideReason, u"The numbers come on Friday"_s);
        QVERIFY(m_desk->state().steps[0].done);
    }

    void removesACriterionAndBringsItBack()
    {
        m_desk->office.readyGoal(m_cycle);
        QCOMPARE(measures().size(), 1);
        QVERIFY(m_desk->tabTo(u"remove"_s));
        m_desk->press(Qt::Key_Space);
        QCOMPARE(measures().size(), 0);
        QVERIFY(!m_desk->told.isEmpty());
        m_desk->undo();
        QCOMPARE(measures().size(), 1);
    }
};

TRYWEEK_GUI_TEST(tst_goalstep, GoalStepTest)
#include "tst_goalstep.moc"
