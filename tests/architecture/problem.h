// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace architecture
{

/// One place that breaks a rule of the house.
struct Problem
{
    QString file; ///< relative to the top of the tree
    int line = 1; ///< counted from 1
    QString what; ///< the rule, and how it is broken

    bool operator==(const Problem &) const = default;
};

/// One line a problem, "file:line: what", in the order given.
QString toText(const QList<Problem> &problems);

} // namespace architecture
