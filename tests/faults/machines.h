// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/caserunner.h"
#include "faults/scenario.h"

namespace faults
{

/// A scenario with the folder in which it begins, and what it did when nothing went wrong.
struct Stage
{
    Scenario scenario;
    QString folder; ///< copied for each case
    QString log; ///< of an undisturbed run
    Facts facts;
    int operations = 0;

    /// Of a scenario with very many operations only every so many are disturbed.
    int step() const { return qMax(1, operations / 400); }
};

/// Prepares every scenario whose name `options.only` does not exclude, and records an undisturbed run of each, which
/// must pass the judge.
QList<Stage> setStages(const Options &options);

// Each returns the cases of one machine.

/// SIGKILL before, in and after each file operation.
QList<Case> kills(const QList<Stage> &stages, const Options &options);
/// Each file operation fails: no room or a broken disk, once or from then on, a write by half.
QList<Case> failures(const QList<Stage> &stages, const Options &options);
/// The folder as it may be found when the power goes, after each file operation.
QList<Case> powerLosses(const QList<Stage> &stages, const Options &options);
/// A workspace that something altered: read, checked, searched, exported and written to.
QList<Case> mutations(const Options &options);
/// A file system that is full. No cases, and a word about it, where none may be mounted.
QList<Case> fullDisks(const Options &options);
/// Other programs beside an open workspace: sqlite3, a second process namespace.
QList<Case> neighbours(const Options &options);

} // namespace faults
