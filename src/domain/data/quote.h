// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/data/about.h"
#include "domain/data/saidin.h"
#include "domain/data/tone.h"

#include <QDate>

#include <optional>

namespace domain
{

/// What a customer said, in an interview, on a card or in a comment.
struct Quote
{
    QuoteId id;
    QString text;
    std::optional<Tone> tone;
    std::optional<About> about;
    SaidIn saidIn = SaidIn::Other;
    QString askedBy; ///< who asked, as a name; empty where nobody did
    QString source; ///< more about where it was said: which interview, which data set
    std::optional<QDate> day;
    std::optional<int> customers; ///< how many said it, 1 or more
    std::optional<ResponseId> response; ///< the response it was taken from

    bool operator==(const Quote &) const = default;
};

} // namespace domain
