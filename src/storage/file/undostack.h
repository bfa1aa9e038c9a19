// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/operation.h"

#include <QList>

#include <mutex>
#include <optional>

namespace storage
{

/// What this process did and can take back, newest last; shared by all its connections.
class UndoStack
{
public:
    enum class Side
    {
        Undo,
        Redo
    };

    struct Step
    {
        domain::HistoryId entry; ///< whose changeset is taken back
        domain::Operation operation; ///< what a person did, for the menu
    };

    /// Something was done: it can be undone, and nothing can be redone any more.
    void done(const Step &step);
    /// The next one of a side.
    std::optional<Step> next(Side side) const;
    /// `entry` of `from` was taken back by `by`, which the other side can take back in turn.
    void moved(Side from, domain::HistoryId entry, domain::HistoryId by);
    /// These entries have lost their data and cannot be taken back.
    void forget(const QList<domain::HistoryId> &entries);
    void clear();

private:
    QList<Step> &steps(Side side) { return side == Side::Undo ? m_undo : m_redo; }

    mutable std::mutex m_mutex;
    QList<Step> m_undo;
    QList<Step> m_redo;
};

} // namespace storage
