#include "benchmark/windowrows.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace benchmark
{

namespace
{

constexpr int mostMilliseconds = 60'000;
constexpr int leastWindowWidth = 600; // smaller pictures are tips and menus

/// Starts a program and waits until Qt says that a whole window was handed to the screen. Qt Widgets tells so in its
/// log; the program under test need not know that it is measured.
domain::Result<double> timeToFirstPicture(const QString &program, const QStringList &arguments)
{
    static const QRegularExpression flushed(u"Flushing QRegion\\(0,0 (\\d+)x\\d+\\)"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting.info=true"_s);
    // Nobody's settings, and none kept: each start is like the first.
    const QTemporaryDir settings;
    environment.insert(u"XDG_CONFIG_HOME"_s, settings.path());
    environment.insert(u"QT_MESSAGE_PATTERN"_s, u"%{message}"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(TRYWEEK_BIN_DIR "/") + program, arguments);
    QString said;
    while (timer.elapsed() < mostMilliseconds && process.state() != QProcess::NotRunning) {
        if (!process.canReadLine() && !process.waitForReadyRead(mostMilliseconds))
            continue;
        const QString line = QString::fromUtf8(process.readLine());
        const auto match = flushed.match(line);
        if (match.hasMatch() && match.capturedView(1).toInt() >= leastWindowWidth) {
            const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            process.kill();
            process.waitForFinished();
            return milliseconds;
        }
        said = line.trimmed();
    }
    process.kill();
    process.waitForFinished();
    return domain::Error{domain::ErrorCode::StorageFailed, u"%1 drew no window: %2"_s.arg(program, said), program};
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

} // namespace benchmark
