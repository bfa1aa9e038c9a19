// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMargins>
#include <QSize>

class QWidget;

namespace gui
{

/// How large the inside of a window should be: `wanted`, but with its `frame` round it no larger than `available`.
QSize sizeInside(QSize available, QMargins frame, QSize wanted);

/// The frame a desktop puts round a window, guessed generously: it is known only once the window is shown.
QMargins likelyFrame(const QWidget &window);

} // namespace gui
