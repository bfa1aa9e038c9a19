// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/results.h"

#include "application/week/internal/measureresults.h"
#include "application/week/internal/roundcounting.h"
#include "application/week/notes.h"
#include "application/workspace/internal/services.h"
#include "domain/week/effecthiding.h"
#include "statistics/shares.h"
#include "statistics/verdicts.h"
#include "storage/rows/challenges.h"
#include "storage/rows/cycles.h"
#include "storage/rows/journey.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

#include <algorithm>

namespace application
{

namespace
{

using domain::EffectCounts;
using domain::RoundCounts;
using domain::RoundResult;
using domain::SourceColumn;
using domain::SourceFormula;
using domain::SourceMethod;
using domain::SourceOmission;
using domain::SourceRow;

QList<statistics::TypeCounts> comparedTypes(const RoundCounts &counts)
{
    QList<statistics::TypeCounts> types;
    for (const domain::CustomerTypeCounts &type : counts.customerTypes)
        if (type.customerType)
            types.append({type.baseline.share(), type.week.share()});
    return types;
}

QList<statistics::AloneCounts> aloneTypes(const RoundCounts &counts)
{
    QList<statistics::AloneCounts> types;
    for (const domain::CustomerTypeCounts &type : counts.customerTypes)
        if (type.customerType)
            types.append({type.week.better, type.week.worse});
    return types;
}

domain::Comparison compareCounts(const EffectCounts &before, const EffectCounts &week, bool withoutBaseline)
{
    domain::Comparison comparison = statistics::compare(before.share(), week.share());
    if (!withoutBaseline)
        return comparison;
    comparison.verdict = statistics::verdictWithoutBaseline({week.better, week.worse});
    comparison.probabilityBetter = statistics::probabilityMostlyBetter(week.better, week.worse);
    return comparison;
}

void judge(RoundResult &result)
{
    const EffectCounts &before = result.counts.baseline;
    const EffectCounts &week = result.counts.week;
    result.withoutBaseline = before.n() == 0;
    result.balancingWorse
        = std::any_of(result.measures.begin(), result.measures.end(), [](const domain::MeasureResult &measure) {
              return measure.balancing && measure.comparison.verdict == domain::Verdict::LooksWorse;
          });
    result.comparison = compareCounts(before, week, result.withoutBaseline);
    result.comparison.verdict = result.withoutBaseline
        ? statistics::verdictWithoutBaseline(
            {week.better, week.worse}, aloneTypes(result.counts), result.balancingWorse)
        : statistics::compare(before.share(), week.share(), comparedTypes(result.counts), result.balancingWorse)
              .verdict;
    result.onlyDone = compareCounts(before, result.counts.weekDone, result.withoutBaseline);
}

SourceRow sourceRow(std::optional<domain::Phase> side, std::optional<QDate> first, std::optional<QDate> last,
    const EffectCounts &counts, bool alone)
{
    SourceRow row{{}, first, last, {}, side};
    const std::optional<double> share
        = counts.n() > 0 ? std::optional(counts.share().share()) : std::optional<double>();
    if (alone)
        row.values = {static_cast<double>(counts.better), static_cast<double>(counts.worse), counts.n() * 1.0, share};
    else
        row.values = {static_cast<double>(counts.better), counts.n() * 1.0, share};
    return row;
}

/// The card of a share compared with the time before (or alone), from the very numbers the verdict came from.
domain::SourceCard sourceOf(const RoundResult &result, const EffectCounts &week, const domain::Comparison &comparison)
{
    domain::SourceCard card;
    const bool alone = result.withoutBaseline;
    const RoundCounts &counts = result.counts;
    card.formula = alone ? SourceFormula::MostlyBetter : SourceFormula::ShareBetter;
    card.design = result.design;
    card.columns = alone
        ? QList{SourceColumn::Better, SourceColumn::Worse, SourceColumn::Contacts, SourceColumn::Share}
        : QList{SourceColumn::Better, SourceColumn::Contacts, SourceColumn::Share};
    if (!alone)
        card.rows.append(
            sourceRow(domain::Phase::Baseline, counts.firstBefore, counts.lastBefore, counts.baseline, alone));
    card.rows.append(sourceRow(
        alone ? std::nullopt : std::optional(domain::Phase::Week), result.firstDay, result.lastDay, week, alone));
    card.methods = {SourceMethod::Wilson};
    if (week.n() > 0 && (alone || counts.baseline.n() > 0)) {
        card.chance = comparison.probabilityBetter;
        if (!alone) {
            card.difference = comparison.difference;
            card.differenceInterval = comparison.differenceInterval;
            card.methods += {SourceMethod::Newcombe, SourceMethod::BetaBinomial};
        } else {
            card.methods += {SourceMethod::BetaAboveHalf};
        }
    }
    card.leftOut = {{SourceOmission::CannotTell, week.cannotTell,
                        alone ? std::optional<qint64>() : std::optional<qint64>(counts.baseline.cannotTell)},
        {SourceOmission::NotDone, counts.week.n() - week.n(), {}}, {SourceOmission::AfterEnd, counts.afterEnd, {}}};
    return card;
}

/// One group a customer type or touchpoint that has contacts, in the order of `known`, those without a name last.
template <typename Counts, typename Known, typename Id>
QList<domain::GroupResult> groupsOf(const QList<Counts> &counts, const QList<Known> &known,
    std::optional<Id> Counts::*member, const RoundResult &result)
{
    QList<domain::GroupResult> groups;
    const auto append = [&](const Counts &some, const QString &name) {
        groups.append(
            {name, some.baseline, some.week, compareCounts(some.baseline, some.week, result.withoutBaseline)});
    };
    for (const Known &one : known)
        for (const Counts &some : counts)
            if (some.*member == one.id)
                append(some, one.name);
    for (const Counts &some : counts)
        if (!(some.*member))
            append(some, {});
    return groups;
}

/// Customer types and touchpoints that left the lists keep their counts under their old names.
template <typename Known, typename Counts, typename Id, typename Find>
void addRemoved(QList<Known> &known, const QList<Counts> &counts, std::optional<Id> Counts::*member, const Find &find)
{
    for (const Counts &some : counts) {
        const auto id = some.*member;
        const auto isThere = [&id](const Known &one) { return one.id == *id; };
        if (!id || std::any_of(known.begin(), known.end(), isThere))
            continue;
        const auto found = find(*id);
        if (found.has_value())
            known.append(found.value());
    }
}

domain::Result<void> fillGroups(const storage::Reader &reader, RoundResult &result)
{
    TRY_VALUE(auto types, storage::allCustomerTypes(reader));
    TRY_VALUE(auto places, storage::allTouchpoints(reader));
    const RoundCounts &counts = result.counts;
    addRemoved(types, counts.customerTypes, &domain::CustomerTypeCounts::customerType,
        [&reader](domain::CustomerTypeId id) { return storage::anyCustomerType(reader, id); });
    addRemoved(places, counts.touchpoints, &domain::TouchpointCounts::touchpoint,
        [&reader](domain::TouchpointId id) { return storage::anyTouchpoint(reader, id); });
    result.customerTypes = groupsOf(counts.customerTypes, types, &domain::CustomerTypeCounts::customerType, result);
    result.touchpoints = groupsOf(counts.touchpoints, places, &domain::TouchpointCounts::touchpoint, result);
    return domain::success();
}

/// Whether the time compared with overlaps the time that the evidence for the challenge is from: what stood out as
/// bad then would have come back to usual by itself.
domain::Result<bool> isFromTheChoice(
    const storage::Reader &reader, const domain::Round &round, const RoundCounts &counts)
{
    TRY_VALUE(const auto cycle, storage::findCycle(reader, round.cycle));
    if (!cycle.chosen || !counts.firstBefore || round.design == domain::Design::Alternating)
        return false;
    TRY_VALUE(const auto evidence, storage::evidenceOf(reader, *cycle.chosen));
    return std::any_of(evidence.begin(), evidence.end(), [&counts](const storage::EvidenceFacts &facts) {
        return facts.firstDay && facts.day && *facts.firstDay <= *counts.lastBefore
            && *facts.day >= *counts.firstBefore;
    });
}

RoundResult begun(const domain::Round &round, QDate today)
{
    RoundResult result;
    result.round = round.id;
    result.design = round.design;
    result.firstDay = round.startDay.value_or(today);
    result.lastDay = round.startedAt ? std::max(result.firstDay, std::min(*round.lastDay(), today)) : today;
    return result;
}

/// Who began when, as the draw had it; nothing in the other designs and before the draw.
domain::Result<QList<domain::SourceStart>> orderOf(const storage::Reader &reader, const domain::Round &round)
{
    QList<domain::SourceStart> order;
    if (round.design != domain::Design::Staggered || !round.drawSeed)
        return order;
    for (const domain::PersonId id : round.participants) {
        TRY_VALUE(const auto person, storage::findPerson(reader, id));
        order.append({person.name, round.startDayOf(id).value_or(*round.startDay)});
    }
    std::stable_sort(order.begin(), order.end(),
        [](const domain::SourceStart &a, const domain::SourceStart &b) { return a.day < b.day; });
    return order;
}

domain::Result<void> fillSources(const storage::Reader &reader, const domain::Round &round, RoundResult &result)
{
    result.source = sourceOf(result, result.counts.week, result.comparison);
    result.onlyDoneSource = sourceOf(result, result.counts.weekDone, result.onlyDone);
    TRY_VALUE(const auto order, orderOf(reader, round));
    for (domain::SourceCard *card : {&result.source, &result.onlyDoneSource}) {
        card->order = order;
        if (!order.isEmpty())
            card->rows.last().first = order.first().day; // nobody did it earlier
    }
    return domain::success();
}

} // namespace

domain::Comparison compareShares(domain::ShareCount baseline, domain::ShareCount week)
{
    return statistics::compare(baseline, week);
}

domain::Result<RoundResult> resultOf(const storage::Reader &reader, const domain::Round &round, QDate today)
{
    RoundResult result = begun(round, today);
    TRY_VALUE(result.counts, countRound(reader, round));
    TRY_VALUE(result.measures, measureResultsOf(reader, round, result.lastDay));
    judge(result);
    TRY_VALUE(result.mayBeRecovery, isFromTheChoice(reader, round, result.counts));
    TRY_DONE(fillGroups(reader, result));
    TRY_DONE(fillSources(reader, round, result));
    return result;
}

Results::Results(Workspace &workspace)
    : m_workspace(workspace)
{
}

domain::Result<RoundResult> Results::result(domain::RoundId id, bool lookedEarly) const
{
    const auto &reader = m_workspace.storage().reader();
    TRY_VALUE(const auto round, storage::findRound(reader, id));
    const QDate today = m_workspace.clock().today();
    if (domain::hidesEffects(round, today) && !lookedEarly)
        return wrongState(round.stateOn(today));
    return resultOf(reader, round, today);
}

domain::Result<RoundResult> Results::own(domain::RoundId id) const
{
    const auto &reader = m_workspace.storage().reader();
    TRY_VALUE(const auto round, storage::findRound(reader, id));
    RoundResult result = begun(round, m_workspace.clock().today());
    TRY_VALUE(result.counts, Notes(m_workspace).ownCounts(id));
    judge(result);
    TRY_DONE(fillGroups(reader, result));
    TRY_DONE(fillSources(reader, round, result));
    return result;
}

} // namespace application
