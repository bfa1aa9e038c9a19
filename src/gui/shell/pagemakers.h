// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/pagestack.h"

namespace gui
{

/// Every page there is and how it is made.
PageMakers pageMakers();

} // namespace gui
