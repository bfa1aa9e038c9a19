// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/reflection/learnings.h"

#include "application/workspace/internal/services.h"
#include "storage/rows/decisions.h"
#include "storage/rows/journey.h"
#include "storage/rows/learnings.h"
#include "storage/rows/removal.h"
#include "storage/rows/rounds.h"

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

/// The history of the cycle of the first round behind a learning tells what became of it.
domain::Result<void> tellIn(storage::Writer &writer, const domain::Learning &learning)
{
    if (learning.sources.isEmpty())
        return domain::success();
    TRY_VALUE(const auto round, storage::findRound(writer, learning.sources.first().round));
    writer.setCycle(round.cycle);
    return domain::success();
}

} // namespace

Learnings::Learnings(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<domain::Learning> Learnings::learnings() const
{
    return orEmpty(storage::allLearnings(m_workspace.storage().reader()));
}

domain::Result<void> Learnings::update(const domain::Learning &learning)
{
    TRY_VALUE(const QString statement, written(learning.statement, u"statement"_s));
    return m_workspace.storage().perform(operation(m_workspace, u"learning.update"_s, {statement}),
        [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto before, storage::findLearning(writer, learning.id));
            if (learning.touchpoint && learning.touchpoint != before.touchpoint)
                TRY_DONE(storage::findTouchpoint(writer, *learning.touchpoint));
            for (const domain::LearningSource &source : learning.sources)
                TRY_DONE(storage::findRound(writer, source.round));
            TRY_DONE(tellIn(writer, learning));
            domain::Learning changed = learning;
            changed.statement = statement;
            return storage::update(writer, changed);
        });
}

domain::Result<void> Learnings::remove(domain::LearningId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"learning.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto learning, storage::findLearning(writer, id));
            writer.setArguments({learning.statement});
            TRY_DONE(tellIn(writer, learning));
            return storage::markRemoved(writer, domain::Kind::Learning, domain::anyId(id));
        });
}

std::optional<domain::Message> Learnings::message(domain::RoundId round) const
{
    return orEmpty(storage::messageOf(m_workspace.storage().reader(), round));
}

domain::Result<void> Learnings::updateMessage(const domain::Message &message)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"message.update"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto round, storage::findRound(writer, message.round));
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number), message.weDid.trimmed()});
            domain::Message changed = message;
            changed.youSaid = message.youSaid.trimmed();
            changed.weDid = message.weDid.trimmed();
            return storage::update(writer, changed);
        });
}

} // namespace application
