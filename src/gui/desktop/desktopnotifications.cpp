// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/desktop/desktopnotifications.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

const auto notificationService = u"org.freedesktop.Notifications"_s;
const auto notificationPath = u"/org/freedesktop/Notifications"_s;
const auto defaultAction = u"default"_s;
constexpr int timeOfTheDesktop = -1;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService, method);
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

bool DesktopNotifications::canNotify() const
{
    if (!m_bus.isConnected())
        return false;
    const QDBusConnectionInterface *const names = m_bus.interface();
    if (!names) // somebody we talk to without a bus between
        return true;
    return names->isServiceRegistered(notificationService).value()
        || names->activatableServiceNames().value().contains(notificationService);
}

void DesktopNotifications::notify(const QString &title, const QString &text, const std::function<void()> &pressed)
{
    if (!m_listens)
        m_listens = m_bus.connect(m_bus.interface() ? notificationService : QString(), notificationPath,
            notificationService, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_pressed = pressed;
    // Some desktops read marks in the text, and say so.
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, title, text](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QStringList> abilities = *finished;
        finished->deleteLater();
        const bool readsMarks = abilities.isValid() && abilities.value().contains(u"body-markup"_s);
        show(title, readsMarks ? text.toHtmlEscaped() : text);
    });
}

void DesktopNotifications::show(const QString &title, const QString &text)
{
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    QDBusMessage call = callOf(u"Notify"_s);
    call << u"Tryweek"_s << m_shown << QGuiApplication::desktopFileName() << title << text
         << QStringList{defaultAction, tr("Open")} << hints << timeOfTheDesktop;
    auto *shown = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(shown, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<uint> number = *finished;
        finished->deleteLater();
        if (number.isValid())
            m_shown = number.value();
    });
}

void DesktopNotifications::actionInvoked(uint notification, const QString &action)
{
    if (notification != m_shown || action != defaultAction)
        return;
    // Not every desktop takes away by itself what was pressed.
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call << m_shown;
    m_bus.asyncCall(call);
    if (m_pressed)
        m_pressed();
}

} // namespace gui
