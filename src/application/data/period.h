// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <optional>

namespace application
{

/// The days a look at a data set covers.
struct Period
{
    std::optional<QDate> first;
    std::optional<QDate> last;
};

} // namespace application
