// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/problem.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace architecture
{

QString toText(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines += u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(problem.what);
    return lines.join(u'\n');
}

} // namespace architecture
