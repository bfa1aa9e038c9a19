// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/desktop/notifier.h"

#include <QDBusConnection>
#include <QObject>

namespace gui
{

/// The desktop's own notifications (org.freedesktop.Notifications), which need no tray. A press anywhere on one is
/// its default action.
class DesktopNotifications final : public QObject, public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifications(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Whether somebody shows them, or would be started to.
    bool canNotify() const override;
    void notify(const QString &title, const QString &text, const std::function<void()> &pressed) override;

private slots:
    void actionInvoked(uint notification, const QString &action);

private:
    void show(const QString &title, const QString &text);

    QDBusConnection m_bus;
    bool m_listens = false;
    uint m_shown = 0; ///< 0: none yet
    std::function<void()> m_pressed;
};

} // namespace gui
