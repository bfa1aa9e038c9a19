// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/appearancesetting.h"

#include "gui/style/desktopappearance.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr auto appearanceKey = "appearance"_L1;

Appearance appearanceOf(const QString &word)
{
    if (word == "light"_L1)
        return Appearance::Light;
    return word == "dark"_L1 ? Appearance::Dark : Appearance::FollowDesktop;
}

QString wordOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::FollowDesktop:
        break;
    }
    return u"desktop"_s;
}

} // namespace

AppearanceSetting::AppearanceSetting(QApplication &application, QSettings &settings)
    : m_application(application)
    , m_settings(settings)
    , m_desktop(new DesktopAppearance(application.palette(), this))
    , m_appearance(appearanceOf(settings.value(appearanceKey).toString()))
{
    applyStyle(m_application, isDark());
    connect(m_desktop, &DesktopAppearance::changed, this, [this] { apply(); });
}

AppearanceSetting::~AppearanceSetting() = default;

void AppearanceSetting::choose(Appearance appearance)
{
    m_appearance = appearance;
    m_settings.setValue(appearanceKey, wordOf(appearance));
    apply();
}

bool AppearanceSetting::isDark() const
{
    return m_appearance == Appearance::FollowDesktop ? m_desktop->isDark() : m_appearance == Appearance::Dark;
}

void AppearanceSetting::apply()
{
    applyAppearance(m_application, isDark());
}

} // namespace gui
