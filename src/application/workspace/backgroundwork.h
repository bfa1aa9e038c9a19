// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace application
{

/// Long work on a thread of its own, so that pages never wait: import, explore, export, check, backup. One at a time;
/// destroying it cancels and waits.
class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override;

    /// Runs `work(progress)` on a thread, then `done(result)` here. `work` must touch nothing of this thread: it
    /// takes copies, and a storage connection of its own. Work that still runs is cancelled first and its result
    /// dropped.
    template <typename T>
    void start(std::function<T(const Progress &)> work, std::function<void(T)> done)
    {
        auto result = std::make_shared<std::optional<T>>();
        run([work = std::move(work), result](const Progress &progress) { result->emplace(work(progress)); },
            [done = std::move(done), result] {
                if (result->has_value())
                    done(std::move(**result));
            });
    }

    bool isRunning() const { return m_thread != nullptr; }
    /// Asks the work to stop; it ends with ErrorCode::Cancelled as its result.
    void cancel();
    /// Cancels, waits, and drops the result.
    void abandon();

signals:
    /// At most some twenty times a second; `total` 0 means that the end is not known.
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    void run(std::function<void(const Progress &)> work, std::function<void()> done);

    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace application
