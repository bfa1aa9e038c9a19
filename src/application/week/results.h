// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/week/round.h"
#include "domain/week/roundresult.h"

namespace storage
{
class Reader;
}

namespace application
{

class Workspace;

/// What rounds gave, computed in one place for the window, the reflection, the exports and the command line.
class Results final
{
public:
    explicit Results(Workspace &workspace);

    /// The result of a round that has ended. WrongState while it runs, unless `lookedEarly`.
    domain::Result<domain::RoundResult> result(domain::RoundId id, bool lookedEarly = false) const;
    /// The same of the acting person's own notes, for nobody else: a panel, never a ranking. Without measures.
    domain::Result<domain::RoundResult> own(domain::RoundId id) const;

private:
    Workspace &m_workspace;
};

/// Two shares compared as a round is.
domain::Comparison compareShares(domain::ShareCount baseline, domain::ShareCount week);

/// The result of a round as the file has it, whoever may see it. For the services of this folder.
domain::Result<domain::RoundResult> resultOf(const storage::Reader &reader, const domain::Round &round, QDate today);

} // namespace application
