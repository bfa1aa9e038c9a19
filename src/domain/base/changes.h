// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/base/kind.h"

#include <QList>
#include <QMetaType>

namespace domain
{

/// What one change touched: kinds and ids, never tables. Pages reload what it names.
struct Changes
{
    struct Entry
    {
        Kind kind;
        AnyId id;
        bool operator==(const Entry &) const = default;
    };

    QList<Entry> entries;
    /// True when another process wrote, or so much changed that listing it is no use: reload all.
    bool everything = false;

    bool touches(Kind kind) const
    {
        if (everything)
            return true;
        for (const Entry &entry : entries)
            if (entry.kind == kind)
                return true;
        return false;
    }

    template <typename... Kinds>
    bool touchesAny(Kinds... kinds) const
    {
        return (touches(kinds) || ...);
    }

    bool operator==(const Changes &) const = default;
};

} // namespace domain

Q_DECLARE_METATYPE(domain::Changes)
