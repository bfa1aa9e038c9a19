// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace gui
{

/// What View ▸ Appearance can fix.
enum class Appearance
{
    FollowDesktop,
    Light,
    Dark
};

/// Fills palette, tool tips and windows from the light or dark table. Call again when the desktop changes.
void applyAppearance(QApplication &application, bool dark);

/// Once at start: sets our style and the focus ring, keeps the desktop's font if there is a real one (warns if no
/// font is installed at all: every text would be boxes), then applies the light or dark table.
void applyStyle(QApplication &application, bool dark);

} // namespace gui
