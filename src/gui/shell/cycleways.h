#pragma once

#include "gui/shell/address.h"

#include <QObject>

namespace gui
{

class Menus;
class Navigator;
class News;
class Trail;
class WorkspaceDoor;

/// The ways of the Cycle menu: to the cycle one works on, to a step of the one that is shown, to its history, to the
/// second pair of eyes.
class CycleWays : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    CycleWays(WorkspaceDoor &door, Navigator &navigator, News &news, const Menus &menus, const Trail &trail,
        QObject *parent);

private:
    void goToMyCycle();
    void goToStep(int step);
    void goToHistory();
    void goToSecondReading();

    WorkspaceDoor &m_door;
    Navigator &m_navigator;
    News &m_news;
    const Trail &m_trail;
};

} // namespace gui
