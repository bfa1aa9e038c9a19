// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/noanswer.h"
#include "domain/data/rejectedrow.h"

#include <QDate>

namespace domain
{

/// How a cell of a preview would be read.
struct CellReading
{
    int row = 0; ///< index into TablePreview::rows
    int column = 0;
    std::optional<QDate> day; ///< of a date
    std::optional<double> number; ///< of a score, minutes, a cost
    std::optional<NoAnswerKind> none; ///< it counts as no answer
    std::optional<RejectCause> cause; ///< the whole row could not be taken because of it

    bool operator==(const CellReading &) const = default;
};

} // namespace domain
