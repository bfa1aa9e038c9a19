// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/responsefield.h"
#include "domain/data/scale.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace domain
{

/// A column as a person names it: by its header, or by its place counted from 1.
struct ColumnRef
{
    QString name;
    int position = 0; ///< 0: by name

    /// `#3` is the third column, anything else a header.
    static ColumnRef parse(const QString &text);
    QString text() const;

    bool operator==(const ColumnRef &) const = default;
};

/// Which column of a file means what.
struct ColumnMapping
{
    struct Entry
    {
        ResponseField field = ResponseField::Date;
        ColumnRef column;
        bool operator==(const Entry &) const = default;
    };

    QList<Entry> entries; ///< at most one for a field
    Scale scale; ///< of the score
    bool keepOthers = true; ///< keep the columns without a field as attributes

    /// From `FIELD=COLUMN` words. UsageWrong when there is no `=`, no such field, or a field comes twice.
    static Result<ColumnMapping> parse(const QStringList &assignments);
    /// What parse() reads.
    QStringList words() const;

    void set(ResponseField field, const ColumnRef &column); ///< replaces the field's earlier column
    void remove(ResponseField field);
    std::optional<ColumnRef> column(ResponseField field) const;

    /// The place of the column in the header, counted from 0: by position, else the first header that is the same,
    /// else the first that is the same but for case and spaces around it. ImportColumnMissing (context: the column)
    /// when none is.
    static Result<int> locate(const ColumnRef &column, const QStringList &header);

    bool operator==(const ColumnMapping &) const = default;
};

} // namespace domain
