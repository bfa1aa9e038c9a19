#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace gui
{

/// Sees to it that a workspace has one window on this machine: a second start finds the first and raises it.
class SingleWindow : public QObject
{
    Q_OBJECT

public:
    explicit SingleWindow(QObject *parent = nullptr);
    ~SingleWindow() override;

    /// Asks the window of this person that has the file open to come to the front. False when there is none.
    static bool raise(const QString &path);

    /// From now on answers for this file; an empty path answers for none.
    void answerFor(const QString &path);

signals:
    void raiseRequested();

private:
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace gui
