// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/error.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <optional>

namespace support
{

/// The second process of a test (tests/storage/helper, tests/application/helper).
class HelperProcess
{
public:
    explicit HelperProcess(
        const QStringList &arguments, const QString &program = QStringLiteral("storage-test-helper"))
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TRYWEEK_BIN_DIR "/") + program, arguments);
        m_process.waitForStarted();
    }
    ~HelperProcess() { kill(); }

    /// The next line, waiting for it; nothing when the process ended.
    std::optional<QByteArray> line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(20000))
                return std::nullopt;
        return m_process.readLine().trimmed();
    }

    /// The code of an "error" line; nothing for another line.
    static std::optional<domain::ErrorCode> errorIn(const std::optional<QByteArray> &line)
    {
        if (!line || !line->startsWith("error "))
            return std::nullopt;
        return static_cast<domain::ErrorCode>(line->split(' ').at(1).toInt());
    }

    /// SIGKILL: no chance to tidy up. What it had said before can still be read.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Ends it in order.
    void finish()
    {
        m_process.write("\n");
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    QList<QByteArray> remainingLines()
    {
        QList<QByteArray> lines;
        while (m_process.canReadLine())
            lines.append(m_process.readLine().trimmed());
        return lines;
    }

    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace support
