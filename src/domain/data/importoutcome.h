// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace domain
{

/// What became of the rows of a file. read = added + already + rejected.
struct ImportOutcome
{
    qint64 read = 0; ///< rows after the header, blank lines not counted
    qint64 added = 0;
    qint64 already = 0; ///< rows the data set had before
    qint64 rejected = 0;
    qint64 missing = 0; ///< rows taken whose score was blank or said "no answer"
    qint64 outOfScale = 0; ///< rows taken without their score, because it lay outside the scale

    bool operator==(const ImportOutcome &) const = default;
};

} // namespace domain
