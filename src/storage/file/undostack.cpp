// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/undostack.h"

namespace storage
{

namespace
{

constexpr qsizetype mostSteps = 500;

} // namespace

void UndoStack::done(const Step &step)
{
    const std::lock_guard lock(m_mutex);
    m_undo.append(step);
    if (m_undo.size() > mostSteps)
        m_undo.removeFirst();
    m_redo.clear();
}

std::optional<UndoStack::Step> UndoStack::next(Side side) const
{
    const std::lock_guard lock(m_mutex);
    const QList<Step> &list = side == Side::Undo ? m_undo : m_redo;
    return list.isEmpty() ? std::nullopt : std::optional(list.last());
}

void UndoStack::moved(Side from, domain::HistoryId entry, domain::HistoryId by)
{
    const std::lock_guard lock(m_mutex);
    QList<Step> &source = steps(from);
    for (qsizetype i = source.size() - 1; i >= 0; --i) {
        if (source.at(i).entry != entry)
            continue;
        Step step = source.takeAt(i);
        step.entry = by;
        steps(from == Side::Undo ? Side::Redo : Side::Undo).append(step);
        return;
    }
}

void UndoStack::forget(const QList<domain::HistoryId> &entries)
{
    const std::lock_guard lock(m_mutex);
    for (QList<Step> *list : {&m_undo, &m_redo})
        list->removeIf([&entries](const Step &step) { return entries.contains(step.entry); });
}

void UndoStack::clear()
{
    const std::lock_guard lock(m_mutex);
    m_undo.clear();
    m_redo.clear();
}

} // namespace storage
