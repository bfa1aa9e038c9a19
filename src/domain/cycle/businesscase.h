// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

#include <QDate>
#include <QString>

#include <optional>

namespace domain
{

/// The stretch of time something is counted in.
enum class Per
{
    Week,
    Month,
    Year
};

template <>
struct EnumWords<Per>
{
    static constexpr std::array words{
        std::pair{Per::Week, "week"},
        std::pair{Per::Month, "month"},
        std::pair{Per::Year, "year"},
    };
};

/// How many days a stretch of time has on average.
double daysIn(Per per);

/// What something costs: contacts in a stretch of time × minutes a contact × cost a minute. What is not known is
/// absent; each factor says where it comes from.
struct BusinessCase
{
    std::optional<double> contacts; ///< in one `per`, above 0
    Per per = Per::Month;
    QString contactsFrom;
    std::optional<double> minutes; ///< a contact, above 0
    QString minutesFrom;
    std::optional<double> minuteCost; ///< in `currency`, above 0
    QString minuteCostFrom;
    QString currency; ///< as people say it: “euros”, “€”

    bool isEmpty() const { return *this == BusinessCase(); }
    bool operator==(const BusinessCase &) const = default;
};

/// What a business case comes to in one of its stretches of time, no more precise than what it was made from.
struct CaseResult
{
    double minutes = 0; ///< rounded to `minutesDigits`
    int minutesDigits = 1; ///< digits that say something
    std::optional<double> money; ///< rounded likewise; absent without a cost a minute
    int moneyDigits = 1;

    bool operator==(const CaseResult &) const = default;
};

/// Absent until contacts and minutes are known. Pinned by tst_businesscase.
std::optional<CaseResult> resultOf(const BusinessCase &businessCase);

/// How many contacts so many of a period are in one `per`, with three digits at most; as they are when the period is
/// not known.
double contactsIn(Per per, qint64 contacts, std::optional<QDate> first, std::optional<QDate> last);

/// How many digits of a number as it was written say something: 7.5 has 2, 2,746 has 4, 340 has 2 (a zero at the end
/// may be nothing but rounding), 30 has 2 (so few are counted). 1 for 0.
int meaningfulDigits(double value);
/// The same for money, which is written to the cent once it has cents: 0.8 stands for 0.80 and has 2.
int meaningfulMoneyDigits(double value);
/// The value with so many digits that say something, 1 or more.
double roundedTo(double value, int digits);

} // namespace domain
