// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/judge.h"
#include "faults/machines.h"
#include "faults/mutator.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace faults
{

namespace
{

constexpr int mutationsShort = 160;
constexpr int mutationsLong = 24000;
constexpr int everyExample = 8; // so often the larger workspace is taken

/// What the schema says, object by object.
QByteArray schemaOf(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *query = nullptr;
    sqlite3_prepare_v2(handle, "SELECT type || name || tbl_name || ifnull(sql, '') FROM sqlite_schema ORDER BY 1", -1,
        &query, nullptr);
    QByteArray all;
    while (query && sqlite3_step(query) == SQLITE_ROW)
        all += reinterpret_cast<const char *>(sqlite3_column_text(query, 0));
    sqlite3_finalize(query);
    sqlite3_close(handle);
    return all;
}

/// Every command on the altered file, one after the other; says which is running, and how each ended.
int useIt(const Ground &ground)
{
    const QString path = ground.workspace();
    const QString round = QString::number(ground.facts().round.value());
    const QList<std::pair<QByteArray, QStringList>> commands = {
        {"check", {u"check"_s, path}},
        {"info", {u"info"_s, path}},
        {"search", {u"search"_s, path, u"note"_s}},
        {"export", {u"export"_s, path, u"--format"_s, u"csv"_s, u"--out"_s, ground.path(u"tables"_s)}},
        {"note", {u"note"_s, path, u"--round"_s, round, u"--effect"_s, u"better"_s, u"--text"_s, u"one more"_s}},
        {"again", {u"check"_s, path}},
    };
    for (const auto &[name, arguments] : commands) {
        if (name == "note" && !ground.facts().round.isValid())
            continue;
        acknowledge("running " + name);
        const int code = runCommand(ground, arguments);
        std::fflush(stdout);
        acknowledge("code " + name + ' ' + QByteArray::number(code));
    }
    return 0;
}

int codeOf(const Heard &heard, const char *command)
{
    const QStringList codes = heard.texts(QByteArray("code ") + command);
    return codes.isEmpty() ? -1 : codes.first().toInt();
}

/// The lines of the exported notes without their header.
qsizetype exportedNotes(const Ground &ground)
{
    QFile file(ground.path(u"tables/notes.csv"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') - 1 : -1;
}

qsizetype fewestNotes(const Ground &ground)
{
    return qMax(qsizetype(0), ground.facts().notes.size() - 1);
}

/// What does not hold after the commands. `kind` tells what may be expected of a file that was altered so.
QString judgeUse(const Ground &ground, const Outcome &outcome, const QString &kind, const QString &how,
    const QString &said, bool sameSchema, int seconds)
{
    const Heard heard(outcome.out);
    const QString running = heard.texts("running").value(heard.texts("running").size() - 1);
    if (outcome.tookTooLong)
        return u"%1 took more than %2 s"_s.arg(running).arg(seconds);
    if (outcome.signal != 0)
        return running + u" ended by "_s + outcome.toText();
    const bool calledWhole = codeOf(heard, "check") == 0;
    if (calledWhole && !said.isEmpty())
        return u"called whole, but SQLite says: "_s + said;
    if (calledWhole && !sameSchema)
        return u"called whole, but the schema is another"_s;
    for (const char *command : {"info", "search", "export", "note", "again"})
        if (calledWhole && codeOf(heard, command) > 0)
            return u"called whole, but %1 fails: %2"_s.arg(
                QString::fromLatin1(command), QString::fromUtf8(outcome.err).trimmed().section(u'\n', -1));
    if (kind == u"row" && sameSchema && codeOf(heard, "export") != 0)
        return u"a row stops the export: "_s + QString::fromUtf8(outcome.err).simplified().left(300);
    // One row may be lost to the export, not its neighbours.
    if (kind == u"row" && sameSchema && how.contains(u"UPDATE note ") && exportedNotes(ground) < fewestNotes(ground))
        return u"a note that breaks a rule takes others with it"_s;
    return {};
}

QString altered(const QString &base, const Facts &facts, const QString &kind, quint32 seed, int seconds,
    const QString &folder, const QString &scratch)
{
    copyFolder(base, folder);
    const Ground ground(folder, scratch, facts);
    const QByteArray before = schemaOf(ground.workspace());
    QString how;
    QString said;
    bool sameSchema = false;
    // In a child: SQLite meets what was made to break it here as well.
    const Outcome altering = inChild(scratch, 6 * seconds, [&] {
        acknowledge("how " + Mutator(ground.workspace(), seed).alter(kind).left(300).toUtf8().simplified());
        acknowledge(schemaOf(ground.workspace()) == before ? "same" : "other");
        acknowledge("said " + sqliteSays(ground.workspace()).toUtf8().simplified());
        return 0;
    });
    const Heard heard(altering.out);
    how = heard.texts("how").join(u' ');
    said = heard.texts("said").join(u' ');
    sameSchema = heard.has("same");
    const Outcome outcome = inChild(scratch, seconds, [&] { return useIt(ground); });
    const QString problem = judgeUse(ground, outcome, kind, how, said, sameSchema, seconds);
    return problem.isEmpty() ? problem : u"(%1) %2"_s.arg(how, problem);
}

/// The second, larger workspace to alter: the example, under the same name.
QString prepareExample(const Options &options, const QString &scratch)
{
    const QString folder = options.work + u"/mutated-example"_s;
    QDir().mkpath(folder);
    const Ground ground(folder, scratch, {});
    const Outcome made = inChild(scratch, 6 * options.seconds, [&] {
        return runCommand(ground, {u"example"_s, ground.workspace()});
    });
    if (!made.succeeded())
        qFatal("not arranged: the example, %s", qPrintable(made.toText()));
    return folder;
}

} // namespace

QList<Case> mutations(const Options &options)
{
    const QString scratch = options.work + u"/scratch"_s;
    QDir().mkpath(scratch);
    const QString base = options.work + u"/mutated"_s;
    const Facts facts = prepareGround(base);
    const QString example = prepareExample(options, scratch);
    const QStringList kinds = Mutator::kinds();
    const QString only = options.only.section(u' ', 0, 0);
    QList<Case> cases;
    const int count = options.cases > 0 ? options.cases : options.isLong ? mutationsLong : mutationsShort;
    for (int i = 0; i < count; ++i) {
        const QString &kind = kinds.at(i % kinds.size());
        const quint32 seed = options.seed * 1'000'000 + static_cast<quint32>(i);
        const bool isExample = (i / kinds.size()) % everyExample == everyExample - 1;
        const QString words
            = u"%1 mutation %2 %3"_s.arg(kind, isExample ? u"example"_s : u"small"_s, QString::number(seed));
        if ((!only.isEmpty() && only != kind) || (options.only.contains(u' ') && options.only != words))
            continue;
        const int seconds = options.seconds;
        cases.append({u"altered: "_s + kind, words, [=](const QString &folder, const QString &place) {
                          return altered(isExample ? example : base, isExample ? Facts() : facts, kind, seed, seconds,
                              folder, place);
                      }});
    }
    return cases;
}

} // namespace faults
