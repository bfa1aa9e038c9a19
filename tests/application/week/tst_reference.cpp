// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/results.h"

#include "storage/rows/cycles.h"
#include "storage/rows/goals.h"
#include "storage/rows/ideas.h"
#include "storage/rows/journey.h"
#include "storage/rows/notes.h"
#include "storage/rows/rounds.h"
#include "support/builders.h"
#include "support/test_main.h"

#include <cmath>
#include <random>
#include <vector>

using domain::Verdict;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

/// Made-up rounds. A namespace with a name, because the class of the test refers to it.
namespace trials
{

/// What chance made of a round: counts by effect, for no customer type and for two of them.
struct TrialSide
{
    std::array<std::array<int, 4>, 3> counts{};

    int of(size_t type, domain::Effect effect) const { return counts[type][static_cast<size_t>(effect)]; }
    int better(size_t type) const { return of(type, domain::Effect::Better); }
    int worse(size_t type) const { return of(type, domain::Effect::Worse); }
    int n(size_t type) const { return better(type) + of(type, domain::Effect::Same) + worse(type); }
    int better() const { return better(0) + better(1) + better(2); }
    int worse() const { return worse(0) + worse(1) + worse(2); }
    int n() const { return n(0) + n(1) + n(2); }
};

struct Trial
{
    TrialSide before;
    TrialSide week;
    std::vector<double> balancingBefore; ///< lower is better
    std::vector<double> balancingWeek;
};

} // namespace trials

using namespace trials;

namespace
{

// The reference: nothing of ours is used. Chances by integrating the densities step by step instead of by a sum.

double logDensity(double p, int better, int n)
{
    return std::lgamma(n + 2.0) - std::lgamma(better + 1.0) - std::lgamma(n - better + 1.0) + better * std::log(p)
        + (n - better) * std::log1p(-p);
}

/// P(week > before) under Beta(better + 1, n − better + 1) each, by the midpoint rule.
double referenceChance(int betterBefore, int nBefore, int betterWeek, int nWeek)
{
    constexpr int steps = 4000;
    double below = 0; // how much of the time before lies under p
    double chance = 0;
    for (int i = 0; i < steps; ++i) {
        const double p = (i + 0.5) / steps;
        const double before = std::exp(logDensity(p, betterBefore, nBefore)) / steps;
        chance += std::exp(logDensity(p, betterWeek, nWeek)) / steps * (below + before / 2);
        below += before;
    }
    return chance;
}

double referenceMostly(int better, int worse)
{
    constexpr int steps = 4000;
    double above = 0;
    for (int i = steps / 2; i < steps; ++i)
        above += std::exp(logDensity((i + 0.5) / steps, better, better + worse)) / steps;
    return above;
}

bool referenceBalancingWorse(const Trial &trial)
{
    if (trial.balancingBefore.size() < 5 || trial.balancingWeek.size() < 5)
        return false;
    double higher = 0;
    for (const double before : trial.balancingBefore)
        for (const double week : trial.balancingWeek)
            higher += week > before ? 1.0 : week == before ? 0.5 : 0.0;
    return higher / static_cast<double>(trial.balancingBefore.size() * trial.balancingWeek.size()) >= 0.905;
}

Verdict referenceVerdict(const Trial &trial)
{
    const bool alone = trial.before.n() == 0;
    const auto chanceOf = [&](int better0, int n0, int better1, int worse1, int n1) {
        return alone ? referenceMostly(better1, worse1) : referenceChance(better0, n0, better1, n1);
    };
    if (alone ? trial.week.better() + trial.week.worse() < 8 : trial.before.n() < 8 || trial.week.n() < 8)
        return Verdict::TooLittle;
    bool up = false;
    bool down = false;
    for (size_t type = 1; type <= 2; ++type) {
        const bool enough = alone ? trial.week.better(type) + trial.week.worse(type) >= 8
                                  : trial.before.n(type) >= 8 && trial.week.n(type) >= 8;
        if (!enough)
            continue;
        const double chance = chanceOf(trial.before.better(type), trial.before.n(type), trial.week.better(type),
            trial.week.worse(type), trial.week.n(type));
        up = up || chance >= 0.905;
        down = down || chance <= 0.095;
    }
    if (up && down)
        return Verdict::Mixed;
    const double chance
        = chanceOf(trial.before.better(), trial.before.n(), trial.week.better(), trial.week.worse(), trial.week.n());
    if (chance >= 0.905)
        return referenceBalancingWorse(trial) ? Verdict::NoClearDifference : Verdict::LooksBetter;
    return chance <= 0.095 ? Verdict::LooksWorse : Verdict::NoClearDifference;
}

} // namespace

/// On 200 rounds as chance makes them, the verdict is that of a reference written here from the text alone.
class ReferenceTest : public QObject
{
    Q_OBJECT

private:
    std::mt19937_64 m_random{20261123};
    Office m_office;
    QList<domain::CustomerTypeId> m_types;

    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint64>(bound)); }

    TrialSide side(int mostPerType, bool empty)
    {
        TrialSide side;
        for (auto &counts : side.counts) {
            const int n = empty ? 0 : below(mostPerType);
            const int better = below(11);
            for (int i = 0; i < n; ++i) {
                const int chance = below(10);
                const auto effect = chance < better ? 0u : static_cast<size_t>(1 + below(3));
                ++counts[effect];
            }
        }
        return side;
    }

    std::vector<double> days(int count, int shift)
    {
        std::vector<double> values;
        for (int i = 0; i < count; ++i)
            values.push_back(70 + below(12) + shift);
        return values;
    }

    Trial trial()
    {
        const int most = 4 + below(25);
        Trial trial{side(most, below(5) == 0), side(most, false), {}, {}};
        trial.balancingBefore = days(3 + below(5), 0);
        trial.balancingWeek = days(3 + below(5), below(3) == 0 ? 12 : 0);
        return trial;
    }

    domain::Result<void> logSide(
        storage::Writer &writer, const domain::Round &round, const TrialSide &side, domain::Phase phase)
    {
        for (size_t type = 0; type < side.counts.size(); ++type) {
            for (size_t effect = 0; effect < 4; ++effect) {
                for (int i = 0; i < side.counts[type][effect]; ++i) {
                    domain::Note note;
                    note.id = writer.nextId<domain::NoteTag>();
                    note.round = round.id;
                    note.person = m_office.ada;
                    note.at = writer.now();
                    note.phase = phase;
                    note.day = phase == domain::Phase::Week ? round.startDay->addDays(i % 7)
                                                            : round.startDay->addDays(-1 - i % 5);
                    note.effect = static_cast<domain::Effect>(effect);
                    note.did = static_cast<domain::Did>(below(3));
                    if (type > 0)
                        note.customerType = m_types.at(static_cast<qsizetype>(type - 1));
                    TRY_DONE(storage::insert(writer, note));
                }
            }
        }
        return domain::success();
    }

    domain::Result<domain::RoundId> write(storage::Writer &writer, const Trial &trial)
    {
        const domain::GoalId goal = writer.nextId<domain::GoalTag>();
        TRY_DONE(
            storage::insert(writer, domain::Goal{goal, m_office.team, u"goal"_s, {}, {}, false, {}, writer.now()}));
        domain::Measure measure;
        measure.id = writer.nextId<domain::MeasureTag>();
        measure.goal = goal;
        measure.kind = domain::MeasureKind::Balancing;
        measure.name = u"Minutes"_s;
        measure.better = domain::Direction::Down;
        TRY_DONE(storage::insert(writer, measure));
        domain::Cycle cycle;
        cycle.id = writer.nextId<domain::CycleTag>();
        cycle.goal = goal;
        cycle.createdAt = writer.now();
        TRY_DONE(storage::insert(writer, cycle));
        domain::Idea idea;
        idea.id = writer.nextId<domain::IdeaTag>();
        idea.cycle = cycle.id;
        TRY_DONE(storage::insert(writer, idea));
        domain::Round round;
        round.id = writer.nextId<domain::RoundTag>();
        round.cycle = cycle.id;
        round.idea = idea.id;
        round.startDay = writer.today().addDays(-10);
        round.participants = {m_office.ada};
        round.startedAt = writer.now().addDays(-10);
        TRY_DONE(storage::insert(writer, round));
        const auto read = [&](const std::vector<double> &values, QDate first) -> domain::Result<void> {
            for (size_t i = 0; i < values.size(); ++i)
                TRY_DONE(storage::insert(writer,
                    domain::Reading{writer.nextId<domain::ReadingTag>(), measure.id,
                        first.addDays(static_cast<qint64>(i)), values[i], {}}));
            return domain::success();
        };
        TRY_DONE(read(trial.balancingBefore, round.startDay->addDays(-8)));
        TRY_DONE(read(trial.balancingWeek, *round.startDay));
        TRY_DONE(logSide(writer, round, trial.before, domain::Phase::Baseline));
        TRY_DONE(logSide(writer, round, trial.week, domain::Phase::Week));
        return round.id;
    }

private slots:
    void givesTheVerdictOfTheReference()
    {
        for (const auto &name : {u"Moved house"_s, u"Landlord"_s})
            m_types.append(must(application::Teams(*m_office.workspace).addCustomerType(name)));
        QMap<Verdict, int> seen;
        int held = 0;
        for (int i = 0; i < 200; ++i) {
            const Trial one = trial();
            const std::function<domain::Result<domain::RoundId>(storage::Writer &)> writing
                = [&](storage::Writer &writer) { return write(writer, one); };
            const auto id = must(m_office.workspace->storage().perform({u"round.plan"_s}, writing));
            const domain::RoundResult result = must(application::Results(*m_office.workspace).result(id));
            const Verdict expected = referenceVerdict(one);
            QVERIFY2(result.verdict() == expected,
                qPrintable(u"round %1: %2 of %3 before, %4 of %5 in the week: %6, but the reference says %7"_s.arg(i)
                               .arg(one.before.better())
                               .arg(one.before.n())
                               .arg(one.week.better())
                               .arg(one.week.n())
                               .arg(domain::word(result.verdict()), domain::word(expected))));
            QCOMPARE(result.balancingWorse, referenceBalancingWorse(one));
            QCOMPARE(result.withoutBaseline, one.before.n() == 0);
            ++seen[expected];
            held += result.balancingWorse ? 1 : 0;
        }
        QCOMPARE(seen.size(), 5); // chance made each of the five
        QVERIFY(held > 10);
    }

    void integratesToTheExactFractions()
    {
        QVERIFY(std::abs(referenceChance(3, 10, 6, 10) - 445.0 / 494) < 1e-5);
        QVERIFY(std::abs(referenceChance(2, 10, 9, 10) - 4195.0 / 4199) < 1e-5);
        QVERIFY(std::abs(referenceMostly(8, 0) - (1 - 1.0 / 512)) < 1e-5);
    }
};

TRYWEEK_TEST(tst_reference, ReferenceTest)
#include "tst_reference.moc"
