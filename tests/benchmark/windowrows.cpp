// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/windowrows.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace benchmark
{

namespace
{

constexpr int mostMilliseconds = 60'000;
constexpr int leastWindowWidth = 600; // smaller pictures are tips, menus and the small window
constexpr int leastSmallWidth = 300;
constexpr int widest = 10'000;

/// Nobody's settings, and none kept: each start is like the first. Qt Widgets tells in its log when a whole window
/// was handed to the screen; the program under test need not know that it is measured.
QProcessEnvironment environmentOf(const QTemporaryDir &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting.info=true"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"QT_MESSAGE_PATTERN"_s, u"%{message}"_s);
    return environment;
}

/// Waits until the program draws a window at least so wide and at most so wide.
domain::Result<void> waitForPicture(QProcess &process, const QElapsedTimer &timer, int least, int most)
{
    static const QRegularExpression flushed(u"Flushing QRegion\\(0,0 (\\d+)x\\d+\\)"_s);
    QString said;
    while (timer.elapsed() < mostMilliseconds && process.state() != QProcess::NotRunning) {
        if (!process.canReadLine() && !process.waitForReadyRead(mostMilliseconds))
            continue;
        const QString line = QString::fromUtf8(process.readLine());
        const auto match = flushed.match(line);
        const int width = match.hasMatch() ? match.capturedView(1).toInt() : 0;
        if (width >= least && width <= most)
            return domain::success();
        said = line.trimmed();
    }
    return domain::Error{
        domain::ErrorCode::StorageFailed, u"%1 drew no window: %2"_s.arg(process.program(), said), process.program()};
}

void begin(QProcess &process, const QTemporaryDir &home, const QString &program, const QStringList &arguments)
{
    process.setProcessEnvironment(environmentOf(home));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(TRYWEEK_BIN_DIR "/") + program, arguments);
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

double sinceStart(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

domain::Result<double> timeToFirstPicture(const QString &program, const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    begin(process, home, program, arguments);
    const auto drawn = waitForPicture(process, timer, leastWindowWidth, widest);
    const double milliseconds = sinceStart(timer);
    end(process);
    if (drawn.has_error())
        return drawn.error();
    return milliseconds;
}

/// The memory of a process that no other has too, in MB.
domain::Result<double> ownMemory(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    double kilobytes = 0;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("Private_"))
                kilobytes += line.simplified().split(' ').value(1).toDouble();
    }
    if (kilobytes <= 0)
        return domain::Error{domain::ErrorCode::StorageFailed, u"the system does not tell"_s, file.fileName()};
    return kilobytes / 1024.0;
}

domain::Result<double> memoryWith(const QString &workspace)
{
    constexpr int settleMs = 3000; // the daily backup was made before; what is read in the background is read by then
    const QTemporaryDir home;
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    begin(process, home, u"tryweek"_s, {workspace});
    auto drawn = waitForPicture(process, timer, leastWindowWidth, widest);
    if (drawn.has_error()) {
        end(process);
        return drawn.error();
    }
    QThread::msleep(settleMs);
    const auto memory = ownMemory(process.processId());
    end(process);
    return memory;
}

Measurement ourWindow(const QString &workspace)
{
    return [workspace] { return timeToFirstPicture(u"tryweek"_s, {workspace}); };
}

} // namespace

domain::Result<Row> emptyWindowRow(const QString &emptyWorkspace, int runs)
{
    return compare(
        u"window drawn, empty workspace, against a bare Qt window"_s, 2.0, runs,
        [] { return timeToFirstPicture(u"tryweek-bare-window"_s, {}); }, ourWindow(emptyWorkspace));
}

domain::Result<Row> largeWindowRow(const QString &withoutNotes, const QString &largeWorkspace, int runs)
{
    return compare(u"window drawn, 1,000,000 notes, against the same page without them"_s, 1.2, runs,
        ourWindow(withoutNotes), ourWindow(largeWorkspace));
}

domain::Result<Row> memoryRow(const QString &withoutNotes, const QString &largeWorkspace, int runs)
{
    return compare(
        u"memory (MB) with 1,000,000 notes open, against the same page without them"_s, 1.5, runs,
        [&] { return memoryWith(withoutNotes); }, [&] { return memoryWith(largeWorkspace); });
}

domain::Result<Row> smallWindowRow(const QString &workspace, int runs)
{
    const QTemporaryDir home;
    const auto small = [&]() -> domain::Result<double> {
        QProcess running;
        QElapsedTimer timer;
        timer.start();
        begin(running, home, u"tryweek"_s, {workspace});
        TRY_DONE(waitForPicture(running, timer, leastWindowWidth, widest));
        constexpr int idleMs = 2500; // a program somebody works with, not one that just starts
        QThread::msleep(idleMs);
        QProcess asking;
        timer.restart();
        begin(asking, home, u"tryweek"_s, {u"--note"_s, workspace});
        const auto drawn = waitForPicture(running, timer, leastSmallWidth, leastWindowWidth - 1);
        const double milliseconds = sinceStart(timer);
        asking.waitForFinished();
        end(running);
        if (drawn.has_error())
            return drawn.error();
        return milliseconds;
    };
    return compare(
        u"small window of a running program, against a bare Qt program"_s, 1.0, runs,
        [] { return timeToFirstPicture(u"tryweek-bare-window"_s, {}); }, small);
}

} // namespace benchmark
