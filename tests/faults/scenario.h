// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/ground.h"

#include <QList>

#include <functional>

namespace faults
{

/// What a run acknowledged and refused, from the lines it printed.
class Heard
{
public:
    explicit Heard(const QByteArray &out);

    bool has(const QByteArray &what) const;
    /// The texts of the lines that begin with `what`.
    QStringList texts(const QByteArray &what) const;

private:
    QList<QByteArray> m_lines;
};

/// Something a person does. Each function runs in a child process; a text it returns says what is wrong.
struct Scenario
{
    using Check = std::function<QString(const Ground &, const Heard &)>;

    QString name;
    std::function<void(const Ground &)> prepare = {}; ///< what is there before; may be empty
    /// Does it; the exit code. Acknowledgements are the lines "ack WHAT TEXT" of faults::acknowledge().
    std::function<int(const Ground &)> run;
    Check stands = {}; ///< right after the run: what has a final name is whole, what was acknowledged is there
    Check repeat = {}; ///< the next ordinary run of the same; empty where opening the workspace is that
};

/// Notes, drafts, outbox, opening, leaving, erasing, taking in.
QList<Scenario> noteScenarios();
/// What makes files: import, export, backup, example, table, migration, restoring.
QList<Scenario> fileScenarios();
QList<Scenario> allScenarios();

/// One command of tryweek-cli in this process, as Ada; its exit code.
int runCommand(const Ground &ground, const QStringList &arguments);
/// The same; acknowledges `what` when it says 0.
int runAcknowledged(const Ground &ground, const QStringList &arguments, const QByteArray &what);

} // namespace faults
