// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/responsefield.h"

#include <QString>

namespace domain
{

/// Why a value counts as no answer.
enum class NoAnswerKind
{
    Blank,
    Word, ///< `N/A`, “Did not answer” and the like
    OutOfScale, ///< a score beyond its scale
    Placeholder, ///< a number that stands for none, such as 999, far from all others of its column
    Chosen ///< a person said so
};

template <>
struct EnumWords<NoAnswerKind>
{
    static constexpr std::array words{
        std::pair{NoAnswerKind::Blank, "blank"},
        std::pair{NoAnswerKind::Word, "word"},
        std::pair{NoAnswerKind::OutOfScale, "out-of-scale"},
        std::pair{NoAnswerKind::Placeholder, "placeholder"},
        std::pair{NoAnswerKind::Chosen, "chosen"},
    };
};

/// A value that says there is no answer, met in a file.
struct NoAnswer
{
    ResponseField field = ResponseField::Score;
    QString value; ///< as it stands there first, at most 200 characters; empty for blank
    NoAnswerKind kind = NoAnswerKind::Blank;
    qint64 count = 0;
    bool taken = true; ///< read as no answer; false where a person said that it is one

    bool operator==(const NoAnswer &) const = default;
};

} // namespace domain
