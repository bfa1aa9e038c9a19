// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/base/kind.h"

#include <QString>

namespace domain
{

/// One thing found by its words.
struct SearchHit
{
    Kind kind = Kind::Note;
    AnyId id; ///< sorts by time; the last one of a page is where the next page begins
    QString title; ///< the cycle or data set it belongs to; empty when it belongs to none
    QString text; ///< the words of the thing itself

    bool operator==(const SearchHit &) const = default;
};

} // namespace domain
