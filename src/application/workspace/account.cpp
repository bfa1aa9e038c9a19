// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/account.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace application
{

QString systemAccount()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? u"user"_s : owner;
}

} // namespace application
