// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/ground.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>

namespace faults
{

/// How a machine is run.
struct Options
{
    bool isLong = false;
    quint32 seed = 1;
    int jobs = 1;
    int seconds = 10; ///< the longest that anything may take
    int cases = 0; ///< at most so many of each kind, spread evenly; 0: what short or long asks for
    QString only; ///< the words of one case to do again, or of the cases to do
    QString work; ///< a folder for the cases, fast at best
    QString kept; ///< where the folders of failing cases stay
};

/// One thing that is tried; its words name it, and do it again with --only.
struct Case
{
    QString kind; ///< a row of the table of figures
    QString words;
    /// In its own folder, gone before the next case; what does not hold, or nothing.
    std::function<QString(const QString &folder, const QString &scratch)> run;
};

/// Figures by the kind of case.
struct Figures
{
    struct Row
    {
        int cases = 0;
        int failed = 0;
    };
    QMap<QString, Row> rows;

    bool isGood() const;
};

/// At most `most` of the cases, spread evenly over them, the seed saying where to begin.
QList<Case> spread(const QList<Case> &cases, int most, quint32 seed);

/// Runs the cases on as many processes as the options say, says what fails at once, and returns the figures.
Figures runCases(const QList<Case> &cases, const Options &options);

/// Prints the table of figures; the exit code.
int printFigures(const Figures &figures);

} // namespace faults
