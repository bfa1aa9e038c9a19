// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

struct sqlite3_value;

namespace storage
{

// The bytes of a changeset as SQLite's session extension writes and reads them ("CHANGESET FORMAT" in
// sqlite3session.c; kept the same since 2015, because changesets are stored in files).

/// What stands for a value that a record leaves out.
inline const QByteArray leftOutValue(1, '\0');

/// The head before the changes of a table. keys: a byte a column, its place in the primary key from 1, 0 for the
/// others.
QByteArray changesetHead(const QByteArray &table, const QByteArray &keys);

/// One value of a record. isReal: the column holds fractions, and SQLite may hand over a whole number for one.
QByteArray changesetValue(sqlite3_value *value, bool isReal);

} // namespace storage
