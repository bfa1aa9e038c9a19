// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace files
{

/// Opens a file to be read, without a buffer of its own. FileMissing, NotAFile (a folder, pipe or device),
/// FileUnreadable; FileInUse when this process has it open already, as a workspace is: closing a second handle would
/// drop SQLite's locks (platform::isOpenHere()).
domain::Result<std::unique_ptr<QFile>> openToRead(const QString &path);

/// All bytes of a small file; the errors of openToRead().
domain::Result<QByteArray> contentOf(const QString &path);

/// The same for a small companion of ours, such as a lock, which may be open here as well: no database lies in it.
domain::Result<QByteArray> contentOfCompanion(const QString &path);

/// What the program brings along under a name such as ":/tryweek/…"; empty when there is no such resource.
QByteArray resource(const QString &name);

} // namespace files
