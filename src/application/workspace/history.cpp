// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/history.h"

#include "application/workspace/internal/services.h"
#include "storage/file/history.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

/// What stays visible also when it was undone, and its undoing with it.
bool staysVisible(const QString &code)
{
    static const std::array codes{u"round.start"_s, u"round.start-alternating"_s, u"round.start-staggered"_s,
        u"round.look-early"_s, u"round.close"_s};
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// Turning a page is kept so that a session can go on another day, but tells nothing.
bool isQuiet(const QString &code)
{
    return code == u"reflection.go-on"_s;
}

bool isVisible(const domain::HistoryEntry &entry)
{
    if (entry.undoes)
        return staysVisible(entry.arguments.value(0));
    return !isQuiet(entry.code) && (!entry.undone || staysVisible(entry.code));
}

/// Reads pages until enough entries are visible. `page(before, size)` gives entries newest first.
template <typename Page>
QList<domain::HistoryEntry> visibleOf(int limit, std::optional<domain::HistoryId> before, Page page)
{
    QList<domain::HistoryEntry> visible;
    while (visible.size() < limit) {
        const QList<domain::HistoryEntry> entries = orEmpty(page(before, limit));
        for (const domain::HistoryEntry &entry : entries)
            if (isVisible(entry) && visible.size() < limit)
                visible.append(entry);
        if (entries.size() < limit)
            break;
        before = entries.last().id;
    }
    return visible;
}

} // namespace

History::History(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<domain::HistoryEntry> History::ofCycle(
    domain::CycleId cycle, int limit, std::optional<domain::HistoryId> before) const
{
    const auto &reader = m_workspace.storage().reader();
    return visibleOf(limit, before, [&](std::optional<domain::HistoryId> below, int size) {
        return storage::historyOf(reader, cycle, size, below);
    });
}

QList<domain::HistoryEntry> History::latest(int limit) const
{
    const auto &reader = m_workspace.storage().reader();
    return visibleOf(limit, {}, [&](std::optional<domain::HistoryId> below, int size) {
        return storage::latestHistory(reader, size, below);
    });
}

} // namespace application
