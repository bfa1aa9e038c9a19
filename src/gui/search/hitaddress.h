// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/searchhit.h"
#include "gui/page/address.h"

namespace application
{
class Workspace;
}

namespace gui
{

/// Where what was found can be read: the step of its cycle, a learning, the evidence. Absent when it is gone.
std::optional<Address> addressOf(application::Workspace &workspace, const domain::SearchHit &hit);

} // namespace gui
