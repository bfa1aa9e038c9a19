// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/cycle/idea.h"

namespace application
{

class Workspace;

/// Silent lines from everyone, then one idea chosen for the next round.
class Ideas final
{
public:
    explicit Ideas(Workspace &workspace);

    QList<domain::Idea> ideas(domain::CycleId cycle) const; ///< in the order they were written
    domain::Result<domain::Idea> idea(domain::IdeaId id) const;
    /// The idea of the round that is planned or under way; absent while none is chosen.
    std::optional<domain::Idea> chosen(domain::CycleId cycle) const;

    /// A silent line by somebody. FieldEmpty("line").
    domain::Result<domain::IdeaId> addLine(
        domain::CycleId cycle, std::optional<domain::PersonId> by, const QString &line);
    /// Situation, behaviour, line, simplicity, rehearsal, override reason. Sealed when its round has started.
    domain::Result<void> update(const domain::Idea &idea);
    domain::Result<void> remove(domain::IdeaId id);

    /// Chooses it for the planned round, making that round when there is none (everyone of the team takes part, start
    /// today, seven days). AlreadyRunning while a round of the cycle is under way.
    domain::Result<domain::RoundId> choose(domain::IdeaId id);

private:
    Workspace &m_workspace;
};

} // namespace application
