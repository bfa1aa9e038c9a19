// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/internal/services.h"

namespace application
{

domain::Operation operation(const Workspace &workspace, const QString &code, const QStringList &arguments,
    std::optional<domain::CycleId> cycle)
{
    domain::Operation operation{code, arguments, cycle, {}};
    if (const auto person = workspace.person())
        operation.person = person->id;
    return operation;
}

domain::Result<QString> written(const QString &text, const QString &field)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return domain::Error{domain::ErrorCode::FieldEmpty, {}, field};
    return trimmed;
}

domain::Error wrongState(domain::RoundState state)
{
    return {domain::ErrorCode::WrongState, {}, domain::word(state)};
}

domain::Error notFound(domain::Kind kind)
{
    return {domain::ErrorCode::NotFound, {}, storage::kindName(kind)};
}

} // namespace application
