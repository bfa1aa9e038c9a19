// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/trialfiles.h"

#include "application/workspace/workspace.h"
#include "domain/base/clock.h"
#include "storage/file/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace benchmark
{

namespace
{

const QString commandLineProgram = QStringLiteral(TRYWEEK_BIN_DIR "/tryweek-cli");

} // namespace

TrialFiles::TrialFiles(QString folder)
    : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
}

QString TrialFiles::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

domain::Result<QString> TrialFiles::empty() const
{
    const QString file = path(u"empty.tryweek"_s);
    remove(file);
    const domain::SystemClock clock;
    TRY_DONE(application::Workspace::create(file, application::WorkspaceEnvironment{clock, u"benchmark"_s, {}}));
    return file;
}

domain::Result<QString> TrialFiles::example() const
{
    remove(path(u"example.tryweek"_s));
    return make(u"example.tryweek"_s, {});
}

domain::Result<QString> TrialFiles::withoutNotes() const
{
    const QString name = u"no-notes.tryweek"_s;
    remove(path(name));
    TRY_VALUE(const QString made, make(name, {u"--notes"_s, u"0"_s}));
    return backedUp(made);
}

domain::Result<QString> TrialFiles::large(qint64 notes) const
{
    return kept(u"notes-%1.tryweek"_s.arg(notes), {u"--notes"_s, QString::number(notes)});
}

domain::Result<QString> TrialFiles::responses(qint64 responses) const
{
    return kept(u"responses-%1.tryweek"_s.arg(responses), {u"--responses"_s, QString::number(responses)});
}

domain::Result<QString> TrialFiles::kept(const QString &name, const QStringList &options) const
{
    const QFileInfo file(path(name));
    if (file.exists() && file.birthTime() > QFileInfo(commandLineProgram).lastModified())
        return backedUp(file.filePath());
    remove(file.filePath());
    TRY_VALUE(const QString made, make(name, options));
    return backedUp(made);
}

domain::Result<QString> TrialFiles::backedUp(const QString &path) const
{
    const domain::SystemClock clock;
    const storage::Backups backups(path);
    if (backups.isDue(clock))
        TRY_DONE(backups.make(clock));
    return path;
}

domain::Result<QString> TrialFiles::make(const QString &name, const QStringList &options) const
{
    constexpr int mostMilliseconds = 15 * 60 * 1000;
    QProcess process;
    process.start(commandLineProgram, QStringList{u"example"_s, path(name), u"--seed"_s, u"1"_s} + options);
    if (!process.waitForFinished(mostMilliseconds) || process.exitCode() != 0)
        return domain::Error{domain::ErrorCode::StorageFailed,
            QString::fromUtf8(process.readAllStandardError()).trimmed(), path(name)};
    return path(name);
}

void TrialFiles::remove(const QString &path) const
{
    const QStringList beside = QDir(m_folder).entryList({QFileInfo(path).fileName() + u'*'}, QDir::Files);
    for (const QString &name : beside)
        QFile::remove(this->path(name));
    QDir(path + u"-backups"_s).removeRecursively();
}

} // namespace benchmark
