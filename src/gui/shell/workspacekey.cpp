#include "gui/shell/workspacekey.h"

#include <QCryptographicHash>

namespace gui
{

QString workspaceKey(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(12));
}

} // namespace gui
