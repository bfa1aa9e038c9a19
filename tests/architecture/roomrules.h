// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "architecture/problem.h"

#include <QHash>
#include <QStringList>

namespace architecture
{

/// The rooms of each layer that has some, lowest first: a room may include itself and those before it. A room is a
/// folder below the layer's, such as "cycle/step"; files that lie in the layer's own folder are the room ".".
using RoomOrder = QHash<QString, QStringList>;

/// The order this project keeps.
const RoomOrder &roomOrder();

/// Names each include that leads from a room to a later one, each room the order does not know, and each file of a
/// folder called `internal` that is included from another layer.
QList<Problem> checkRooms(const QString &root, const RoomOrder &order);

/// Names every loop of units: a header and its source are one, and a unit that reaches itself through the includes of
/// others can be understood, tested and moved only together with them. A problem stands at the first unit of the loop
/// and names the others.
QList<Problem> checkLoops(const QString &root);

} // namespace architecture
