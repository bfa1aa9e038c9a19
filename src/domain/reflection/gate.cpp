// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/reflection/gate.h"

#include <algorithm>

namespace domain
{

bool Gate::passed() const
{
    return missing().isEmpty();
}

bool Gate::canBeOverridden() const
{
    bool anyOpen = false;
    for (const GateEntry &entry : entries) {
        if (entry.done)
            continue;
        if (!entry.overridable)
            return false;
        anyOpen = true;
    }
    return anyOpen;
}

QList<GateItem> Gate::missing() const
{
    QList<GateItem> open;
    for (const GateEntry &entry : entries)
        if (!entry.done && !(entry.overridable && !overrideReason.trimmed().isEmpty()))
            open.append(entry.item);
    return open;
}

} // namespace domain
