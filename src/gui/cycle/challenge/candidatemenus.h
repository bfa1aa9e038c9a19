// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/level.h"
#include "domain/cycle/reach.h"
#include "domain/people/team.h"

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace gui
{

// The lists that open below the cells of a candidate, with the keys' focus in them. `take` gets what was picked.

/// Adds a line that can be picked; the checked one has the focus first.
QAction *addOption(QMenu *menu, const QString &text, bool checked, const std::function<void()> &take);
/// Opens a list below a cell; it goes away by itself.
void openBelow(QMenu *menu, QWidget *cell);

void openLevels(QWidget *cell, std::optional<domain::Level> now, const std::function<void(domain::Level)> &take);
void openReaches(QWidget *cell, std::optional<domain::Reach> now, const std::function<void(domain::Reach)> &take);
/// Picking the present one takes it away.
void openTouchpoints(QWidget *cell, const QList<domain::Touchpoint> &touchpoints,
    std::optional<domain::TouchpointId> now, const std::function<void(std::optional<domain::TouchpointId>)> &take);
/// Picking one adds it or takes it away.
void openCustomerTypes(QWidget *cell, const QList<domain::CustomerType> &types,
    const QList<domain::CustomerTypeId> &now, const std::function<void(const QList<domain::CustomerTypeId> &)> &take);

} // namespace gui
