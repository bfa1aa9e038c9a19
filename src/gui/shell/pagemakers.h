#pragma once

#include "gui/shell/pagestack.h"

namespace gui
{

/// Every page there is and how it is made.
PageMakers pageMakers();

} // namespace gui
