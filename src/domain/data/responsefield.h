// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

#include <QList>

namespace domain
{

/// What a column of a customer file can mean. Everything else a file holds is kept as an attribute.
enum class ResponseField
{
    Date,
    Score,
    Touchpoint,
    CustomerType,
    Reason, ///< the reason that was given
    ReasonFound, ///< the reason that was found afterwards (forensics)
    Comment,
    Customer, ///< a key that tells customers apart
    Minutes, ///< minutes the contact took
    Cost ///< cost of the contact, in whatever currency the file is in
};

/// The words of the fields in files and on the command line.
template <>
struct EnumWords<ResponseField>
{
    static constexpr std::array words{
        std::pair{ResponseField::Date, "date"},
        std::pair{ResponseField::Score, "score"},
        std::pair{ResponseField::Touchpoint, "touchpoint"},
        std::pair{ResponseField::CustomerType, "customer-type"},
        std::pair{ResponseField::Reason, "reason"},
        std::pair{ResponseField::ReasonFound, "reason-found"},
        std::pair{ResponseField::Comment, "comment"},
        std::pair{ResponseField::Customer, "customer"},
        std::pair{ResponseField::Minutes, "minutes"},
        std::pair{ResponseField::Cost, "cost"},
    };
};

/// All fields, in the order they are shown.
inline QList<ResponseField> responseFields()
{
    QList<ResponseField> fields;
    for (const auto &[field, text] : EnumWords<ResponseField>::words)
        fields.append(field);
    return fields;
}

} // namespace domain
