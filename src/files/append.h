// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace files
{

/// The other way to write (see WholeFile): adds to the end of a file that several programs add to, each under the
/// file's lock. On the disk when it returns. Begins a new line when the one before was cut off. When the disk does
/// not confirm, what was added is taken back, so that trying again does not store it twice. A file that was renamed
/// or replaced meanwhile gets it under its name of now. DiskFull, FileReadOnly, StorageFailed.
domain::Result<void> appendDurably(const QString &path, const QByteArray &bytes);

/// Runs `function` while nobody can add to the file, which need not exist (then nobody is kept waiting). The lock is
/// that of the file which has the name when `function` begins.
domain::Result<void> withoutAppends(const QString &path, const std::function<domain::Result<void>()> &function);

/// Puts what `change` makes of the content in its place, all of it or nothing, while nobody can add to the file. A
/// file that is not there, or that `change` leaves as it was, is left alone. On the disk when it returns. DiskFull,
/// FileReadOnly, StorageFailed: everything is as it was.
domain::Result<void> changeAppended(const QString &path, const std::function<QByteArray(const QByteArray &)> &change);

} // namespace files
