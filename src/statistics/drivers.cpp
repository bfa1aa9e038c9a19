// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/drivers.h"

#include "statistics/correlation.h"
#include "statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace statistics
{

namespace
{

constexpr qint64 fewestPairs = 10;
constexpr size_t fewestRatings = 3;
constexpr size_t mostRatings = 11;

/// Pairs of values: what was scored here, and the overall score.
struct Pairs
{
    std::vector<double> here; ///< 0 worst to 1 best where it is a performance
    std::vector<double> overall;
};

/// The selected responses with a score.
std::vector<size_t> scoredRows(const domain::ResponseColumns &columns, const Selection &selection)
{
    std::vector<size_t> rows;
    for (size_t i = 0; i < columns.scores.size(); ++i)
        if (selection.passed[i] != 0 && !std::isnan(columns.scores[i]))
            rows.push_back(i);
    return rows;
}

/// Mean and its interval of values from 0 to 1.
void fillPerformance(const std::vector<double> &values, domain::Driver &driver)
{
    const auto n = static_cast<qint64>(values.size());
    double mean = 0;
    double squares = 0;
    double seen = 0;
    for (const double value : values) {
        seen += 1;
        const double step = value - mean;
        mean += step / seen;
        squares += step * (value - mean);
    }
    driver.performance = mean;
    const double reach = n > 1 ? studentReach(usualConfidence, n) * std::sqrt(squares / (seen - 1) / seen) : 1.0;
    driver.performanceInterval = {std::max(0.0, mean - reach), std::min(1.0, mean + reach)};
}

domain::Driver driverOf(const QString &key, const Pairs &pairs)
{
    domain::Driver driver;
    driver.key = key;
    driver.n = static_cast<qint64>(pairs.here.size());
    driver.importance = rankCorrelation(pairs.here, pairs.overall);
    driver.interval = rankCorrelationInterval(driver.importance, driver.n);
    fillPerformance(pairs.here, driver);
    return driver;
}

void mostImportantFirst(domain::Drivers &drivers)
{
    if (drivers.n < domain::Drivers::fewest)
        drivers.rows.clear();
    std::stable_sort(drivers.rows.begin(), drivers.rows.end(),
        [](const auto &a, const auto &b) { return a.interval.low > b.interval.low; });
}

/// What a customer scored: in all, and at each touchpoint.
struct CustomerScores
{
    struct Sum
    {
        double scores = 0;
        double n = 0;
    };
    Sum all;
    std::map<std::uint32_t, Sum> at;
};

} // namespace

std::optional<std::vector<double>> ratingsIn(const domain::KeyColumn &keys)
{
    const auto keyCount = static_cast<size_t>(keys.keys().size());
    std::vector<double> numbers(keyCount, domain::ResponseColumns::noNumber);
    std::set<double> different;
    for (size_t code = 1; code < keyCount; ++code) {
        bool isNumber = false;
        const double number = keys.keys().at(static_cast<qsizetype>(code)).trimmed().toDouble(&isNumber);
        if (!isNumber || number != std::floor(number))
            continue;
        numbers[code] = number;
        different.insert(number);
        if (different.size() > mostRatings)
            return std::nullopt;
    }
    if (!different.empty() && *different.begin() == 0 && *different.rbegin() >= 5 && *different.rbegin() <= 7) {
        std::replace(numbers.begin(), numbers.end(), 0.0, domain::ResponseColumns::noNumber);
        different.erase(0);
    }
    if (different.size() < fewestRatings)
        return std::nullopt;
    qint64 given = 0;
    qint64 rated = 0;
    for (const std::uint32_t code : keys.codes()) {
        given += code != 0 ? 1 : 0;
        rated += !std::isnan(numbers[code]) || keys.keys().at(code) == QLatin1String("0") ? 1 : 0;
    }
    return rated * 5 >= given * 4 ? std::optional(numbers) : std::nullopt;
}

domain::Drivers driversOfRatings(const domain::ResponseColumns &columns, const Groupings &rated,
    const Selection &selection, const domain::Scale &scale)
{
    domain::Drivers drivers;
    drivers.basis = domain::DriverBasis::Ratings;
    const std::vector<size_t> rows = scoredRows(columns, selection);
    drivers.n = static_cast<qint64>(rows.size());
    for (const Grouping &column : rated) {
        const auto numbers = ratingsIn(*column.keys);
        if (!numbers)
            continue;
        double lowest = std::numeric_limits<double>::infinity();
        double highest = -lowest;
        for (const double number : *numbers) {
            lowest = std::isnan(number) ? lowest : std::min(lowest, number);
            highest = std::isnan(number) ? highest : std::max(highest, number);
        }
        Pairs pairs;
        for (const size_t row : rows) {
            const double number = (*numbers)[column.keys->codes()[row]];
            if (std::isnan(number))
                continue;
            pairs.here.push_back((number - lowest) / (highest - lowest));
            pairs.overall.push_back(scale.goodness(columns.scores[row]));
        }
        if (static_cast<qint64>(pairs.here.size()) < fewestPairs)
            continue;
        domain::Driver driver = driverOf(column.name, pairs);
        for (size_t code = 0; code < numbers->size(); ++code)
            if ((*numbers)[code] - lowest < (highest - lowest) / 2)
                driver.lowKeys.append(column.keys->keys().at(static_cast<qsizetype>(code)));
        drivers.rows.append(driver);
    }
    mostImportantFirst(drivers);
    return drivers;
}

domain::Drivers driversOfCustomers(const domain::ResponseColumns &columns, const domain::KeyColumn &touchpoints,
    const domain::KeyColumn &customers, const Selection &selection, const domain::Scale &scale)
{
    domain::Drivers drivers;
    drivers.basis = domain::DriverBasis::Customers;
    const std::vector<size_t> rows = scoredRows(columns, selection);
    drivers.n = static_cast<qint64>(rows.size());
    std::map<std::uint32_t, CustomerScores> scores;
    for (const size_t row : rows) {
        if (customers.codes()[row] == 0 || touchpoints.codes()[row] == 0)
            continue;
        CustomerScores &customer = scores[customers.codes()[row]];
        for (CustomerScores::Sum *sum : {&customer.all, &customer.at[touchpoints.codes()[row]]}) {
            sum->scores += scale.goodness(columns.scores[row]);
            sum->n += 1;
        }
    }
    std::map<std::uint32_t, Pairs> pairs;
    for (const auto &[code, customer] : scores) {
        if (customer.at.size() < 2)
            continue;
        for (const auto &[touchpoint, here] : customer.at) {
            pairs[touchpoint].here.push_back(here.scores / here.n);
            pairs[touchpoint].overall.push_back((customer.all.scores - here.scores) / (customer.all.n - here.n));
        }
    }
    for (const auto &[touchpoint, values] : pairs)
        if (static_cast<qint64>(values.here.size()) >= fewestPairs)
            drivers.rows.append(driverOf(touchpoints.keys().at(touchpoint), values));
    mostImportantFirst(drivers);
    return drivers;
}

domain::Drivers driversOfPresence(const domain::ResponseColumns &columns, const domain::KeyColumn &touchpoints,
    const Selection &selection, const domain::Scale &scale)
{
    domain::Drivers drivers;
    drivers.basis = domain::DriverBasis::Presence;
    const std::vector<size_t> rows = scoredRows(columns, selection);
    drivers.n = static_cast<qint64>(rows.size());
    for (std::uint32_t touchpoint = 1; touchpoint < touchpoints.keys().size(); ++touchpoint) {
        Pairs pairs;
        std::vector<double> here;
        for (const size_t row : rows) {
            const bool isHere = touchpoints.codes()[row] == touchpoint;
            pairs.here.push_back(isHere ? 1 : 0);
            pairs.overall.push_back(scale.goodness(columns.scores[row]));
            if (isHere)
                here.push_back(pairs.overall.back());
        }
        if (static_cast<qint64>(here.size()) < fewestPairs || here.size() == rows.size())
            continue;
        domain::Driver driver = driverOf(touchpoints.keys().at(touchpoint), pairs);
        driver.n = static_cast<qint64>(here.size());
        fillPerformance(here, driver);
        drivers.rows.append(driver);
    }
    mostImportantFirst(drivers);
    return drivers;
}

} // namespace statistics
