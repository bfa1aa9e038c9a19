// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/backgroundwork.h"

#include <QElapsedTimer>
#include <QThread>

namespace application
{

namespace
{

constexpr qint64 progressEveryMilliseconds = 50;

} // namespace

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{
}

BackgroundWork::~BackgroundWork()
{
    abandon();
}

void BackgroundWork::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void BackgroundWork::abandon()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->disconnect(this);
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    m_cancelled.reset();
}

void BackgroundWork::run(std::function<void(const Progress &)> work, std::function<void()> done)
{
    abandon();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    auto cancelled = m_cancelled;
    auto lastTold = std::make_shared<QElapsedTimer>();
    lastTold->start();
    const Progress progress = [this, cancelled, lastTold](qint64 made, qint64 total) {
        if (lastTold->elapsed() >= progressEveryMilliseconds) {
            lastTold->restart();
            emit progressed(made, total);
        }
        return !cancelled->load();
    };
    m_thread = QThread::create([work = std::move(work), progress] { work(progress); });
    connect(m_thread, &QThread::finished, this, [this, cancelled, done = std::move(done)] {
        // What was abandoned may have finished just before: its news is then already under way.
        if (m_cancelled != cancelled || !m_thread)
            return;
        m_thread->deleteLater();
        m_thread = nullptr;
        done();
        emit finished();
    });
    m_thread->start();
}

} // namespace application
