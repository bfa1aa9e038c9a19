// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/ground.h"

#include "support/builders.h"

#include <QDir>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace faults
{

Facts prepareGround(const QString &folder)
{
    QDir().mkpath(folder);
    support::Office office;
    Facts facts;
    facts.round = office.runningRound();
    facts.ada = office.ada;
    facts.bo = office.bo;
    for (const QString &text : {u"kept note one"_s, u"kept note two"_s, secretText, u"kept note three"_s}) {
        office.note(facts.round, domain::Effect::Better, text);
        facts.notes.append(text);
    }
    office.workspace.reset();
    QFile::copy(office.path(), folder + u"/care.tryweek"_s);

    QFile data(folder + u"/survey.csv"_s);
    if (!data.open(QIODevice::WriteOnly))
        qFatal("no file of responses");
    data.write("Date,Score,Comment\n");
    for (int i = 0; i < responses; ++i)
        data.write(QStringLiteral("2026-10-%1,%2,answer number %1\n").arg(i + 10).arg(i % 11).toUtf8());
    return facts;
}

void copyFolder(const QString &from, const QString &to)
{
    namespace fs = std::filesystem;
    std::error_code failed;
    fs::remove_all(to.toStdString(), failed);
    fs::copy(
        from.toStdString(), to.toStdString(), fs::copy_options::recursive | fs::copy_options::copy_symlinks, failed);
    if (failed)
        qFatal("cannot copy %s to %s", qPrintable(from), qPrintable(to));
}

} // namespace faults
