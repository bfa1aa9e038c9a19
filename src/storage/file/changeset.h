// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/changes.h"
#include "storage/file/connection.h"

#include <QByteArray>
#include <QList>

namespace storage
{

/// One row a changeset touches.
struct ChangedRow
{
    domain::Kind kind;
    qint64 id = 0; ///< of the thing the row belongs to
    bool isLink = false; ///< a row that ties things together, not the thing itself
    bool isNew = false; ///< it was not there before

    bool operator==(const ChangedRow &) const = default;
};

/// The rows of a changeset in its order. Throws Fault.
QList<ChangedRow> changedRows(const QByteArray &changeset);

/// The same as kinds and ids, each once; `everything` beyond ten thousand of them.
domain::Changes changesOf(const QList<ChangedRow> &rows);

/// SHA-256 of a changeset in hexadecimal: a flipped bit would mostly be applied without complaint.
QString checksumOf(const QByteArray &changeset);

/// Takes a changeset back. False, with nothing changed, when a row is no longer as the changeset left it or another
/// row depends on it. Throws Fault on anything else.
bool applyInverted(Connection &connection, const QByteArray &changeset);

} // namespace storage
