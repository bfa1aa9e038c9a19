// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace wording
{

/// What an export left out because it could not be read, and what to do: a sentence of how many rows of which tables.
/// `lines`: one a row, beginning with the table. Empty without any.
QString leftOutOfExport(const QStringList &lines);

} // namespace wording
