// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/week/draw.h"

#include <algorithm>
#include <array>

namespace domain
{

namespace
{

constexpr quint64 golden = 0x9e3779b97f4a7c15ULL;

/// The finalizer of splitmix64.
quint64 mixed(quint64 z)
{
    z += golden;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

quint64 mixedFor(qint64 seed, PersonId person)
{
    return mixed(static_cast<quint64>(seed) ^ mixed(static_cast<quint64>(person.value())));
}

QList<QDate> workingDaysOf(const Round &round)
{
    QList<QDate> days;
    for (int i = 0; round.startDay && i < round.days; ++i)
        if (const QDate day = round.startDay->addDays(i); !round.offDays.contains(day))
            days.append(day);
    return days;
}

} // namespace

qint64 seedFrom(qint64 number)
{
    return 100'000'000 + static_cast<qint64>(mixed(static_cast<quint64>(number)) % 900'000'000);
}

Arm drawnArm(qint64 seed, PersonId person, qint64 place)
{
    using Block = std::array<Arm, 4>;
    constexpr Arm a = Arm::Try;
    constexpr Arm b = Arm::Usual;
    static constexpr std::array<Block, 6> blocks{Block{a, a, b, b}, Block{a, b, a, b}, Block{a, b, b, a},
        Block{b, a, a, b}, Block{b, a, b, a}, Block{b, b, a, a}};
    const auto block = static_cast<quint64>(place / 4);
    const quint64 drawn = mixed(mixedFor(seed, person) + block * golden);
    return blocks[drawn % blocks.size()][static_cast<size_t>(place % 4)];
}

QList<PersonId> drawnOrder(qint64 seed, QList<PersonId> people)
{
    std::sort(people.begin(), people.end(), [seed](PersonId one, PersonId other) {
        const quint64 first = mixedFor(seed, one);
        const quint64 second = mixedFor(seed, other);
        return first != second ? first < second : one < other;
    });
    return people;
}

QList<Participation> drawnStarts(const Round &round, qint64 seed)
{
    const QList<QDate> days = workingDaysOf(round);
    const QList<PersonId> order = drawnOrder(seed, round.participants);
    QList<Participation> starts;
    for (qsizetype i = 0; i < order.size() && !days.isEmpty(); ++i) {
        Participation start{order.at(i), days.at((i + 1) * days.size() / (order.size() + 1)), {}};
        start.offDays = round.offDaysOf(order.at(i));
        starts.append(start);
    }
    return starts;
}

} // namespace domain
