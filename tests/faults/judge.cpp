// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/judge.h"

#include "application/week/noteoutbox.h"
#include "application/week/notes.h"
#include "application/workspace/maintenance.h"
#include "application/workspace/workspace.h"
#include "storage/file/workspace.h"
#include "wording/errors.h"

#include <sqlite3.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <csignal>

using namespace Qt::StringLiterals;
using application::Maintenance;
using application::Workspace;

namespace faults
{

namespace
{

/// Says the first thing that does not hold.
int say(const QString &problem)
{
    acknowledge("problem " + problem.toUtf8());
    return problem.isEmpty() ? 0 : 1;
}

QStringList filesOf(const QString &folder)
{
    QStringList paths;
    QDirIterator files(
        folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

/// The file that still holds these words; empty when none does. Backups are copies of before.
QString fileWith(const Ground &ground, const QString &words)
{
    for (const QString &path : filesOf(ground.folder())) {
        QFile file(path);
        if (!path.contains(u"-backups/") && !QFileInfo(path).isDir() && file.open(QIODevice::ReadOnly)
            && file.readAll().contains(words.toUtf8()))
            return path;
    }
    return {};
}

/// What no ordinary run leaves behind.
QString leftBehind(const Ground &ground)
{
    static const QRegularExpression unfinished(
        u"(-part\\b.*|-new|-wal|-shm|-journal|-lock|\\.taking|\\.tables-.*|\\.[A-Za-z]{6})$"_s);
    for (const QString &path : filesOf(ground.folder()))
        if (unfinished.match(QFileInfo(path).fileName()).hasMatch())
            return path;
    return {};
}

qint64 notesWith(const Workspace &workspace, const QString &text)
{
    const auto found = workspace.storage().reader().value("SELECT count(*) FROM note WHERE text = ?", text);
    return found.has_value() ? found.value() : -1;
}

QString inEnglish(const domain::Error &error, const char *what)
{
    return QString::fromLatin1(what) + u": "_s + wording::sentence(error) + u' ' + error.detail;
}

/// Everything that was acknowledged is there once, nothing else twice, and what was refused is not there.
QString acknowledgedStands(
    Workspace &workspace, const Ground &ground, const Scenario &scenario, const Heard &heard, Hit hit)
{
    const QStringList erased = heard.texts("ack erased") + heard.texts("ack blanked");
    for (const QString &text : ground.facts().notes + heard.texts("ack note")) {
        const qint64 count = notesWith(workspace, text);
        // Begun, not acknowledged: erased or undone by the time it was hit, or not.
        const bool mayBeGone = hit != Hit::Nothing
            && ((text == secretText && scenario.name == u"erase")
                || (heard.texts("undoing").contains(text) && heard.texts("ack note").count(text) < 2));
        if (count != 1 && !erased.contains(text) && !(mayBeGone && count == 0))
            return u"“%1” is there %2 times"_s.arg(text).arg(count);
    }
    for (const QString &text : erased)
        if (notesWith(workspace, text) != 0)
            return u"erased and still there: "_s + text;
    if (hit == Hit::Failed)
        for (const QString &text : heard.texts("refused"))
            if (notesWith(workspace, text) != 0)
                return u"refused and there all the same: "_s + text;
    const auto doubles = workspace.storage().reader().value(
        "SELECT count(*) FROM (SELECT text FROM note WHERE text <> '' GROUP BY text HAVING count(*) > 1)");
    if (doubles.has_error() || doubles.value() != 0)
        return u"a note is there twice"_s;
    const QStringList drafts = heard.texts("ack draft");
    if (drafts.isEmpty() || notesWith(workspace, drafts.last()) > 0)
        return {};
    const auto draft = application::Notes(workspace).draft(ground.facts().round);
    // A newer one that was not acknowledged may have come through as well, never one before it.
    const bool isThere
        = draft && (draft->text == drafts.last() || (hit != Hit::Nothing && !drafts.contains(draft->text)));
    return isThere ? QString() : u"half-typed text is gone: "_s + drafts.last();
}

/// Whoever did it starts the program again.
QString nextStart(const Ground &ground, const Scenario &scenario, const Heard &heard, Hit hit, bool isBo)
{
    auto opened = Workspace::open(
        ground.workspace(), Workspace::Mode::ReadWrite, {ground.nextClock(), isBo ? u"desk-2"_s : u"desk-1"_s, {}});
    if (opened.has_error())
        return inEnglish(opened.error(), "the next start fails");
    Workspace &workspace = *opened.value();
    const auto acts = workspace.actAs(isBo ? ground.facts().bo : ground.facts().ada);
    if (acts.has_error())
        return inEnglish(acts.error(), "nobody can act");
    const auto taken = application::NoteOutbox::takeIn(workspace);
    if (taken.has_error())
        return inEnglish(taken.error(), "what waits is not taken in");
    for (const auto &done :
        {Maintenance::lookForDamage(ground.workspace()), Maintenance::finishErasing(ground.workspace()),
            Maintenance::backUpDaily(ground.workspace(), ground.nextClock())})
        if (done.has_error())
            return inEnglish(done.error(), "the next start looks after the file in vain");
    return acknowledgedStands(workspace, ground, scenario, heard, hit);
}

QString isWhole(const Ground &ground)
{
    const auto report = Maintenance::check(ground.workspace());
    if (report.has_error())
        return inEnglish(report.error(), "it cannot be checked");
    const QString said = sqliteSays(ground.workspace());
    if (!report.value().isWhole())
        return u"check finds: "_s + report.value().problems.first().detail;
    return said.isEmpty() ? said : u"check finds nothing, but SQLite says: "_s + said;
}

QString afterwards(const Ground &ground, const Scenario &scenario, const Heard &heard, Hit hit)
{
    if (scenario.stands)
        if (const QString problem = scenario.stands(ground, heard); !problem.isEmpty())
            return problem;
    // To read and to check is possible at once, whatever was interrupted.
    if (scenario.name != u"restore"_s)
        if (const QString problem = isWhole(ground); !problem.isEmpty())
            return u"before the next start, "_s + problem;
    if (scenario.repeat)
        if (const QString problem = scenario.repeat(ground, heard); !problem.isEmpty())
            return problem;
    const bool isBo = scenario.name.startsWith(u"outbox");
    if (const QString problem = nextStart(ground, scenario, heard, hit, isBo); !problem.isEmpty())
        return problem;
    if (const QString problem = isWhole(ground); !problem.isEmpty())
        return problem;
    for (const QString &text : heard.texts("ack erased"))
        if (const QString path = fileWith(ground, text); !path.isEmpty())
            return u"erased words stand in "_s + path;
    if (const QString path = leftBehind(ground); !path.isEmpty())
        return u"left behind: "_s + path;
    return {};
}

} // namespace

QString sqliteSays(const QString &path)
{
    sqlite3 *handle = nullptr;
    QString said;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        said = u"it cannot be opened"_s;
    for (const char *question : {"PRAGMA integrity_check(1)", "PRAGMA foreign_key_check"}) {
        sqlite3_stmt *query = nullptr;
        if (!said.isEmpty())
            break;
        if (sqlite3_prepare_v2(handle, question, -1, &query, nullptr) != SQLITE_OK) {
            said = QString::fromUtf8(sqlite3_errmsg(handle));
        } else if (const int step = sqlite3_step(query); step == SQLITE_ROW) {
            const QString row = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(query, 0)));
            if (row != u"ok")
                said = row;
        } else if (step != SQLITE_DONE) {
            said = QString::fromUtf8(sqlite3_errmsg(handle));
        }
        sqlite3_finalize(query);
    }
    sqlite3_close(handle);
    return said;
}

QString judge(const Ground &ground, const Scenario &scenario, const Outcome &outcome, Hit hit, int seconds)
{
    if (outcome.tookTooLong)
        return u"it took more than %1 s"_s.arg(seconds);
    const bool wasKilled = outcome.signal == SIGKILL && hit == Hit::Killed;
    if (outcome.signal != 0 && !wasKilled)
        return u"it ended by "_s + outcome.toText();
    const QByteArray sentence = outcome.err.trimmed();
    const bool mayBeSilent = wasKilled || hit == Hit::PowerLost || outcome.succeeded();
    if (!mayBeSilent && (sentence.isEmpty() || sentence.contains('\n')))
        return u"it failed without one sentence: "_s + outcome.toText();

    const Heard heard(outcome.out);
    const Outcome judged = inChild(
        ground.scratch() + u"/judge"_s, seconds, [&] { return say(afterwards(ground, scenario, heard, hit)); });
    if (judged.signal != 0)
        return u"afterwards: "_s + judged.toText();
    return judged.succeeded() ? QString() : Heard(judged.out).texts("problem").join(u' ');
}

} // namespace faults
