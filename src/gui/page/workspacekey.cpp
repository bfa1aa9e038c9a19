// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/page/workspacekey.h"

#include <QCryptographicHash>

namespace gui
{

QString workspaceKey(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(12));
}

} // namespace gui
