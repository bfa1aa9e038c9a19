// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/desktop/smallwindowcontroller.h"

#include "application/workspace/workspace.h"
#include "gui/note/notewindow.h"
#include "gui/style/icons.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int idleAfterMs = 1500; ///< the start comes first

} // namespace

SmallWindowController::SmallWindowController(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_notifications(QDBusConnection::sessionBus())
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleAfterMs);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        makeTray();
        makeWindow();
        if (m_window && !m_window->isVisible())
            m_window->grab(); // laid out and painted once, its fonts and icons are at hand
    });
}

SmallWindowController::~SmallWindowController() = default;

void SmallWindowController::setWorkspace(application::Workspace *workspace)
{
    if (m_window)
        m_window->keep();
    m_window.reset();
    m_workspace = workspace;
    if (workspace) {
        m_idle.start();
    } else {
        m_idle.stop();
        m_tray.reset();
        m_trayMenu.reset();
    }
}

bool SmallWindowController::isInTray() const
{
    return m_tray && m_tray->isVisible();
}

bool SmallWindowController::canNotify() const
{
    return m_notifications.canNotify()
        || (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages());
}

void SmallWindowController::notify(const QString &title, const QString &text, const std::function<void()> &pressed)
{
    if (m_notifications.canNotify()) {
        m_notifications.notify(title, text, pressed);
        return;
    }
    makeTray();
    if (!m_tray)
        return;
    m_pressed = pressed;
    m_tray->showMessage(title, text, QIcon(u":/tryweek/icons/org.tryweek.tryweek.svg"_s));
}

void SmallWindowController::write()
{
    if (!m_workspace || !m_workspace->person()) {
        emit largeWindowWanted();
        return;
    }
    makeWindow();
    m_window->write();
}

void SmallWindowController::makeWindow()
{
    if (m_window || !m_workspace)
        return;
    m_window = std::make_unique<NoteWindow>(*m_workspace, m_settings);
    connect(m_window.get(), &NoteWindow::nothingToLog, this, &SmallWindowController::largeWindowWanted);
    connect(m_window.get(), &NoteWindow::closed, this, &SmallWindowController::closed);
}

void SmallWindowController::makeTray()
{
    if (m_tray || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_trayMenu = std::make_unique<QMenu>();
    connect(m_trayMenu->addAction(icon(u"edit-comment"_s), tr("Write a note")), &QAction::triggered, this,
        &SmallWindowController::write);
    connect(m_trayMenu->addAction(icon(u"window-new"_s), tr("Open Tryweek")), &QAction::triggered, this,
        &SmallWindowController::largeWindowWanted);
    m_trayMenu->addSeparator();
    connect(m_trayMenu->addAction(tr("Quit")), &QAction::triggered, this, &SmallWindowController::quitWanted);
    m_tray = std::make_unique<QSystemTrayIcon>(QIcon(u":/tryweek/icons/org.tryweek.tryweek.svg"_s));
    m_tray->setToolTip(tr("Tryweek: write a note"));
    m_tray->setContextMenu(m_trayMenu.get());
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            write();
    });
    connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_pressed)
            m_pressed();
    });
    m_tray->show();
}

} // namespace gui
