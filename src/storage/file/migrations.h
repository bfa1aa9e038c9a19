// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "storage/file/connection.h"

#include <QByteArray>
#include <QList>

namespace storage
{

/// One step of the schema: the SQL that leads to its number.
struct MigrationStep
{
    int number = 0;
    QByteArray sql;
};

/// The steps that lead to the schema this program knows.
class Migrations
{
public:
    /// The steps that travel inside the program: migrations/NNNN_name.sql.
    static Migrations shipped();

    /// Steps in rising order, beginning with 1 and without a gap.
    explicit Migrations(QList<MigrationStep> steps);

    /// The number of the schema after the last step.
    int latest() const { return static_cast<int>(m_steps.size()); }

    /// Brings a file from its schema (0 for a new one) to the latest in one transaction; throws, and nothing is
    /// changed.
    void run(Connection &connection) const;

private:
    QList<MigrationStep> m_steps;
};

} // namespace storage
