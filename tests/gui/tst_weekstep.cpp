#include "cycledesk.h"

#include "gui/cycle/week/effectpicture.h"
#include "gui/cycle/week/weekplan.h"

#include <QLabel>
#include <QSpinBox>
#include <QTableView>

using domain::Effect;
using domain::GateItem;
using namespace Qt::StringLiterals;

class WeekStepTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CycleDesk> m_desk;

    domain::Round round() const { return m_desk->state().round.value(); }
    QString text(const QString &label) const
    {
        auto *found = m_desk->find<QLabel>(label);
        return found ? found->text() : QString();
    }

private slots:
    void init() { m_desk = std::make_unique<CycleDesk>(); }

    void opensThePlanAtThePrediction()
    {
        m_desk->office.plannedRound();
        m_desk->show(m_desk->office.lastCycle);
        QCOMPARE(m_desk->page->step(), domain::Step::Week);
        QVERIFY(m_desk->isAt(u"direction"_s));
    }

    void plansByKeys()
    {
        m_desk->office.plannedRound();
        m_desk->show(m_desk->office.lastCycle);
        m_desk->press(Qt::Key_2);
        QCOMPARE(round().prediction.direction, Effect::Same);
        m_desk->find(u"because"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_A, Qt::ControlModifier);
        m_desk->type(u"they know already"_s);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(round().prediction.because, u"they know already"_s);
        m_desk->find(u"startDay"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Up);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(round().startDay.value_or(QDate()), QDate(2026, 11, 24));
        m_desk->find(u"offDays"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_5);
        QCOMPARE(round().offDays, QList<QDate>{QDate(2026, 11, 28)});
        QVERIFY(text(u"lastDay"_s).contains(u"6 day"_s));
    }

    void startsTheWeekAndSealsThePrediction()
    {
        m_desk->office.plannedRound();
        m_desk->show(m_desk->office.lastCycle);
        m_desk->find<QAbstractButton>(u"gateGoOn"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Space);
        QVERIFY(round().startedAt.has_value());
        QCOMPARE(text(u"day"_s), u"Day 1 of 7"_s);
        QVERIFY(m_desk->find<QLineEdit>(u"sealed"_s)->text().contains(u"Better"_s));
        QVERIFY(m_desk->find<QLineEdit>(u"sealed"_s)->isReadOnly());
        QVERIFY(!m_desk->find(u"direction"_s));
    }

    void addsAnAmendmentBesideTheSealedText()
    {
        m_desk->office.runningRound();
        m_desk->show(m_desk->office.lastCycle);
        QVERIFY(m_desk->tabTo(u"amend"_s));
        m_desk->press(Qt::Key_Space);
        m_desk->type(u"Not with businesses"_s);
        m_desk->press(Qt::Key_Return);
        const auto amendments = application::Rounds(*m_desk->office.workspace).amendments(round().id);
        QCOMPARE(amendments.size(), 1);
        QCOMPARE(amendments.first().text, u"Not with businesses"_s);
        QCOMPARE(round().prediction.because, u"they ask less"_s);
    }

    void endsEarlyOnlyWithAReason()
    {
        m_desk->office.runningRound();
        m_desk->show(m_desk->office.lastCycle);
        QVERIFY(m_desk->tabTo(u"endEarly"_s));
        m_desk->press(Qt::Key_Space);
        m_desk->press(Qt::Key_Return);
        QVERIFY(!round().endedOn);
        QVERIFY(!m_desk->find<gui::Field>(u"endReasonField"_s)->error().isEmpty());
        m_desk->type(u"The system is down"_s);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(round().endedEarlyReason, u"The system is down"_s);
        QCOMPARE(m_desk->told.last(), u"The week has ended. Reflection is open."_s);
    }

    void hidesTheTotalsUntilSomebodyLooksEarly()
    {
        const auto id = m_desk->office.runningRound();
        m_desk->office.note(id, Effect::Better);
        m_desk->show(m_desk->office.lastCycle);
        QVERIFY(!m_desk->find(u"sentence"_s));
        QVERIFY(m_desk->tabTo(u"lookEarly"_s));
        m_desk->press(Qt::Key_Space);
        QCOMPARE(text(u"sentence"_s), u"1 of 1 contacts went better in this week."_s);
    }

    void leadsFromTheResultToTheReflection()
    {
        m_desk->office.endedRound();
        m_desk->show(m_desk->office.lastCycle, domain::Step::Week);
        QVERIFY(m_desk->isAt(u"goOn"_s));
        m_desk->press(Qt::Key_Space);
        QCOMPARE(m_desk->page->step(), domain::Step::Reflection);
    }

    void saysWhatTheWeekGave()
    {
        const auto id = m_desk->office.runningRound();
        m_desk->office.note(id, Effect::Better);
        m_desk->office.note(id, Effect::Worse);
        m_desk->office.note(id, Effect::CannotTell);
        m_desk->office.skipDays(7);
        m_desk->show(m_desk->office.lastCycle, domain::Step::Week);
        QCOMPARE(text(u"sentence"_s), u"1 of 2 contacts went better in this week."_s);
        QVERIFY(text(u"before"_s).contains(u"nothing to compare"_s));
        QVERIFY(text(u"aside"_s).contains(u"1 in the week"_s));
        QVERIFY(m_desk->tabTo(u"showTable"_s));
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->isAt(u"dayTable"_s));
        QCOMPARE(m_desk->find<QTableView>(u"dayTable"_s)->model()->rowCount(), 1);
    }

    void drawsEveryDayOfTheRound()
    {
        domain::Round week;
        week.startDay = QDate(2026, 11, 23);
        week.offDays = {QDate(2026, 11, 29)};
        application::RoundCounts counts;
        counts.days = {{QDate(2026, 11, 20), domain::Phase::Baseline, {1, 0, 0, 0}, {}},
            {QDate(2026, 11, 24), domain::Phase::Week, {2, 1, 0, 1}, {u"outage"_s}}};
        const gui::EffectPicture picture = gui::effectPicture(week, counts);
        QCOMPARE(picture.chart.before.size(), 3);
        QCOMPARE(picture.chart.week.size(), 7);
        QCOMPARE(picture.parts.size(), 10);
        QVERIFY(picture.chart.week.last().closed);
        QVERIFY(picture.chart.week.at(1).unusual);
        QCOMPARE(picture.chart.week.at(1).counts, (std::array{2, 1, 0, 1}));
        QVERIFY(picture.parts.at(4).contains(u"outage"_s));
    }

    void warnsWhenMoreThanOneThingChanges()
    {
        QVERIFY(gui::namesSeveralChanges(u"Ask first and sum up"_s));
        QVERIFY(gui::namesSeveralChanges(u"Ask first, sum up"_s));
        QVERIFY(!gui::namesSeveralChanges(u"Ask first"_s));
        QVERIFY(!gui::namesSeveralChanges(u"Understand the brand"_s));
    }

    void asksForTheSingleChangeOnlyInALaterRound()
    {
        const auto first = m_desk->office.endedRound();
        m_desk->office.decide(first, domain::DecisionKind::Adapt);
        support::must(application::Rounds(*m_desk->office.workspace).close(first));
        application::Ideas ideas(*m_desk->office.workspace);
        domain::Idea idea = ideas.chosen(m_desk->office.lastCycle).value();
        idea.rehearsedOn = m_desk->office.clock.today();
        support::must(ideas.update(idea));
        m_desk->show(m_desk->office.lastCycle, domain::Step::Week);
        QVERIFY(m_desk->find(u"singleChange"_s));
        m_desk->find(u"singleChange"_s)->setFocus(Qt::TabFocusReason);
        m_desk->type(u"Ask first, then sum up"_s);
        QVERIFY(m_desk->find(u"manyChanges"_s));
        m_desk->page->keep();
        QCOMPARE(round().singleChange, u"Ask first, then sum up"_s);
        QVERIFY(m_desk->find(u"rounds"_s));
    }
};

TRYWEEK_GUI_TEST(tst_weekstep, WeekStepTest)
#include "tst_weekstep.moc"
