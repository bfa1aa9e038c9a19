// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

/// What a run of the program left: its exit status and what it printed.
struct Run
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    /// One line on stderr, as every failure ends.
    bool complainsOnce() const { return err.count('\n') == 1 && err.size() > 20; }
};

/// The built program in a folder of its own, as the user Ada, without a display.
class CommandLine
{
public:
    CommandLine()
    {
        m_environment.insert(QStringLiteral("USER"), QStringLiteral("Ada"));
        m_environment.remove(QStringLiteral("DISPLAY"));
        m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        m_environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    }

    static QString program() { return QStringLiteral(TRYWEEK_BIN_DIR "/tryweek-cli"); }
    static QString shared(const QString &path)
    {
        return QStringLiteral(TRYWEEK_SOURCE_DIR "/../shared/data/") + path;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    const QProcessEnvironment &environment() const { return m_environment; }

    Run operator()(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program(), arguments);
        process.waitForFinished(120'000);
        const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return {status, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Writes a file into the folder; returns its name.
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not arranged: %s", qPrintable(name));
        return name;
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};
