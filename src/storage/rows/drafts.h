// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/file/writer.h"

namespace storage
{

/// Keeps half-typed text of a person, one a place such as "note/17"; for Workspace::draft().
domain::Result<void> keepDraft(Writer &writer, domain::PersonId person, const QString &place, const QString &content);
/// Nothing when there is none.
domain::Result<std::optional<QString>> draftAt(const Reader &reader, domain::PersonId person, const QString &place);
/// No error when there is none.
domain::Result<void> dropDraft(Writer &writer, domain::PersonId person, const QString &place);

} // namespace storage
