// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/interval.h"
#include "domain/week/design.h"
#include "domain/week/phase.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace domain
{

/// What a number is, so that its formula can be told in words.
enum class SourceFormula
{
    ShareBetter, ///< contacts noted better, of better, same and worse
    MostlyBetter, ///< without a time before: better against worse in the week alone
    DailyValues ///< a measure's values before against those in the week, day against day
};

/// What a column of a source card's table holds.
enum class SourceColumn
{
    Better, ///< a count
    Worse, ///< a count
    Contacts, ///< a count
    Days, ///< a count
    Share, ///< 0 to 1
    Average ///< in the unit of the measure
};

/// How a number or its interval was worked out; the reference belongs to it.
enum class SourceMethod
{
    Wilson,
    Newcombe,
    BetaBinomial,
    BetaAboveHalf,
    Nonoverlap,
    DailyLimits
};

/// What a number leaves out.
enum class SourceOmission
{
    CannotTell, ///< contacts noted “cannot tell”
    NotDone, ///< contacts in which the change was not, or only partly, done
    AfterEnd ///< contacts noted after the last day of the week
};

/// The numbers of one group or period.
struct SourceRow
{
    QString label; ///< a name as people gave it; empty: the period is the name
    std::optional<QDate> first;
    std::optional<QDate> last;
    QList<std::optional<double>> values; ///< one a column; absent: cannot be said
    std::optional<Phase> side = {}; ///< which side of the comparison these are; the name, where given

    bool operator==(const SourceRow &) const = default;
};

/// So many were left out, and, where there is a time before, so many of it.
struct SourceLeftOut
{
    SourceOmission what = SourceOmission::CannotTell;
    qint64 count = 0;
    std::optional<qint64> before;

    bool operator==(const SourceLeftOut &) const = default;
};

/// A person, and the day the draw had them begin.
struct SourceStart
{
    QString name;
    QDate day;

    bool operator==(const SourceStart &) const = default;
};

/// Where a number comes from: what it is, what was counted and when, what was left out, and how it was worked out.
/// Made in the same place as the number itself. Words come from wording::sourceText().
struct SourceCard
{
    SourceFormula formula = SourceFormula::ShareBetter;
    Design design = Design::BeforeAfter; ///< what the sides of a comparison are called by
    QList<SourceStart> order; ///< where colleagues begin one after the other: who began when, the first one first
    QString subject; ///< the name the formula needs, of a measure for example; may be empty
    QList<SourceColumn> columns;
    QList<SourceRow> rows;
    std::optional<double> difference; ///< the last row's share minus the first one's, −1 to 1
    std::optional<Interval> differenceInterval; ///< 95 %
    std::optional<double> chance; ///< that it is really higher (or that most go better), 0 to 1
    std::optional<double> nonoverlap; ///< of all pairs of days, 0 to 1
    QList<SourceLeftOut> leftOut;
    QList<SourceMethod> methods;

    bool operator==(const SourceCard &) const = default;
};

} // namespace domain
