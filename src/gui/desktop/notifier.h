// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace gui
{

/// Shows notifications of the desktop.
class Notifier
{
public:
    virtual ~Notifier() = default;
    /// False where the desktop has no place for them; then nothing is shown.
    virtual bool canNotify() const = 0;
    /// Whether the program may go on in the tray, without a window.
    virtual bool isInTray() const { return false; }
    /// Shows one; a press on it does `pressed`. A newer one takes its place.
    virtual void notify(const QString &title, const QString &text, const std::function<void()> &pressed) = 0;
};

} // namespace gui
