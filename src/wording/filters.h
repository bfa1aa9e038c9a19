// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/responsefilter.h"

#include <QDate>
#include <QLocale>

namespace wording
{

/// One part of a filter as people read it, and what taking it away means.
struct FilterPart
{
    enum class Kind
    {
        Period,
        Column, ///< all accepted values of one column
        Score,
        Words,
        Customers
    };
    Kind kind = Kind::Period;
    QString column; ///< of Column: a field's word or an attribute's name
    QString text; ///< “Jul to Oct 2026”, “Moved house, Landlord”

    bool operator==(const FilterPart &) const = default;
};

/// The parts of a filter, in the order they are shown.
QList<FilterPart> filterParts(
    const domain::ResponseFilter &filter, const domain::Scale &scale, QDate today, const QLocale &locale = QLocale());
/// All of it in one line: “Jul to Oct 2026 · Moved house · low scores”; empty without a filter.
QString filterLine(
    const domain::ResponseFilter &filter, const domain::Scale &scale, QDate today, const QLocale &locale = QLocale());
/// The filter without one part.
domain::ResponseFilter without(domain::ResponseFilter filter, const FilterPart &part);

} // namespace wording
