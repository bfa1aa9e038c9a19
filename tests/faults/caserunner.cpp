// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/caserunner.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace faults
{

namespace
{

constexpr int mostKept = 200; // folders of failing cases

void sayProblem(const Case &tried, const QString &problem, quint32 seed)
{
    std::printf("FAIL %s\n     %s\n     again: --seed %u --only '%s'\n", qPrintable(tried.words), qPrintable(problem),
        seed, qPrintable(tried.words));
    std::fflush(stdout);
}

/// The folder of a failing case, as it is after it was judged.
void keep(const QString &folder, const Case &tried, const Options &options)
{
    QString name = tried.words;
    name.replace(QRegularExpression(u"[^A-Za-z0-9]+"_s), u"-"_s);
    if (options.kept.isEmpty() || QDir(options.kept).count() > mostKept)
        return;
    QDir().mkpath(options.kept);
    copyFolder(folder, options.kept + u'/' + name);
}

/// Every `jobs`-th case, beginning with `number`; the figures go to a file.
void work(const QList<Case> &cases, const Options &options, int number, const QString &report)
{
    const QString scratch = options.work + u"/job%1"_s.arg(number);
    const QString folder = scratch + u"/case"_s;
    QDir().mkpath(scratch + u"/judge"_s);
    Figures figures;
    for (qsizetype i = number; i < cases.size(); i += options.jobs) {
        const Case &tried = cases.at(i);
        const QString problem = tried.run(folder, scratch);
        Figures::Row &row = figures.rows[tried.kind];
        ++row.cases;
        if (!problem.isEmpty()) {
            ++row.failed;
            sayProblem(tried, problem, options.seed);
            if (QDir(folder).exists())
                keep(folder, tried, options);
        }
    }
    std::error_code ignored;
    std::filesystem::remove_all(scratch.toStdString(), ignored);
    QFile file(report);
    if (!file.open(QIODevice::WriteOnly))
        _exit(1);
    for (auto row = figures.rows.cbegin(); row != figures.rows.cend(); ++row)
        file.write(u"%1\t%2\t%3\n"_s.arg(row.key()).arg(row->cases).arg(row->failed).toUtf8());
}

void addReport(const QString &report, Figures &figures)
{
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly)) {
        figures.rows[u"a process of the tests ended"_s] = {1, 1};
        return;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() != 3)
            continue;
        Figures::Row &row = figures.rows[QString::fromUtf8(parts[0])];
        row.cases += parts[1].toInt();
        row.failed += parts[2].toInt();
    }
    file.remove();
}

} // namespace

bool Figures::isGood() const
{
    for (const Row &row : rows)
        if (row.failed > 0)
            return false;
    return !rows.isEmpty();
}

QList<Case> spread(const QList<Case> &cases, int most, quint32 seed)
{
    if (most <= 0 || cases.size() <= most)
        return cases;
    QList<Case> chosen;
    const qsizetype first = seed % (cases.size() / most);
    for (int i = 0; i < most; ++i)
        chosen.append(cases.at(first + i * cases.size() / most));
    return chosen;
}

Figures runCases(const QList<Case> &cases, const Options &options)
{
    QList<pid_t> children;
    std::fflush(stdout);
    for (int number = 0; number < options.jobs; ++number) {
        const pid_t child = fork();
        if (child == 0) {
            work(cases, options, number, options.work + u"/report%1"_s.arg(number));
            _exit(0);
        }
        children.append(child);
    }
    Figures figures;
    for (int number = 0; number < options.jobs; ++number) {
        int status = 0;
        waitpid(children.at(number), &status, 0);
        addReport(options.work + u"/report%1"_s.arg(number), figures);
    }
    return figures;
}

int printFigures(const Figures &figures)
{
    std::printf("%-28s %8s %8s\n", "", "cases", "failed");
    int cases = 0;
    int failed = 0;
    for (auto row = figures.rows.cbegin(); row != figures.rows.cend(); ++row) {
        std::printf("%-28s %8d %8d\n", qPrintable(row.key()), row->cases, row->failed);
        cases += row->cases;
        failed += row->failed;
    }
    std::printf("%-28s %8d %8d\n", "in all", cases, failed);
    return figures.isGood() ? 0 : 1;
}

} // namespace faults
