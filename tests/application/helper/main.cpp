// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the application need a second process for: somebody who logs notes and is killed. Prints one line
// a step; an error is its number.

#include "application/people/teams.h"
#include "application/week/noteoutbox.h"
#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using application::Workspace;

namespace
{

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

int fail(const domain::Error &error)
{
    say("error " + QByteArray::number(static_cast<int>(error.code)) + ' ' + error.detail.toUtf8() + ' '
        + error.context.toUtf8());
    return 1;
}

/// Keeps half-typed text, then saves it as a note; says each once it is durable.
domain::Result<void> logOnce(Workspace &workspace, domain::RoundId round, int number)
{
    application::Notes notes(workspace);
    application::NoteDraft draft;
    draft.round = round;
    draft.text = u"process %1 contact %2"_s.arg(QCoreApplication::applicationPid()).arg(number);
    TRY_DONE(notes.keepDraft(draft));
    say("half " + draft.text.toUtf8());
    draft.effect = domain::Effect::Better;
    TRY_VALUE(const auto note, notes.add(draft));
    say("note " + QByteArray::number(note.id.value()));
    return domain::success();
}

/// "hold": takes in what waits and logs, by turns, as a window does. "outbox": logs as the last person, reading only.
int run(const QString &what, const QString &path, const QString &account)
{
    static const domain::SystemClock clock;
    const bool mayWrite = what != u"outbox"_s;
    say("start");
    const auto opened = Workspace::open(
        path, mayWrite ? Workspace::Mode::ReadWrite : Workspace::Mode::ReadOnly, {clock, account, {}});
    if (opened.has_error())
        return fail(opened.error());
    Workspace &workspace = *opened.value();
    const auto people = application::Teams(workspace).people();
    const domain::PersonId person = mayWrite ? people.first().id : people.last().id;
    if (const auto acts = workspace.actAs(person); acts.has_error())
        return fail(acts.error());
    const auto round = application::Rounds(workspace).roundFor(person);
    if (!round)
        return 2;
    say("open");
    for (int number = 0;; ++number) {
        if (mayWrite) {
            const auto taken = application::NoteOutbox::takeIn(workspace);
            if (taken.has_error())
                return fail(taken.error());
            if (taken.value().notes > 0)
                say("taken " + QByteArray::number(taken.value().notes));
        }
        if (const auto logged = logOnce(workspace, round->id, number); logged.has_error())
            return fail(logged.error());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    return run(arguments.at(1), arguments.at(2), arguments.at(3));
}
