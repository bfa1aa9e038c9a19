// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace application
{

/// Who is logged in to this computer, by which the person who acts is remembered. Never empty.
QString systemAccount();

} // namespace application
