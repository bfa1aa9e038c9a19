// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/shim/faultplan.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace faults
{

/// How a process ended and what it said.
struct Outcome
{
    int code = -1; ///< exit code; -1 when a signal ended it
    int signal = 0;
    bool tookTooLong = false;
    qint64 milliseconds = 0;
    QByteArray out;
    QByteArray err;

    bool succeeded() const { return code == 0; }
    /// "exit 1: No room …" or "signal 11"; for reports.
    QString toText() const;
};

/// Runs `function` in a child process of this one, standard output and error going to files in `scratch`, with what
/// `plan` does to its file operations. Its result is the exit code. Ended by a signal after `seconds`.
Outcome inChild(
    const QString &scratch, int seconds, const faultshim::Plan &plan, const std::function<int()> &function);
/// The same without faults.
Outcome inChild(const QString &scratch, int seconds, const std::function<int()> &function);

/// Says a line on standard output at once, so that it is heard even when the process is killed the moment after.
void acknowledge(const QByteArray &line);

} // namespace faults
