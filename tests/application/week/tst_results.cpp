// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/results.h"

#include "application/cycle/goals.h"
#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::Notes;
using application::Results;
using domain::Did;
using domain::Effect;
using domain::ErrorCode;
using domain::Verdict;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

/// What a round gave, through the services people use.
class ResultsTest : public QObject
{
    Q_OBJECT

private:
    static void log(Office &office, domain::RoundId round, int better, int same, int worse, int cannotTell = 0,
        std::optional<domain::CustomerTypeId> type = {}, Did did = Did::Yes)
    {
        const auto some = [&](Effect effect, int count) {
            for (int i = 0; i < count; ++i) {
                application::NoteDraft draft = office.draftOf(round, effect);
                draft.customerType = type;
                draft.did = did;
                must(Notes(*office.workspace).add(draft));
            }
        };
        some(Effect::Better, better);
        some(Effect::Same, same);
        some(Effect::Worse, worse);
        some(Effect::CannotTell, cannotTell);
    }

    /// Planned to start tomorrow, so that today's notes are the time before.
    static domain::RoundId plannedForTomorrow(Office &office)
    {
        const auto id = office.plannedRound();
        auto plan = must(application::Rounds(*office.workspace).round(id));
        plan.startDay = office.clock.today().addDays(1);
        must(application::Rounds(*office.workspace).plan(plan));
        return id;
    }

    static void startNextDay(Office &office, domain::RoundId id)
    {
        office.skipDays(1);
        must(application::Rounds(*office.workspace).start(id));
    }

    static void addReadings(Office &office, domain::MeasureId measure, QDate first, const QList<double> &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            must(application::Goals(*office.workspace)
                     .addReading({{}, measure, first.addDays(i), values.at(i), u"the system"_s}));
    }

private slots:
    void saysWhatTheWeekGaveBesideTheTimeBefore();
    void keepsWhatWasNotDoneInAndSaysItSecond();
    void saysSoWithoutABaseline();
    void saysTooLittleBelowEight();
    void saysMixedWhenCustomerTypesDisagree();
    void callsNothingBetterWhenABalancingMeasureLooksWorse();
    void warnsOfOrdinaryRecovery();
    void hidesTheResultUntilTheWeekIsOver();
    void showsAPersonTheirOwnNotesOnly();
    void keepsNotesFromAfterTheEndAndDoesNotCountThem();
    void countsGroupsThatLeftTheLists();
    void givesEveryNumberItsSource();
};

void ResultsTest::saysWhatTheWeekGaveBesideTheTimeBefore()
{
    Office office;
    const auto id = plannedForTomorrow(office);
    log(office, id, 6, 12, 4, 2);
    startNextDay(office, id);
    log(office, id, 17, 8, 4, 2);
    office.skipDays(7);

    const domain::RoundResult result = must(Results(*office.workspace).result(id));

    QCOMPARE(result.verdict(), Verdict::LooksBetter);
    QCOMPARE(result.counts.baseline, (domain::EffectCounts{6, 12, 4, 2}));
    QCOMPARE(result.counts.week, (domain::EffectCounts{17, 8, 4, 2}));
    QVERIFY(std::abs(result.comparison.probabilityBetter - 0.98606066) < 1e-6);
    QVERIFY(!result.withoutBaseline);
    QVERIFY(!result.mayBeRecovery);
    QCOMPARE(result.firstDay, QDate(2026, 11, 24));
    QCOMPARE(result.lastDay, QDate(2026, 11, 30));
    QCOMPARE(result.comparison, application::compareShares({6, 22}, {17, 29}));
}

void ResultsTest::keepsWhatWasNotDoneInAndSaysItSecond()
{
    Office office;
    const auto id = plannedForTomorrow(office);
    log(office, id, 2, 8, 0);
    startNextDay(office, id);
    log(office, id, 9, 1, 0);
    log(office, id, 0, 6, 4, 0, {}, Did::No);
    office.skipDays(7);

    const domain::RoundResult result = must(Results(*office.workspace).result(id));

    QCOMPARE(result.counts.week.n(), 20);
    QCOMPARE(result.counts.did, (std::array{10, 0, 10}));
    QCOMPARE(result.verdict(), application::compareShares({2, 10}, {9, 20}).verdict);
    QCOMPARE(result.counts.weekDone, (domain::EffectCounts{9, 1, 0, 0}));
    QCOMPARE(result.onlyDone.verdict, Verdict::LooksBetter);
    const auto left = result.onlyDoneSource.leftOut;
    QVERIFY(std::any_of(left.begin(), left.end(), [](const domain::SourceLeftOut &one) {
        return one.what == domain::SourceOmission::NotDone && one.count == 10;
    }));
}

void ResultsTest::saysSoWithoutABaseline()
{
    Office office;
    const auto id = office.runningRound();
    log(office, id, 9, 5, 1);
    office.skipDays(7);

    const domain::RoundResult result = must(Results(*office.workspace).result(id));

    QVERIFY(result.withoutBaseline);
    QCOMPARE(result.verdict(), Verdict::LooksBetter);
    QVERIFY(std::abs(result.comparison.probabilityBetter - (1 - 12.0 / 2048)) < 1e-9); // Beta(10, 2) above one half
    QCOMPARE(result.source.formula, domain::SourceFormula::MostlyBetter);
    QVERIFY(!result.source.difference);
}

void ResultsTest::saysTooLittleBelowEight()
{
    Office office;
    const auto id = plannedForTomorrow(office);
    log(office, id, 0, 7, 0, 5);
    startNextDay(office, id);
    log(office, id, 12, 0, 0);
    office.skipDays(7);
    QCOMPARE(must(Results(*office.workspace).result(id)).verdict(), Verdict::TooLittle);
}

void ResultsTest::saysMixedWhenCustomerTypesDisagree()
{
    Office office;
    application::Teams teams(*office.workspace);
    const auto moved = must(teams.addCustomerType(u"Moved house"_s));
    const auto landlord = must(teams.addCustomerType(u"Landlord"_s));
    const auto id = plannedForTomorrow(office);
    log(office, id, 2, 8, 0, 0, moved);
    log(office, id, 9, 1, 0, 0, landlord);
    startNextDay(office, id);
    log(office, id, 9, 1, 0, 0, moved);
    log(office, id, 2, 4, 4, 0, landlord);
    office.skipDays(7);

    const domain::RoundResult result = must(Results(*office.workspace).result(id));

    QCOMPARE(result.verdict(), Verdict::Mixed);
    QCOMPARE(result.customerTypes.size(), 2);
    QCOMPARE(result.customerTypes[0].name, u"Moved house"_s);
    QCOMPARE(result.customerTypes[0].comparison.verdict, Verdict::LooksBetter);
    QCOMPARE(result.customerTypes[1].comparison.verdict, Verdict::LooksWorse);
}

void ResultsTest::callsNothingBetterWhenABalancingMeasureLooksWorse()
{
    Office office;
    const auto id = plannedForTomorrow(office);
    domain::Measure measure;
    measure.goal = must(application::Cycles(*office.workspace).state(office.lastCycle)).goal.id;
    measure.kind = domain::MeasureKind::Balancing;
    measure.name = u"Minutes a call"_s;
    measure.better = domain::Direction::Down;
    const auto minutes = must(application::Goals(*office.workspace).saveMeasure(measure));
    addReadings(office, minutes, QDate(2026, 11, 16), {7, 7.5, 7, 8, 7.5});
    log(office, id, 2, 8, 0);
    startNextDay(office, id);
    log(office, id, 9, 1, 0);
    addReadings(office, minutes, QDate(2026, 11, 24), {9, 9.5, 9, 10});
    office.skipDays(7);

    domain::RoundResult result = must(Results(*office.workspace).result(id));
    QCOMPARE(result.measures.size(), 1);
    QCOMPARE(result.measures[0].comparison.verdict, Verdict::TooLittle); // four days in the week
    QCOMPARE(result.verdict(), Verdict::LooksBetter);

    addReadings(office, minutes, QDate(2026, 11, 28), {9});
    result = must(Results(*office.workspace).result(id));
    QCOMPARE(result.measures[0].comparison.verdict, Verdict::LooksWorse);
    QVERIFY(result.balancingWorse);
    QCOMPARE(result.verdict(), Verdict::NoClearDifference);
}

void ResultsTest::warnsOfOrdinaryRecovery()
{
    for (const auto &[day, warned] : {std::pair(QDate(2026, 11, 23), true), std::pair(QDate(2026, 11, 20), false)}) {
        Office office;
        const auto id = plannedForTomorrow(office);
        const auto chosen = must(application::Cycles(*office.workspace).state(office.lastCycle)).cycle.chosen;
        must(application::Challenges(*office.workspace).link(*chosen, office.quote(u"Nobody told me"_s, day, 3)));
        log(office, id, 2, 8, 0);
        startNextDay(office, id);
        log(office, id, 9, 1, 0);
        office.skipDays(7);
        QCOMPARE(must(Results(*office.workspace).result(id)).mayBeRecovery, warned);
    }
}

void ResultsTest::hidesTheResultUntilTheWeekIsOver()
{
    Office office;
    const auto id = plannedForTomorrow(office);
    log(office, id, 1, 0, 0);
    const Results results(*office.workspace);
    QCOMPARE(results.result(id).error(), (domain::Error{ErrorCode::WrongState, {}, u"planned"_s}));
    startNextDay(office, id);
    log(office, id, 1, 0, 0);
    QCOMPARE(results.result(id).error(), (domain::Error{ErrorCode::WrongState, {}, u"running"_s}));
    QCOMPARE(results.own(id).error(), (domain::Error{ErrorCode::WrongState, {}, u"running"_s}));
    QCOMPARE(must(results.result(id, true)).counts.week.n(), 1);
    office.skipDays(7);
    QCOMPARE(must(results.result(id)).counts.week.n(), 1);
    QCOMPARE(results.result(domain::RoundId(7)).error().code, ErrorCode::NotFound);
}

void ResultsTest::showsAPersonTheirOwnNotesOnly()
{
    Office office;
    const auto id = office.runningRound();
    log(office, id, 3, 0, 0);
    office.actAs(office.bo);
    log(office, id, 0, 0, 2);
    office.skipDays(7);
    QCOMPARE(must(Results(*office.workspace).own(id)).counts.week, (domain::EffectCounts{0, 0, 2, 0}));
    office.actAs(office.ada);
    QCOMPARE(must(Results(*office.workspace).own(id)).counts.week, (domain::EffectCounts{3, 0, 0, 0}));
    QCOMPARE(must(Results(*office.workspace).result(id)).counts.week, (domain::EffectCounts{3, 0, 2, 0}));
}

void ResultsTest::keepsNotesFromAfterTheEndAndDoesNotCountThem()
{
    Office office;
    const auto id = office.runningRound();
    log(office, id, 3, 0, 0);
    office.skipDays(7);
    log(office, id, 0, 0, 2);
    const domain::RoundResult result = must(Results(*office.workspace).result(id));
    QCOMPARE(result.counts.week, (domain::EffectCounts{3, 0, 0, 0}));
    QCOMPARE(result.counts.afterEnd, 2);
    QCOMPARE(Notes(*office.workspace).all(id, 10).size(), 5);
}

void ResultsTest::countsGroupsThatLeftTheLists()
{
    Office office;
    application::Teams teams(*office.workspace);
    const auto type = must(teams.addCustomerType(u"Landlord"_s));
    const auto id = office.runningRound();
    log(office, id, 3, 0, 0, 0, type);
    log(office, id, 1, 0, 0);
    must(teams.removeCustomerType(type));
    office.skipDays(7);
    const auto groups = must(Results(*office.workspace).result(id)).customerTypes;
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].name, u"Landlord"_s);
    QCOMPARE(groups[0].week.better, 3);
    QCOMPARE(groups[1].name, QString());
}

void ResultsTest::givesEveryNumberItsSource()
{
    Office office;
    const auto id = plannedForTomorrow(office);
    log(office, id, 6, 12, 4, 2);
    startNextDay(office, id);
    log(office, id, 17, 8, 4, 1);
    office.skipDays(7);
    const domain::RoundResult result = must(Results(*office.workspace).result(id));
    const domain::SourceCard &card = result.source;
    QCOMPARE(card.rows.size(), 2);
    QCOMPARE(card.rows[0].first, std::optional(QDate(2026, 11, 23)));
    QCOMPARE(card.rows[0].values, (QList<std::optional<double>>{6, 22, 6.0 / 22}));
    QCOMPARE(card.rows[1].values, (QList<std::optional<double>>{17, 29, 17.0 / 29}));
    QCOMPARE(card.chance, std::optional(result.comparison.probabilityBetter));
    QCOMPARE(card.difference, std::optional(result.comparison.difference));
    QCOMPARE(card.leftOut.first(), (domain::SourceLeftOut{domain::SourceOmission::CannotTell, 1, 2}));
    QVERIFY(card.methods.contains(domain::SourceMethod::Newcombe));
}

TRYWEEK_TEST(tst_results, ResultsTest)
#include "tst_results.moc"
