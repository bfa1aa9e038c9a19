// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/listrow.h"

using namespace Qt::StringLiterals;

namespace gui
{

QString ListRow::spoken() const
{
    if (!sentence.isEmpty())
        return sentence;
    QStringList parts{line1, aside, line2, right};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace gui
