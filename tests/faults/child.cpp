// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/child.h"

#include <QElapsedTimer>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace faults
{

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void redirect(int handle, const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600);
    dup2(file, handle);
    ::close(file);
}

[[noreturn]] void runAndLeave(const faultshim::Plan &plan, const std::function<int()> &function)
{
    faultshim::begin(plan);
    const int code = function();
    std::fflush(stdout);
    faultshim::end();
    _exit(code); // what the parent has set up is the parent's to take down
}

} // namespace

QString Outcome::toText() const
{
    const QString said = QString::fromUtf8(err.right(600)).trimmed();
    if (tookTooLong)
        return u"took too long"_s;
    return (signal != 0 ? u"signal %1: "_s.arg(signal) : u"exit %1: "_s.arg(code)) + said;
}

Outcome inChild(
    const QString &scratch, int seconds, const faultshim::Plan &plan, const std::function<int()> &function)
{
    const QString out = scratch + u"/out"_s;
    const QString err = scratch + u"/err"_s;
    std::fflush(stdout);
    std::fflush(stderr);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        redirect(STDOUT_FILENO, out);
        redirect(STDERR_FILENO, err);
        alarm(static_cast<unsigned>(seconds));
        runAndLeave(plan, function);
    }
    Outcome outcome;
    int status = 0;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    outcome.milliseconds = timer.elapsed();
    outcome.code = child > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    outcome.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    outcome.tookTooLong = outcome.signal == SIGALRM;
    outcome.out = contentOf(out);
    outcome.err = contentOf(err);
    return outcome;
}

Outcome inChild(const QString &scratch, int seconds, const std::function<int()> &function)
{
    return inChild(scratch, seconds, faultshim::Plan(), function);
}

void acknowledge(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) != whole.size())
        _exit(3);
}

} // namespace faults
