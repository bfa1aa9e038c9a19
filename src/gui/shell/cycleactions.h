// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/address.h"

#include <QObject>

namespace gui
{

class Menus;
class Navigator;
class Messages;
class NavigationHistory;
class WorkspaceSession;

/// The ways of the Cycle menu: to the cycle one works on, to a step of the one that is shown, to its history, to the
/// second pair of eyes.
class CycleActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    CycleActions(WorkspaceSession &door, Navigator &navigator, Messages &news, const Menus &menus,
        const NavigationHistory &trail, QObject *parent);

private:
    void goToMyCycle();
    void goToStep(int step);
    void goToHistory();
    void goToSecondReading();

    WorkspaceSession &m_session;
    Navigator &m_navigator;
    Messages &m_messages;
    const NavigationHistory &m_history;
};

} // namespace gui
