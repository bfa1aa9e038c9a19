// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "gui/workspace/workspacesession.h"

#include <QString>

class QSettings;

namespace gui
{

class AppearanceSetting;
class Dialogs;
class Notifier;

/// What the window needs from the program around it. All outlive the window.
struct Program
{
    const domain::Clock &clock;
    QSettings &settings;
    QString account; ///< operating-system user, by which the person is remembered
    Dialogs &dialogs;
    QString documents; ///< where new workspaces and the example go
    ExampleMaker makeExample; ///< empty: the example is not offered
    AppearanceSetting *appearance = nullptr; ///< null: View ▸ Appearance can only be looked at
    QString file = {}; ///< the workspace to begin with; empty: Welcome
    Notifier *notifier = nullptr; ///< who shows reminders; null: the icon in the tray
};

} // namespace gui
