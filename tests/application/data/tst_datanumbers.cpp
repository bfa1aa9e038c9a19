// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/datanumbers.h"

#include "application/cycle/challenges.h"
#include "application/cycle/goals.h"
#include "application/data/evidence.h"
#include "application/data/imports.h"
#include "support/datafile.h"
#include "support/test_main.h"

#include <limits>

using application::DataNumbers;
using application::Goals;
using application::TakenNumber;
using domain::ErrorCode;
using support::doUndoRedo;
using support::justDone;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

namespace
{

domain::DataSetId importCalls(const Office &office)
{
    const QByteArray csv = "day,grade,why,took\n2026-10-01,9,bill,4\n2026-10-02,3,bill,8\n2026-10-03,10,move,\n";
    auto request = support::importRequest(support::dataFile(office, u"calls.csv"_s, csv),
        {u"date=day"_s, u"score=grade"_s, u"reason=why"_s, u"minutes=took"_s});
    request.mapping.scale = domain::Scale::nps();
    return must(application::Imports(*office.workspace).import(request)).dataSet;
}

domain::Measure measureIn(const Office &office, domain::CycleId cycle)
{
    domain::Measure measure;
    measure.goal = must(application::Cycles(*office.workspace).state(cycle)).goal.id;
    measure.name = u"Low scores"_s;
    measure.better = domain::Direction::Down;
    measure.id = must(Goals(*office.workspace).saveMeasure(measure));
    return measure;
}

TakenNumber lowShareOf(domain::DataSetId set)
{
    TakenNumber number;
    number.value = 33.3;
    number.day = QDate(2026, 10, 3);
    number.source = u"Share of low scores, n 3"_s;
    number.unit = u"%"_s;
    number.request.dataSet = set;
    number.title = u"NPS by month"_s;
    number.picture = "<svg/>";
    return number;
}

} // namespace

class DataNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void freezesWhatABaselineComesFromWithOneUndo()
    {
        Office office;
        const auto set = importCalls(office);
        const auto measure = measureIn(office, office.beginCycle());
        DataNumbers numbers(*office.workspace);
        QCOMPARE(doUndoRedo(office, [&] { return justDone(numbers.takeBaseline(measure.id, lowShareOf(set))); }),
            QString());

        const auto findings = application::Evidence(*office.workspace).findings();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().n, 3);
        const auto taken = Goals(*office.workspace).measures(measure.goal).first();
        QCOMPARE(taken.baseline.value_or(0), 33.3);
        QCOMPARE(taken.baselineDay.value_or(QDate()), QDate(2026, 10, 3));
        QCOMPARE(taken.baselineSource, u"Share of low scores, n 3"_s);
        QCOMPARE(taken.unit, u"%"_s);
        QVERIFY(taken.baselineFinding == findings.first().id);
        must(office.workspace->undo());
        QVERIFY(application::Evidence(*office.workspace).findings().isEmpty());
        QVERIFY(!Goals(*office.workspace).measures(measure.goal).first().baselineFinding);
    }

    void usesAFindingWithTheSameNumbersAgain()
    {
        Office office;
        const auto set = importCalls(office);
        const auto measure = measureIn(office, office.beginCycle());
        DataNumbers numbers(*office.workspace);
        const auto first = must(numbers.takeBaseline(measure.id, lowShareOf(set)));
        QCOMPARE(doUndoRedo(office, [&] { return justDone(numbers.takeReading(measure.id, lowShareOf(set))); }),
            QString());
        QCOMPARE(application::Evidence(*office.workspace).findings().size(), 1);
        QVERIFY(Goals(*office.workspace).readings(measure.id).first().finding == first);

        TakenNumber known = lowShareOf(set);
        known.finding = first;
        known.day = QDate(2026, 11, 1);
        must(numbers.takeReading(measure.id, known));
        QCOMPARE(Goals(*office.workspace).readings(measure.id).size(), 2);
        QCOMPARE(application::Evidence(*office.workspace).findings().size(), 1);
    }

    void letsGoOfTheFindingWhenTheValueIsWrittenOver()
    {
        Office office;
        const auto set = importCalls(office);
        const auto measure = measureIn(office, office.beginCycle());
        Goals goals(*office.workspace);
        DataNumbers numbers(*office.workspace);
        must(numbers.takeBaseline(measure.id, lowShareOf(set)));
        const auto id = must(numbers.takeReading(measure.id, lowShareOf(set)));

        auto changed = goals.measures(measure.goal).first();
        changed.target = 20;
        must(goals.saveMeasure(changed));
        QVERIFY(goals.measures(measure.goal).first().baselineFinding);
        changed.baseline = 30;
        QCOMPARE(doUndoRedo(office, [&] { return justDone(goals.saveMeasure(changed)); }), QString());
        QVERIFY(!goals.measures(measure.goal).first().baselineFinding);

        auto reading = goals.readings(measure.id).first();
        QVERIFY(reading.id == id);
        reading.day = QDate(2026, 10, 31);
        QCOMPARE(doUndoRedo(office, [&] { return goals.updateReading(reading); }), QString());
        QVERIFY(goals.readings(measure.id).first().finding);
        reading.value = 31;
        must(goals.updateReading(reading));
        QVERIFY(!goals.readings(measure.id).first().finding);
    }

    void refusesWhatIsNoNumberOrNotThere()
    {
        Office office;
        const auto set = importCalls(office);
        const auto measure = measureIn(office, office.beginCycle());
        DataNumbers numbers(*office.workspace);
        auto number = lowShareOf(set);
        number.day = QDate();
        QCOMPARE(numbers.takeBaseline(measure.id, number).error().context, u"day"_s);
        number = lowShareOf(set);
        number.value = std::numeric_limits<double>::infinity();
        QCOMPARE(numbers.takeReading(measure.id, number).error().context, u"value"_s);
        number = lowShareOf(domain::DataSetId(7));
        QCOMPARE(numbers.takeBaseline(measure.id, number).error().code, ErrorCode::NotFound);
        QCOMPARE(numbers.takeBaseline(domain::MeasureId(7), lowShareOf(set)).error().code, ErrorCode::NotFound);
        number = lowShareOf(set);
        number.finding = domain::FindingId(7);
        QCOMPARE(numbers.takeReading(measure.id, number).error().code, ErrorCode::NotFound);
        QVERIFY(application::Evidence(*office.workspace).findings().isEmpty());
    }

    void tellsHowLongAContactTakesWhereTheDataKnows()
    {
        Office office;
        const auto set = importCalls(office);
        DataNumbers numbers(*office.workspace);
        domain::ExploreRequest request;
        request.dataSet = set;
        const auto finding
            = must(application::Evidence(*office.workspace).keepFinding(request, u"NPS by month"_s, {}));
        QCOMPARE(numbers.minutesIn(finding).value_or(0), 6.0); // of the two calls that have minutes
        QVERIFY(!numbers.minutesIn(domain::FindingId(7)));

        const auto bare = support::importRequest(
            support::dataFile(office, u"bare.csv"_s, "day,why\n2026-10-01,bill\n"), {u"date=day"_s, u"reason=why"_s});
        request.dataSet = must(application::Imports(*office.workspace).import(bare)).dataSet;
        request.view = domain::ExploreView::Pareto;
        request.by = u"reason"_s;
        const auto without = must(application::Evidence(*office.workspace).keepFinding(request, u"Reasons"_s, {}));
        QVERIFY(!numbers.minutesIn(without));
    }

    void keepsWhatACandidateCosts()
    {
        Office office;
        const auto cycle = office.beginCycle();
        application::Challenges challenges(*office.workspace);
        const auto id = must(challenges.add(cycle, u"Nobody explains the bill"_s));
        auto candidate = must(challenges.candidate(id));
        candidate.businessCase
            = {412, domain::Per::Year, u"phone list"_s, 7.5, u"a guess"_s, 0.8, u"payroll"_s, u"euros"_s};
        QCOMPARE(doUndoRedo(office, [&] { return challenges.update(candidate); }), QString());
        QCOMPARE(must(challenges.candidate(id)), candidate);
        candidate.businessCase.minutes = 0;
        QCOMPARE(challenges.update(candidate).error().context, u"contactMinutes"_s);
        candidate.businessCase.minutes = 7;
        candidate.businessCase.contacts = -1;
        QCOMPARE(challenges.update(candidate).error().context, u"contacts"_s);
    }

    void tellsTheWeeksThatWereTriedUnderAGoal()
    {
        Office office;
        const auto round = office.runningRound();
        const auto started = must(application::Rounds(*office.workspace).round(round));
        const auto goal = must(application::Cycles(*office.workspace).state(started.cycle)).goal.id;
        const auto tries = Goals(*office.workspace).tries(goal);
        QCOMPARE(tries.size(), 1);
        QCOMPARE(tries.first().first, *started.startDay);
        QCOMPARE(tries.first().last, *started.lastDay());
        QCOMPARE(tries.first().number, 1);
    }
};

TRYWEEK_TEST(tst_datanumbers, DataNumbersTest)
#include "tst_datanumbers.moc"
