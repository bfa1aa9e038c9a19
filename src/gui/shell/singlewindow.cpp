#include "gui/shell/singlewindow.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int answerWithinMs = 300;

/// The name of the socket for a file: the same however the path is written, another for every account.
QString socketName(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    const QByteArray key = (canonical.isEmpty() ? file.absoluteFilePath() : canonical).toUtf8() + '\n'
        + qgetenv("HOME") + qgetenv("USERPROFILE");
    return u"tryweek-"_s
        + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleWindow::SingleWindow(QObject *parent)
    : QObject(parent)
{
}

SingleWindow::~SingleWindow() = default;

bool SingleWindow::raise(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(path));
    if (!socket.waitForConnected(answerWithinMs))
        return false;
    return socket.waitForReadyRead(answerWithinMs) || socket.bytesAvailable() > 0;
}

void SingleWindow::answerFor(const QString &path)
{
    m_server.reset();
    if (path.isEmpty())
        return;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection()) {
            caller->write("raised\n");
            caller->flush();
            caller->disconnectFromServer();
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            emit raiseRequested();
        }
    });
    const QString name = socketName(path);
    if (!m_server->listen(name)) {
        // What a program that was killed left behind; one that lives was asked by raise() before.
        QLocalServer::removeServer(name);
        m_server->listen(name);
    }
}

} // namespace gui
