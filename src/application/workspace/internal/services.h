// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"
#include "domain/base/operation.h"
#include "domain/week/round.h"
#include "storage/file/workspace.h"

#include <utility>

namespace application
{

// What the services of this folder share. Nothing here is for other layers.

/// An operation done by whoever acts.
domain::Operation operation(const Workspace &workspace, const QString &code, const QStringList &arguments = {},
    std::optional<domain::CycleId> cycle = {});

/// The text without space around it. FieldEmpty(field) when nothing is left.
domain::Result<QString> written(const QString &text, const QString &field);

/// WrongState with the state's word as context.
domain::Error wrongState(domain::RoundState state);

/// NotFound with the kind of thing as context.
domain::Error notFound(domain::Kind kind);

/// What was read; empty when reading failed, which the page shows as nothing to see.
template <typename T>
T orEmpty(domain::Result<T> found)
{
    return found.has_value() ? std::move(found).value() : T();
}

} // namespace application
