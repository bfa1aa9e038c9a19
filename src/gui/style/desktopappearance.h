// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace gui
{

/// Whether the desktop is dark. Asks the settings portal (org.freedesktop.appearance color-scheme) without waiting
/// for it and listens for changes; until it answers, or where there is none, the lightness of the start palette says
/// it.
class DesktopAppearance : public QObject
{
    Q_OBJECT

public:
    /// `startPalette`: the palette before any of ours was set.
    explicit DesktopAppearance(const QPalette &startPalette, QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

signals:
    void changed(bool dark);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QVariant &value);

    const bool m_paletteIsDark;
    bool m_dark;
};

} // namespace gui
