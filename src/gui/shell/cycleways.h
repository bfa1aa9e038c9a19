#pragma once

#include "gui/shell/address.h"

#include <QObject>

namespace gui
{

class MainWindow;
class Menus;
class Trail;

/// The ways of the Cycle menu: to the cycle one works on, to a step of the one that is shown, to its history, to the
/// second pair of eyes.
class CycleWays : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    CycleWays(MainWindow &window, const Menus &menus, const Trail &trail);

private:
    void goToMyCycle();
    void goToStep(int step);
    void goToHistory();
    void goToSecondReading();

    MainWindow &m_window;
    const Trail &m_trail;
};

} // namespace gui
