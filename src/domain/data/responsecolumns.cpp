// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/data/responsecolumns.h"

#include "domain/data/responsefield.h"

namespace domain
{

const KeyColumn *ResponseColumns::keysOf(const QString &by) const
{
    const KeyColumn *found = nullptr;
    for (const auto &[field, column] : {std::pair{ResponseField::Touchpoint, &touchpoints},
             std::pair{ResponseField::CustomerType, &customerTypes}, std::pair{ResponseField::Reason, &reasons},
             std::pair{ResponseField::ReasonFound, &reasonsFound}, std::pair{ResponseField::Customer, &customers}})
        if (by == word(field))
            found = column;
    if (!found) {
        const auto attribute = attributes.constFind(by);
        found = attribute == attributes.constEnd() ? nullptr : &*attribute;
    }
    return found && !found->isEmpty() ? found : nullptr;
}

} // namespace domain
