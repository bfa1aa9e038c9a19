// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QByteArray>
#include <QString>

namespace storage
{

/// What marks a workspace among SQLite files: "TWek", at byte 68.
inline constexpr quint32 workspaceApplicationId = 0x5457656b;

/// What kind of file lies at a path, told from its first 100 bytes and its size before SQLite touches it.
enum class FileState
{
    Missing,
    Unreadable, ///< no right to read, or no regular file
    Foreign, ///< not one of ours
    Damaged, ///< one of ours that is emptied, cut off or altered
    Newer, ///< a schema this program does not know
    Older, ///< a schema that has to be brought up to date
    Ours
};

struct FileHeader
{
    FileState state = FileState::Missing;
    int schema = 0; ///< user_version, where the state says it is ours
};

/// Looks at the file; `latest` is the schema this program knows. A file that is open in this process is asked through
/// SQLite instead.
FileHeader readFileHeader(const QString &path, int latest);

/// The Error of a state a workspace cannot be opened in, with the path as context; success for Older and Ours.
domain::Result<void> refuseUnlessOurs(const FileHeader &header, const QString &path);

} // namespace storage
