// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/forensics.h"

#include "statistics/heaviestfirst.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace statistics
{

namespace
{

using Cell = std::pair<std::uint32_t, std::uint32_t>;

/// The words of a column, most often first, the blank last; only those that were met.
QStringList mostOftenFirst(const QStringList &keys, const std::vector<qint64> &counts)
{
    QStringList words;
    for (const size_t code : heaviestFirst(keys, {counts.begin(), counts.end()}, counts))
        words.append(keys.at(static_cast<qsizetype>(code)));
    return words;
}

/// What of the agreement chance alone would bring, from the cells where both reasons are there.
double agreementByChance(const QList<domain::ForensicsRow> &rows, qint64 both)
{
    QHash<QString, qint64> given;
    QHash<QString, qint64> found;
    for (const domain::ForensicsRow &row : rows) {
        if (row.given.isEmpty() || row.found.isEmpty())
            continue;
        given[row.given.toCaseFolded()] += row.count;
        found[row.found.toCaseFolded()] += row.count;
    }
    double sum = 0;
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        sum += static_cast<double>(it.value()) * static_cast<double>(found.value(it.key()));
    return sum / static_cast<double>(both) / static_cast<double>(both);
}

} // namespace

domain::Forensics forensicsOf(
    const domain::KeyColumn &given, const domain::KeyColumn &found, const Selection &selection)
{
    std::map<Cell, qint64> cells;
    std::vector<qint64> givenCounts(static_cast<size_t>(given.keys().size()));
    std::vector<qint64> foundCounts(static_cast<size_t>(found.keys().size()));
    for (size_t i = 0; i < given.codes().size(); ++i) {
        if (selection.passed[i] == 0)
            continue;
        ++cells[{given.codes()[i], found.codes()[i]}];
        ++givenCounts[given.codes()[i]];
        ++foundCounts[found.codes()[i]];
    }
    domain::Forensics result;
    result.n = selection.count;
    result.given = mostOftenFirst(given.keys(), givenCounts);
    result.found = mostOftenFirst(found.keys(), foundCounts);
    for (const auto &[cell, count] : cells) {
        domain::ForensicsRow row;
        row.given = given.keys().at(static_cast<qsizetype>(cell.first));
        row.found = found.keys().at(static_cast<qsizetype>(cell.second));
        row.count = count;
        row.share = static_cast<double>(count) / static_cast<double>(givenCounts[cell.first]);
        result.rows.append(row);
        if (row.given.isEmpty() || row.found.isEmpty())
            continue;
        result.both += count;
        result.same += row.given.compare(row.found, Qt::CaseInsensitive) == 0 ? count : 0;
    }
    if (result.both > 0) {
        const double chance = agreementByChance(result.rows, result.both);
        const double observed = static_cast<double>(result.same) / static_cast<double>(result.both);
        result.kappa = chance < 1 ? (observed - chance) / (1 - chance) : 1.0;
    }
    std::stable_sort(result.rows.begin(), result.rows.end(), [](const auto &a, const auto &b) {
        return std::tuple(-a.count, a.given, a.found) < std::tuple(-b.count, b.given, b.found);
    });
    return result;
}

} // namespace statistics
