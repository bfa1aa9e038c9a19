// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/reflection/learning.h"

namespace application
{

class Workspace;

/// What the team believes, and the messages to customers that came of it.
class Learnings final
{
public:
    explicit Learnings(Workspace &workspace);

    QList<domain::Learning> learnings() const; ///< newest first
    /// FieldEmpty("statement").
    domain::Result<void> update(const domain::Learning &learning);
    domain::Result<void> remove(domain::LearningId id);

    std::optional<domain::Message> message(domain::RoundId round) const;
    domain::Result<void> updateMessage(const domain::Message &message);

private:
    Workspace &m_workspace;
};

} // namespace application
