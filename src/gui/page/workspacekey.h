// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gui
{

/// A short word for a workspace, under which the settings of this machine keep what belongs to it: the same for the
/// same path.
QString workspaceKey(const QString &path);

} // namespace gui
