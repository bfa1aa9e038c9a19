// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/style/appearance.h"

#include <QObject>

class QApplication;
class QSettings;

namespace gui
{

class DesktopAppearance;

/// Which of light and dark is shown: what the person fixed, else what the desktop says.
class AppearanceSetting : public QObject
{
    Q_OBJECT

public:
    /// Reads the choice from the settings and sets style and colours of the application. All outlive this object.
    AppearanceSetting(QApplication &application, QSettings &settings);
    ~AppearanceSetting() override;

    Appearance appearance() const { return m_appearance; }
    /// Changes and remembers the choice.
    void choose(Appearance appearance);

private:
    bool isDark() const;
    void apply();

    QApplication &m_application;
    QSettings &m_settings;
    DesktopAppearance *m_desktop;
    Appearance m_appearance = Appearance::FollowDesktop;
};

} // namespace gui
