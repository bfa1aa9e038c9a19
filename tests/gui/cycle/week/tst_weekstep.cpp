// SPDX-License-Identifier: GPL-3.0-or-later

#include "cycledesk.h"

#include "gui/components/card.h"
#include "gui/components/chartview.h"
#include "gui/components/chiprow.h"
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

    void saysWhenAWeekStartsThatDoesNotStartToday()
    {
        const auto id = m_desk->office.plannedRound();
        application::Rounds rounds(*m_desk->office.workspace);
        auto plan = support::must(rounds.round(id));
        plan.startDay = QDate(2026, 11, 30);
        support::must(rounds.plan(plan));
        m_desk->show(m_desk->office.lastCycle);
        QVERIFY(m_desk->tabTo(u"gateGoOn"_s));
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->told.join(u' '), u"The prediction is sealed. The week starts Mon 30 Nov."_s);
    }

    void aWeekThatStartsIsReadFromItsTop()
    {
        m_desk->window.resize(1180, 640);
        m_desk->office.plannedRound();
        m_desk->show(m_desk->office.lastCycle);
        QVERIFY(m_desk->tabTo(u"gateGoOn"_s));
        m_desk->press(Qt::Key_Return);
        m_desk->settle();
        const auto *day = m_desk->find<QLabel>(u"day"_s);
        QVERIFY(day);
        QVERIFY(!day->visibleRegion().isEmpty());
        QVERIFY(m_desk->isAt(u"logNote"_s));
        QVERIFY(!m_desk->find(u"logNote"_s)->visibleRegion().isEmpty());
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
        QCOMPARE(text(u"sentence"_s), u"1 of 1 contacts went better in this week, and 0 worse."_s);
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
        QCOMPARE(text(u"verdict"_s), u"Too little to say"_s);
        QCOMPARE(text(u"sentence"_s), u"1 of 2 contacts went better in this week, and 1 worse."_s);
        QVERIFY(text(u"caution"_s).contains(u"nothing to compare"_s));
        QVERIFY(m_desk->tabTo(u"showTable"_s));
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->isAt(u"dayTable"_s));
        QCOMPARE(m_desk->find<QTableView>(u"dayTable"_s)->model()->rowCount(), 1);
    }

    /// Six of 22 before, 17 of 29 in the week.
    domain::RoundId looksBetter()
    {
        support::Office &office = m_desk->office;
        const auto type = support::must(application::Teams(*office.workspace).addCustomerType(u"Moved house"_s));
        const auto id = office.plannedRound();
        auto plan = support::must(application::Rounds(*office.workspace).round(id));
        plan.startDay = office.clock.today().addDays(1);
        support::must(application::Rounds(*office.workspace).plan(plan));
        const auto log = [&](Effect effect, int count) {
            for (int i = 0; i < count; ++i) {
                application::NoteDraft draft = office.draftOf(id, effect);
                if (i % 2 == 0)
                    draft.customerType = type;
                support::must(application::Notes(*office.workspace).add(draft));
            }
        };
        log(Effect::Better, 6);
        log(Effect::Same, 16);
        office.skipDays(1);
        support::must(application::Rounds(*office.workspace).start(id));
        log(Effect::Better, 17);
        log(Effect::Same, 12);
        office.skipDays(7);
        return id;
    }

    void saysTheVerdictFirstWithItsFourFacts()
    {
        looksBetter();
        m_desk->show(m_desk->office.lastCycle, domain::Step::Week);
        QCOMPARE(text(u"verdict"_s), u"Looks better"_s);
        QCOMPARE(
            text(u"sentence"_s), u"17 of 29 contacts went better in this week. Before the change it was 6 of 22."_s);
        QVERIFY(text(u"onlyDone"_s).startsWith(u"Only where it was done: 17 of 29"_s));
        QStringList values;
        for (const QLabel *label : m_desk->page->findChildren<QLabel *>(u"factValue"_s))
            if (label->isVisible())
                values.append(label->text());
        QCOMPARE(values, (QStringList{u"59 %"_s, u"27 %"_s, u"Better"_s, u"No readings"_s}));
        const auto *types = m_desk->find<QTableView>(u"typeTable"_s)->model();
        QCOMPARE(types->rowCount(), 2);
        QVERIFY(types->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"between"_s));
    }

    void namesAsUsualAndTriedWhereContactsTakeTurns()
    {
        const auto id = m_desk->office.plannedRound();
        application::Rounds rounds(*m_desk->office.workspace);
        auto plan = support::must(rounds.round(id));
        plan.design = domain::Design::Alternating;
        support::must(rounds.plan(plan));
        support::must(rounds.start(id));
        for (int i = 0; i < 20; ++i)
            m_desk->office.note(id, i % 3 == 0 ? Effect::Better : Effect::Same);
        m_desk->office.skipDays(7);
        m_desk->show(m_desk->office.lastCycle, domain::Step::Week);
        const auto *types = m_desk->find<QTableView>(u"typeTable"_s)->model();
        QCOMPARE(types->headerData(1, Qt::Horizontal).toString(), u"As usual"_s);
        QCOMPARE(types->headerData(2, Qt::Horizontal).toString(), u"Tried"_s);
        QCOMPARE(m_desk->find<gui::Card>(u"typeCard"_s)->note(), u"hollow: as usual, filled: tried"_s);
        auto *choice = m_desk->find<gui::ChipRow>(u"pictures"_s);
        QCOMPARE(choice->options().at(1).text, u"As usual against tried"_s);
        choice->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_2);
        QCOMPARE(text(u"pairLegend"_s), u"Hollow: as usual. Filled: tried."_s);
        m_desk->press(Qt::Key_Return, Qt::AltModifier);
        const auto *counts = m_desk->find<QTableView>(u"sourceCounts"_s)->model();
        QCOMPARE(counts->index(0, 0).data().toString(), u"As usual"_s);
        QCOMPARE(counts->index(1, 0).data().toString(), u"Tried"_s);
    }

    void opensWhereTheVerdictComesFromByKeys()
    {
        looksBetter();
        m_desk->show(m_desk->office.lastCycle, domain::Step::Week);
        QVERIFY(m_desk->isAt(u"goOn"_s));
        m_desk->press(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(m_desk->isAt(u"sourceCard"_s));
        QCOMPARE(m_desk->find<QTableView>(u"sourceCounts"_s)->model()->index(1, 2).data().toString(), u"29"_s);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(m_desk->isAt(u"verdictSource"_s));
        QVERIFY(!m_desk->find(u"sourceCard"_s));
    }

    void theSourceStandsBesideItsNumberAndBelowWhereThereIsNoRoom()
    {
        looksBetter();
        m_desk->show(m_desk->office.lastCycle, domain::Step::Week);
        const auto placeOf = [this](const QString &name) {
            const QWidget *widget = m_desk->find(name);
            return widget ? QRect(widget->mapTo(&m_desk->window, QPoint()), widget->size()) : QRect();
        };
        m_desk->press(Qt::Key_Return, Qt::AltModifier);
        m_desk->settle();
        QVERIFY(placeOf(u"sourceCard"_s).left() > placeOf(u"verdictCard"_s).right());
        QCOMPARE(placeOf(u"sourceCard"_s).top(), placeOf(u"verdictCard"_s).top());
        QCOMPARE(placeOf(u"pictureCard"_s).top() - placeOf(u"verdictCard"_s).bottom(), 17);
        // As wide as the design has it, or narrower where the words beside it are wide.
        QVERIFY(placeOf(u"sourceCard"_s).width() <= 352 + 4);
        QVERIFY(placeOf(u"sourceCard"_s).width() >= m_desk->find(u"sourceCard"_s)->minimumSizeHint().width());
        m_desk->press(Qt::Key_Escape);
        // A picture's stands beside the picture.
        m_desk->find(u"showTable"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Return, Qt::AltModifier);
        m_desk->settle();
        QVERIFY(placeOf(u"sourceCard"_s).left() > placeOf(u"pictureCard"_s).right());
        QCOMPARE(placeOf(u"sourceCard"_s).top(), placeOf(u"pictureCard"_s).top());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(m_desk->isAt(u"pictureSource"_s));
        m_desk->window.resize(700, 610); // too narrow for both, in whatever font
        m_desk->settle();
        m_desk->press(Qt::Key_Return, Qt::AltModifier);
        m_desk->settle();
        QCOMPARE(placeOf(u"sourceCard"_s).left(), placeOf(u"pictureCard"_s).left());
        QVERIFY(placeOf(u"sourceCard"_s).top() > placeOf(u"pictureCard"_s).bottom());
        QVERIFY(placeOf(u"sourceCard"_s).bottom() < placeOf(u"typeCard"_s).top());
    }

    void showsOnePictureAfterTheOtherWithSentenceAndTable()
    {
        looksBetter();
        m_desk->show(m_desk->office.lastCycle, domain::Step::Week);
        auto *choice = m_desk->find<gui::ChipRow>(u"pictures"_s);
        QStringList names;
        for (const gui::ChipOption &option : choice->options())
            names.append(option.text);
        QCOMPARE(names,
            (QStringList{u"Effect by day"_s, u"Before against the week"_s, u"By customer type"_s, u"By touchpoint"_s,
                u"Was it done?"_s, u"My own"_s}));
        QSet<QString> sentences;
        choice->setFocus(Qt::TabFocusReason);
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
            m_desk->press(key);
            sentences.insert(text(u"reading"_s));
            const auto *chart = m_desk->find<gui::ChartView>(u"chart"_s);
            QCOMPARE(chart->accessibleDescription(), text(u"reading"_s));
            QVERIFY(!chart->parts().isEmpty());
            QVERIFY(m_desk->page->findChild<QTableView *>(u"dayTable"_s)->model()->rowCount() > 0);
        }
        QCOMPARE(sentences.size(), 5);
    }

    void plansEachDesignAndSaysHowSureItCanGet()
    {
        m_desk->office.plannedRound();
        m_desk->show(m_desk->office.lastCycle);
        QSet<QString> meanings{text(u"designMeaning"_s)};
        m_desk->find(u"design"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Down);
        QCOMPARE(round().design, domain::Design::Alternating);
        meanings.insert(text(u"designMeaning"_s));
        m_desk->press(Qt::Key_Down);
        QCOMPARE(round().design, domain::Design::Staggered);
        meanings.insert(text(u"designMeaning"_s));
        QCOMPARE(meanings.size(), 3);
    }

    void tellsWhoStartsWhenInAStaggeredWeek()
    {
        const auto id = m_desk->office.plannedRound();
        auto plan = support::must(application::Rounds(*m_desk->office.workspace).round(id));
        plan.design = domain::Design::Staggered;
        support::must(application::Rounds(*m_desk->office.workspace).plan(plan));
        support::must(application::Rounds(*m_desk->office.workspace).start(id));
        m_desk->show(m_desk->office.lastCycle);
        QVERIFY2(text(u"people"_s).contains(u"from Wed 25 Nov"_s), qPrintable(text(u"people"_s)));
        QVERIFY(text(u"people"_s).contains(QString::number(*round().drawSeed)));
    }

    void makesTheWeekLongerWithAReason()
    {
        m_desk->office.runningRound();
        m_desk->show(m_desk->office.lastCycle);
        QVERIFY(m_desk->tabTo(u"makeLonger"_s));
        m_desk->press(Qt::Key_Space);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(round().days, 7);
        m_desk->type(u"Two days without the system"_s);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(round().days, 9);
        QCOMPARE(round().extensionReason, u"Two days without the system"_s);
    }

    void marksDaysOffOfTheTeamAndOfThePerson()
    {
        m_desk->office.runningRound();
        m_desk->show(m_desk->office.lastCycle);
        m_desk->find(u"teamDaysOff"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_5);
        QCOMPARE(round().offDays, QList<QDate>{QDate(2026, 11, 27)});
        m_desk->find(u"ownDaysOff"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_2);
        QCOMPARE(round().offDaysOf(m_desk->office.ada), QList<QDate>{QDate(2026, 11, 24)});
    }

    void drawsEveryDayOfTheRound()
    {
        domain::Round week;
        week.startDay = QDate(2026, 11, 23);
        week.offDays = {QDate(2026, 11, 29)};
        domain::RoundCounts counts;
        counts.days = {{QDate(2026, 11, 20), domain::Phase::Baseline, {1, 0, 0, 0}, {}, {}},
            {QDate(2026, 11, 24), domain::Phase::Week, {2, 1, 0, 1}, {u"outage"_s}, {}},
            {QDate(2026, 11, 25), domain::Phase::Week, {1, 0, 0, 0}, {}, {u"asked first"_s}}};
        const gui::EffectPicture picture = gui::effectPicture(week, counts);
        QCOMPARE(picture.chart.before.size(), 3);
        QCOMPARE(picture.chart.week.size(), 7);
        QCOMPARE(picture.parts.size(), 10);
        QVERIFY(picture.chart.week.last().closed);
        QVERIFY(picture.chart.week.at(1).unusual);
        QCOMPARE(picture.chart.week.at(1).counts, (std::array{2, 1, 0, 1}));
        QVERIFY(picture.parts.at(4).contains(u"outage"_s));
        QVERIFY(!picture.chart.week.at(1).tweaked);
        QVERIFY(picture.chart.week.at(2).tweaked && !picture.chart.week.at(2).unusual);
        QVERIFY(picture.parts.at(5).contains(u"asked first"_s));
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
