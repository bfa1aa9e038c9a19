// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <optional>

namespace domain
{

/// Whether a piece of evidence carries the gate: it says from when it is and from how many customers.
inline bool isDatedAndSized(const std::optional<QDate> &day, qint64 customers)
{
    return day && day->isValid() && customers > 0;
}

} // namespace domain
