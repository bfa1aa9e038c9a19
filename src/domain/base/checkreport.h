// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace domain
{

/// One thing the whole-file check found wrong.
struct CheckProblem
{
    /// Which part of the check met it.
    enum class Part
    {
        File, ///< pages, rows or indexes are damaged
        Reference, ///< a row names another that is not there
        Search, ///< the search index is damaged or does not hold what was written
        History ///< a recorded change is not what it was
    };

    Part part = Part::File;
    QString detail; ///< technical: what the check said

    bool operator==(const CheckProblem &) const = default;
};

/// What the check of a whole workspace file found.
struct CheckReport
{
    QList<CheckProblem> problems;

    bool isWhole() const { return problems.isEmpty(); }
    bool operator==(const CheckReport &) const = default;
};

} // namespace domain
