// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/responsefield.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace domain
{

/// Why a row of a file could not be taken.
enum class RejectCause
{
    CellTooLong, ///< a cell of more than 1 MB
    QuoteUnclosed, ///< a quote was opened and never closed
    QuoteStray, ///< a quote inside a cell that is not quoted, or text after a closing quote
    CellsMissing, ///< fewer cells than the header has
    CellsExtra, ///< more cells than the header has, and they are not blank
    DateUnreadable, ///< not a date in any form we know
    DateImpossible, ///< a date that does not exist, such as 31 June
    NumberUnreadable, ///< not a number
    NumberNegative, ///< minutes below zero
    FormulaWithoutResult ///< a formula in a workbook that was never worked out
};

/// The words of the causes in a file of rejected rows.
template <>
struct EnumWords<RejectCause>
{
    static constexpr std::array words{
        std::pair{RejectCause::CellTooLong, "cell-too-long"},
        std::pair{RejectCause::QuoteUnclosed, "quote-not-closed"},
        std::pair{RejectCause::QuoteStray, "stray-quote"},
        std::pair{RejectCause::CellsMissing, "cells-missing"},
        std::pair{RejectCause::CellsExtra, "cells-too-many"},
        std::pair{RejectCause::DateUnreadable, "not-a-date"},
        std::pair{RejectCause::DateImpossible, "no-such-day"},
        std::pair{RejectCause::NumberUnreadable, "not-a-number"},
        std::pair{RejectCause::NumberNegative, "below-zero"},
        std::pair{RejectCause::FormulaWithoutResult, "formula-without-result"},
    };
};

/// A row that was not taken: where it stands, what was met, and why.
struct RejectedRow
{
    qint64 line = 0; ///< the line it begins on, counted from 1
    qint64 byte = 0; ///< the byte of the file it begins at, counted from 0; for a broken row the byte of the fault
    RejectCause cause = RejectCause::CellTooLong;
    std::optional<ResponseField> field; ///< absent when the row itself is broken
    QString column; ///< the column's header (or #place); empty when the row itself is broken
    QString value; ///< what stood there, at most 200 characters
    QStringList cells; ///< the whole row, for saving it to a file; long cells are cut at 10,000 characters

    bool operator==(const RejectedRow &) const = default;
};

} // namespace domain
