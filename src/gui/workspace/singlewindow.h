// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <memory>

class QLockFile;

namespace gui
{

/// Sees to it that a workspace has one window on this machine: a second start finds the first and raises it. The two
/// speak through a folder among the account's runtime files: the window holds a lock in it and takes out what others
/// lay there. Qt Network, loaded for a local socket alone, would cost every start more than the first page does.
class SingleWindow : public QObject
{
    Q_OBJECT

public:
    explicit SingleWindow(QObject *parent = nullptr);
    ~SingleWindow() override;

    /// Asks the window of this person that has the file open to come to the front. False when there is none, or when
    /// it does not answer in time.
    static bool raise(const QString &path);
    /// Asks it for the small note window instead. Needs no application object.
    static bool askForNote(const QString &path);

    /// From now on answers for this file; an empty path answers for none.
    void answerFor(const QString &path);

signals:
    void raiseRequested();
    void noteRequested();

private:
    void takeOut();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
};

} // namespace gui
