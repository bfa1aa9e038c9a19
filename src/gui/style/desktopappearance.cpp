// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/desktopappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearanceGroup = u"org.freedesktop.appearance"_s;
const auto colourSchemeKey = u"color-scheme"_s;

/// The portal wraps the value once or twice, by its version.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopAppearance::DesktopAppearance(const QPalette &startPalette, QObject *parent)
    : QObject(parent)
    , m_paletteIsDark(startPalette.color(QPalette::Window).lightness() < 128)
    , m_dark(m_paletteIsDark)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

void DesktopAppearance::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    call << appearanceGroup << colourSchemeKey;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QVariant> reply = *finished;
        if (reply.isValid())
            take(reply.value());
        finished->deleteLater();
    });
}

void DesktopAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == colourSchemeKey)
        take(value.variant());
}

void DesktopAppearance::take(const QVariant &value)
{
    // 0: no preference, 1: dark, 2: light
    bool known = false;
    const uint scheme = unwrapped(value).toUInt(&known);
    if (!known)
        return;
    const bool dark = scheme == 1 || (scheme == 0 && m_paletteIsDark);
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed(dark);
}

} // namespace gui
