// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/customerconcentration.h"

#include "statistics/concentration.h"
#include "statistics/manylooks.h"
#include "statistics/shares.h"

#include <algorithm>
#include <cmath>

namespace statistics
{

namespace
{

constexpr qsizetype curvePoints = 100; ///< a picture shows no more

/// How many contacts each customer made, by code; the blank made none.
std::vector<qint64> contactsByCustomer(const domain::KeyColumn &customers, const Selection &selection)
{
    std::vector<qint64> contacts(static_cast<size_t>(customers.keys().size()));
    for (size_t i = 0; i < customers.codes().size(); ++i)
        contacts[customers.codes()[i]] += selection.passed[i];
    contacts[0] = 0;
    return contacts;
}

/// The codes of customers with contacts, busiest first.
std::vector<std::uint32_t> busiestFirst(const std::vector<qint64> &contacts)
{
    std::vector<std::uint32_t> order;
    for (size_t code = 0; code < contacts.size(); ++code)
        if (contacts[code] > 0)
            order.push_back(static_cast<std::uint32_t>(code));
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return contacts[a] > contacts[b]; });
    return order;
}

size_t fifthOf(size_t customers)
{
    return std::max<size_t>(1, static_cast<size_t>(std::llround(0.2 * static_cast<double>(customers))));
}

QList<QPointF> lorenzCurve(const std::vector<std::uint32_t> &order, const std::vector<qint64> &contacts, qint64 total)
{
    QList<QPointF> curve{{0, 0}};
    const auto customers = static_cast<qsizetype>(order.size());
    qint64 sum = 0;
    qsizetype next = 1;
    for (qsizetype i = 0; i < customers; ++i) {
        sum += contacts[order[static_cast<size_t>(i)]];
        const qsizetype points = std::min(customers, curvePoints);
        if ((i + 1) * points < next * customers)
            continue;
        ++next;
        curve.append({static_cast<double>(i + 1) / static_cast<double>(customers),
            static_cast<double>(sum) / static_cast<double>(total)});
    }
    return curve;
}

/// For each customer the value most of their contacts have, by code; equal ones: the one that came first in the
/// column.
std::vector<std::uint32_t> usualValues(
    const domain::KeyColumn &customers, const domain::KeyColumn &keys, const Selection &selection)
{
    std::vector<std::uint64_t> pairs;
    pairs.reserve(static_cast<size_t>(selection.count));
    for (size_t i = 0; i < customers.codes().size(); ++i)
        if (selection.passed[i] != 0 && customers.codes()[i] != 0)
            pairs.push_back((static_cast<std::uint64_t>(customers.codes()[i]) << 32) | keys.codes()[i]);
    std::sort(pairs.begin(), pairs.end());
    std::vector<std::uint32_t> usual(static_cast<size_t>(customers.keys().size()));
    std::vector<std::uint32_t> most(usual.size());
    for (size_t begin = 0; begin < pairs.size();) {
        size_t end = begin;
        while (end < pairs.size() && pairs[end] == pairs[begin])
            ++end;
        const auto customer = static_cast<size_t>(pairs[begin] >> 32);
        if (const auto count = static_cast<std::uint32_t>(end - begin); count > most[customer]) {
            most[customer] = count;
            usual[customer] = static_cast<std::uint32_t>(pairs[begin] & 0xffffffffU);
        }
        begin = end;
    }
    return usual;
}

void addTraits(const domain::KeyColumn &customers, const Grouping &grouping, const Selection &selection,
    const std::vector<std::uint32_t> &order, domain::Concentration &result)
{
    const auto usual = usualValues(customers, *grouping.keys, selection);
    const auto values = static_cast<size_t>(grouping.keys->keys().size());
    std::vector<domain::ShareCount> busiest(values);
    std::vector<domain::ShareCount> rest(values);
    const auto fifth = static_cast<size_t>(result.busiestCustomers);
    for (size_t i = 0; i < order.size(); ++i)
        ++(i < fifth ? busiest : rest)[usual[order[i]]].better;
    for (size_t code = 0; code < values; ++code) {
        domain::ConcentrationTrait trait;
        trait.column = grouping.name;
        trait.key = grouping.keys->keys().at(static_cast<qsizetype>(code));
        trait.busiest = {busiest[code].better, result.busiestCustomers};
        trait.rest = {rest[code].better, result.customers - result.busiestCustomers};
        if (trait.key.isEmpty() || trait.rest.n == 0 || trait.busiest.better + trait.rest.better == 0)
            continue;
        trait.difference = trait.busiest.share() - trait.rest.share();
        trait.interval = newcombe(trait.rest, trait.busiest);
        trait.chance = chanceOfDifference(trait.rest, trait.busiest);
        result.traits.append(trait);
    }
}

} // namespace

domain::Concentration concentrationOf(
    const domain::KeyColumn &customers, const Groupings &groupings, const Selection &selection)
{
    domain::Concentration result;
    result.n = selection.count;
    const std::vector<qint64> contacts = contactsByCustomer(customers, selection);
    const std::vector<std::uint32_t> order = busiestFirst(contacts);
    qint64 known = 0;
    std::vector<double> amounts;
    for (const std::uint32_t code : order) {
        known += contacts[code];
        amounts.push_back(static_cast<double>(contacts[code]));
    }
    result.unknown = result.n - known;
    result.customers = static_cast<qint64>(order.size());
    if (order.empty())
        return result;
    const size_t fifth = fifthOf(order.size());
    result.busiestCustomers = static_cast<qint64>(fifth);
    for (size_t i = 0; i < fifth; ++i)
        result.busiestContacts += contacts[order[i]];
    const Concentration figures = concentration(std::move(amounts));
    result.topShare = figures.topShare;
    result.gini = figures.gini;
    result.curve = lorenzCurve(order, contacts, known);
    for (const Grouping &grouping : groupings)
        addTraits(customers, grouping, selection, order, result);
    std::vector<double> chances;
    for (const domain::ConcentrationTrait &trait : std::as_const(result.traits))
        chances.push_back(trait.chance);
    const std::vector<double> together = corrected(chances);
    for (size_t i = 0; i < together.size(); ++i)
        result.traits[static_cast<qsizetype>(i)].corrected = together[i];
    std::stable_sort(result.traits.begin(), result.traits.end(),
        [](const auto &a, const auto &b) { return a.interval.low > b.interval.low; });
    return result;
}

std::vector<std::uint8_t> busiestFifth(const domain::KeyColumn &customers, const Selection &selection)
{
    const std::vector<std::uint32_t> order = busiestFirst(contactsByCustomer(customers, selection));
    std::vector<std::uint8_t> marks(static_cast<size_t>(customers.keys().size()));
    if (order.empty())
        return marks;
    for (size_t i = 0; i < fifthOf(order.size()); ++i)
        marks[order[i]] = 1;
    return marks;
}

} // namespace statistics
