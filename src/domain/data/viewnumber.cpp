// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/data/viewnumber.h"

#include <cmath>

namespace domain
{

namespace
{

using Kind = ViewNumber::Kind;

template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

double inPerCent(double share)
{
    return rounded(share * 100, 1);
}

ViewNumber numberOf(Kind kind, double value, qint64 n)
{
    ViewNumber number;
    number.kind = kind;
    number.value = value;
    number.n = n;
    return number;
}

QList<ViewNumber> numbersOfScores(const ScoreSummary &scores)
{
    QList<ViewNumber> numbers;
    if (scores.nps)
        numbers.append(numberOf(Kind::Nps, rounded(*scores.nps, 1), scores.n));
    if (scores.lowShare)
        numbers.append(numberOf(Kind::LowShare, inPerCent(*scores.lowShare), scores.n));
    if (scores.mean)
        numbers.append(numberOf(Kind::Mean, rounded(*scores.mean, 2), scores.n));
    if (scores.n > 0)
        numbers.append(numberOf(Kind::Scores, static_cast<double>(scores.n), scores.n));
    return numbers;
}

std::optional<ViewNumber> numberOfWeight(Weight weight, double value, qint64 n)
{
    switch (weight) {
    case Weight::Minutes:
        return numberOf(Kind::Minutes, rounded(value, 1), n);
    case Weight::Cost:
        return numberOf(Kind::Cost, rounded(value, 2), n);
    case Weight::Count:
        break;
    }
    return std::nullopt;
}

QList<ViewNumber> withKey(QList<ViewNumber> numbers, const QString &key, const QString &column = {})
{
    for (ViewNumber &number : numbers) {
        number.key = key;
        number.column = column;
    }
    return numbers;
}

QList<ViewNumber> numbersOfMonth(const Overview &overview, qsizetype row)
{
    const MonthSummary &month = overview.byMonth.at(row);
    QList<ViewNumber> numbers = numbersOfScores(month.scores);
    for (ViewNumber &number : numbers)
        number.month = month.month;
    return numbers;
}

QList<ViewNumber> numbersOfParetoRow(const Pareto &pareto, Weight weight, qsizetype row)
{
    const ParetoRow &bar = pareto.rows.at(row);
    QList<ViewNumber> numbers{numberOf(Kind::Count, static_cast<double>(bar.count), pareto.n)};
    if (const auto weighed = numberOfWeight(weight, bar.weight, bar.count))
        numbers.prepend(*weighed);
    numbers.append(numberOf(Kind::Share, inPerCent(bar.share), pareto.n));
    return withKey(numbers, bar.key);
}

QList<ViewNumber> numbersOfShare(Kind kind, const ShareCount &count)
{
    if (count.n == 0)
        return {};
    return {numberOf(kind, inPerCent(count.share()), count.n)};
}

} // namespace

QList<ViewNumber> numbersOf(const ExploreResult &result, Weight weight)
{
    const auto responses = [](qint64 n) {
        return n > 0 ? QList<ViewNumber>{numberOf(Kind::Count, static_cast<double>(n), n)} : QList<ViewNumber>();
    };
    return std::visit(
        Overloaded{
            [](const Overview &overview) { return numbersOfScores(overview.scores); },
            [](const Journey &journey) { return numbersOfScores(journey.all); },
            [&](const Pareto &pareto) {
                QList<ViewNumber> numbers = responses(pareto.n);
                if (const auto weighed = numberOfWeight(weight, pareto.total, pareto.n))
                    numbers.prepend(*weighed);
                return numbers;
            },
            [&](const Concentration &concentration) {
                const qint64 known = concentration.n - concentration.unknown;
                QList<ViewNumber> numbers = responses(concentration.n);
                if (concentration.customers > 0)
                    numbers.prepend(numberOf(Kind::BusiestShare, inPerCent(concentration.topShare), known));
                return numbers;
            },
            [&](const Forensics &forensics) {
                QList<ViewNumber> numbers = responses(forensics.n);
                if (forensics.both > 0)
                    numbers.prepend(numberOf(Kind::GivenIsFound,
                        inPerCent(static_cast<double>(forensics.same) / static_cast<double>(forensics.both)),
                        forensics.both));
                return numbers;
            },
            [&](const auto &other) { return responses(other.n); },
        },
        result);
}

QList<ViewNumber> numbersOfRow(const ExploreResult &result, Weight weight, qsizetype row)
{
    const auto has = [row](const auto &rows) { return row >= 0 && row < rows.size(); };
    return std::visit(Overloaded{
                          [&](const Overview &overview) {
                              return has(overview.byMonth) ? numbersOfMonth(overview, row) : QList<ViewNumber>();
                          },
                          [&](const Journey &journey) {
                              return has(journey.stops)
                                  ? withKey(numbersOfScores(journey.stops.at(row).scores), journey.stops.at(row).key)
                                  : QList<ViewNumber>();
                          },
                          [&](const Pareto &pareto) {
                              return has(pareto.rows) ? numbersOfParetoRow(pareto, weight, row) : QList<ViewNumber>();
                          },
                          [&](const Contrast &contrast) {
                              if (!has(contrast.rows))
                                  return QList<ViewNumber>();
                              const ContrastRow &group = contrast.rows.at(row);
                              return withKey(numbersOfShare(Kind::LowShare, group.group), group.key, group.column);
                          },
                          [&](const WordContrast &words) {
                              return has(words.rows)
                                  ? withKey(
                                      numbersOfShare(Kind::WordShare, words.rows.at(row).low), words.rows.at(row).key)
                                  : QList<ViewNumber>();
                          },
                          [](const auto &) { return QList<ViewNumber>(); },
                      },
        result);
}

} // namespace domain
