// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QWidget>

namespace support
{

/// True when the focus is in the widget of that name, or in a part of it.
inline bool focusIsIn(const QString &name)
{
    for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget())
        if (at->objectName() == name)
            return true;
    return false;
}

/// Presses Tab on a desk until the focus is there; false when Tab never meets it.
template <typename Desk>
bool pressTabTo(Desk &desk, const QString &name)
{
    constexpr int mostStops = 300;
    for (int i = 0; i < mostStops && !focusIsIn(name); ++i)
        desk.press(Qt::Key_Tab);
    return focusIsIn(name);
}

} // namespace support
