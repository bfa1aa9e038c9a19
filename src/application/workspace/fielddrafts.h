// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"

#include <optional>

namespace application
{

/// What stands half-typed in a field, and what was stored there when the typing began.
struct HalfTyped
{
    QString stored;
    QString typed;

    bool operator==(const HalfTyped &) const = default;
};

/// Half-typed text of the acting person, one a place such as "cycle/17/statement"; outlasts a crash, in no history,
/// search or export.
class FieldDrafts
{
public:
    explicit FieldDrafts(Workspace &workspace);

    /// FieldEmpty("person") while nobody is chosen; the errors of Drafts::keep().
    domain::Result<void> keep(const QString &place, const HalfTyped &halfTyped);
    std::optional<HalfTyped> kept(const QString &place) const;
    /// No error when there is none.
    domain::Result<void> drop(const QString &place);

private:
    Workspace &m_workspace;
};

} // namespace application
