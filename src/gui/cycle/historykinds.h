// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/historyentry.h"

#include <QList>
#include <QString>

namespace gui
{

/// What an entry of the history is about, for filtering.
enum class HistoryKind
{
    Everything,
    Goal,
    Challenge,
    Idea,
    Week,
    Notes,
    Reflection,
    Other
};

QList<HistoryKind> allHistoryKinds();
QString historyKindName(HistoryKind kind);
/// For undo and redo: what was undone or redone.
HistoryKind historyKindOf(const domain::HistoryEntry &entry);
/// The name of the icon beside an entry.
QString historyIcon(const domain::HistoryEntry &entry);

} // namespace gui
