// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLayout;

namespace gui
{

/// Takes every widget out of a layout and lets it go once the running event is over: it may be the one that is just
/// being left.
void removeAll(QLayout *layout);

} // namespace gui
