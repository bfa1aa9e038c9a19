// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workspace/singlewindow.h"

#include "files/platform.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

using namespace std::chrono_literals;

constexpr auto answerWithin = 500ms;
constexpr unsigned long lookEveryUs = 2000;
constexpr int lockWithinMs = 100;
const QString raising = u".raise"_s;
const QString writing = u".note"_s;

/// The folder the windows of a file meet in: the same however the path is written, another for every account.
QString meetingPlace(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    const QByteArray key = (canonical.isEmpty() ? file.absoluteFilePath() : canonical).toUtf8() + '\n'
        + qgetenv("HOME") + qgetenv("USERPROFILE");
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/tryweek-"_s
        + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24));
}

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u"/window.lock"_s);
    lock->setStaleLockTime(0); // a window may live for days; only a dead process loses its lock
    return lock;
}

/// Lays a request into the meeting place and waits until it is heard.
bool ask(const QString &path, const QString &wish)
{
    const QString folder = meetingPlace(path);
    if (!QFileInfo::exists(folder) || lockOf(folder)->tryLock(0))
        return false;
    const QString request = folder + u'/' + QString::number(QCoreApplication::applicationPid()) + wish;
    if (!files::platform::createEmpty(request) && !QFile::exists(request))
        return false;
    // Whoever takes the request away has heard it: the window, or this process after waiting in vain.
    for (const QDeadlineTimer deadline(answerWithin); !deadline.hasExpired(); QThread::usleep(lookEveryUs))
        if (!QFile::exists(request))
            return true;
    return !QFile::remove(request);
}

} // namespace

SingleWindow::SingleWindow(QObject *parent)
    : QObject(parent)
{
}

SingleWindow::~SingleWindow()
{
    answerFor({});
}

bool SingleWindow::raise(const QString &path)
{
    return ask(path, raising);
}

bool SingleWindow::askForNote(const QString &path)
{
    return ask(path, writing);
}

void SingleWindow::answerFor(const QString &path)
{
    m_watcher.reset();
    if (m_lock) {
        m_lock.reset();
        QDir(m_folder).removeRecursively();
    }
    if (path.isEmpty())
        return;
    m_folder = meetingPlace(path);
    if (!QDir().mkpath(m_folder))
        return;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = lockOf(m_folder);
    if (!lock->tryLock(lockWithinMs))
        return;
    m_lock = std::move(lock);
    m_watcher = std::make_unique<QFileSystemWatcher>(QStringList{m_folder});
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &SingleWindow::takeOut);
    takeOut();
}

void SingleWindow::takeOut()
{
    const QDir folder(m_folder);
    const auto takenOut = [&folder](const QString &wish) {
        bool any = false;
        for (const QString &request : folder.entryList({u'*' + wish}, QDir::Files))
            any |= QFile::remove(folder.filePath(request));
        return any;
    };
    if (takenOut(raising))
        emit raiseRequested();
    if (takenOut(writing))
        emit noteRequested();
}

} // namespace gui
