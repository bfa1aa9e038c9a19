// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/desktop/desktopnotifications.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QMenu;
class QSettings;
class QSystemTrayIcon;

namespace application
{
class Workspace;
}

namespace gui
{

class NoteWindow;

/// The small note window of a workspace, and the icon in the desktop's tray that opens it, where there is a tray.
class SmallWindowController : public QObject, public Notifier
{
    Q_OBJECT

public:
    /// `settings` outlive this object.
    explicit SmallWindowController(QSettings &settings, QObject *parent = nullptr);
    ~SmallWindowController() override;

    /// The workspace that is open; null: none, and the small window goes.
    void setWorkspace(application::Workspace *workspace);
    /// Opens the small window in front.
    void write();
    NoteWindow *window() const { return m_window.get(); }
    /// Whether the icon stands in the tray, so that the program may go on without a window.
    bool isInTray() const override;

    /// Where the desktop shows notifications, or has a tray.
    bool canNotify() const override;
    void notify(const QString &title, const QString &text, const std::function<void()> &pressed) override;

signals:
    /// No round can be logged for: the large window says what comes next.
    void largeWindowWanted();
    void quitWanted();
    /// The small window was closed.
    void closed();

private:
    void makeTray();
    void makeWindow();

    QSettings &m_settings;
    QPointer<application::Workspace> m_workspace;
    std::unique_ptr<NoteWindow> m_window;
    std::unique_ptr<QMenu> m_trayMenu;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    DesktopNotifications m_notifications;
    std::function<void()> m_pressed; ///< what a press on the notification does that is shown
    QTimer m_idle; ///< the tray is asked for, and the window made, when nothing else is to do
};

} // namespace gui
