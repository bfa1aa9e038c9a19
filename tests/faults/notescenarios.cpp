// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/scenario.h"

#include "application/week/noteoutbox.h"
#include "application/week/notes.h"
#include "application/workspace/maintenance.h"
#include "application/workspace/workspace.h"
#include "faults/child.h"
#include "wording/errors.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using application::Workspace;

namespace faults
{

namespace
{

enum class Desk
{
    Ada, ///< writes into the workspace
    Bo ///< reads it while another machine has it; what Bo logs waits in the outbox
};

/// One line on standard error, as the program does.
int complain(const domain::Error &error)
{
    std::fputs((wording::sentence(error) + u'\n').toUtf8().constData(), stderr);
    return 1;
}

/// Opens the workspace, does something there and leaves.
int atDesk(const Ground &ground, Desk desk, const std::function<domain::Result<void>(Workspace &)> &act)
{
    const bool isAda = desk == Desk::Ada;
    auto opened = Workspace::open(ground.workspace(), isAda ? Workspace::Mode::ReadWrite : Workspace::Mode::ReadOnly,
        {ground.clock(), isAda ? u"desk-1"_s : u"desk-2"_s, {}});
    if (opened.has_error())
        return complain(opened.error());
    const auto done = [&]() -> domain::Result<void> {
        TRY_DONE(opened.value()->actAs(isAda ? ground.facts().ada : ground.facts().bo));
        return act(*opened.value());
    }();
    return done.has_error() ? complain(done.error()) : 0;
}

application::NoteDraft draftOf(const Ground &ground, const QString &text)
{
    application::NoteDraft draft;
    draft.round = ground.facts().round;
    draft.effect = domain::Effect::Better;
    draft.text = text;
    return draft;
}

domain::Result<domain::NoteId> addNote(Workspace &workspace, const Ground &ground, const QString &text)
{
    const auto note = application::Notes(workspace).add(draftOf(ground, text));
    acknowledge((note.has_error() ? "refused " : "ack note ") + text.toUtf8());
    if (note.has_error())
        return note.error();
    return note.value().id;
}

domain::Result<void> keepDraft(Workspace &workspace, const Ground &ground, const QString &text)
{
    TRY_DONE(application::Notes(workspace).keepDraft(draftOf(ground, text)));
    acknowledge("ack draft " + text.toUtf8());
    return domain::success();
}

int byCommand(const Ground &ground)
{
    const QString text = u"note by command"_s;
    const int code = runCommand(ground,
        {u"note"_s, ground.workspace(), u"--round"_s, QString::number(ground.facts().round.value()), u"--effect"_s,
            u"better"_s, u"--text"_s, text});
    acknowledge((code == 0 ? "ack note " : "refused ") + text.toUtf8());
    return code;
}

int inTheWindow(const Ground &ground)
{
    return atDesk(ground, Desk::Ada, [&](Workspace &workspace) -> domain::Result<void> {
        TRY_DONE(keepDraft(workspace, ground, u"window one"_s));
        TRY_DONE(addNote(workspace, ground, u"window one"_s));
        TRY_DONE(addNote(workspace, ground, u"window two"_s));
        acknowledge("undoing window two");
        TRY_DONE(workspace.undo());
        TRY_DONE(workspace.redo());
        acknowledge("ack note window two"); // a second time: it must be there after the redo as well
        return keepDraft(workspace, ground, u"window half"_s);
    });
}

int intoOutbox(const Ground &ground)
{
    return atDesk(ground, Desk::Bo, [&](Workspace &workspace) -> domain::Result<void> {
        TRY_DONE(keepDraft(workspace, ground, u"outbox one"_s));
        TRY_DONE(addNote(workspace, ground, u"outbox one"_s));
        TRY_DONE(addNote(workspace, ground, u"outbox two"_s));
        return keepDraft(workspace, ground, u"outbox half"_s);
    });
}

/// Two notes wait in Bo's outbox, one of them with the text that is to be erased.
void letWait(const Ground &ground)
{
    atDesk(ground, Desk::Bo, [&](Workspace &workspace) -> domain::Result<void> {
        TRY_DONE(addNote(workspace, ground, u"waiting words that stay"_s));
        TRY_DONE(addNote(workspace, ground, u"waiting words that go"_s));
        return domain::success();
    });
}

/// The id of an own note with this text.
domain::NoteId noteOf(Workspace &workspace, const Ground &ground, const QString &text)
{
    for (const domain::Note &note : application::Notes(workspace).own(ground.facts().round, 100))
        if (note.text == text)
            return note.id;
    return {};
}

int eraseWaiting(const Ground &ground)
{
    acknowledge("ack note waiting words that stay");
    return atDesk(ground, Desk::Bo, [&](Workspace &workspace) -> domain::Result<void> {
        const QString text = u"waiting words that go"_s;
        TRY_DONE(application::Notes(workspace).erase(noteOf(workspace, ground, text)));
        acknowledge("ack erased " + text.toUtf8());
        return domain::success();
    });
}

int eraseStored(const Ground &ground)
{
    return atDesk(ground, Desk::Ada, [&](Workspace &workspace) -> domain::Result<void> {
        TRY_DONE(application::Notes(workspace).erase(noteOf(workspace, ground, secretText)));
        acknowledge("ack blanked " + secretText.toUtf8());
        TRY_DONE(application::Maintenance::finishErasing(ground.workspace()));
        acknowledge("ack erased " + secretText.toUtf8());
        return domain::success();
    });
}

int keepDrafts(const Ground &ground)
{
    return atDesk(ground, Desk::Ada, [&](Workspace &workspace) -> domain::Result<void> {
        TRY_DONE(keepDraft(workspace, ground, u"half typed"_s));
        return keepDraft(workspace, ground, u"half typed and a little more"_s);
    });
}

/// What the window does when it opens a file and when it leaves.
int openAndLeave(const Ground &ground)
{
    return atDesk(ground, Desk::Ada, [&](Workspace &workspace) -> domain::Result<void> {
        TRY_DONE(application::NoteOutbox::takeIn(workspace));
        TRY_DONE(application::Maintenance::lookForDamage(ground.workspace()));
        TRY_DONE(application::Maintenance::finishErasing(ground.workspace()));
        TRY_DONE(application::Maintenance::backUpDaily(ground.workspace(), ground.clock()));
        acknowledge("ack opened");
        TRY_DONE(addNote(workspace, ground, u"after the daily backup"_s));
        return domain::success();
    });
}

int takeIn(const Ground &ground)
{
    acknowledge("ack note waiting words that stay");
    acknowledge("ack note waiting words that go");
    return atDesk(ground, Desk::Ada, [&](Workspace &workspace) -> domain::Result<void> {
        TRY_DONE(application::NoteOutbox::takeIn(workspace));
        acknowledge("ack taken");
        TRY_DONE(addNote(workspace, ground, u"after taking in"_s));
        return domain::success();
    });
}

int renewBackups(const Ground &ground)
{
    return atDesk(ground, Desk::Ada, [&](Workspace &workspace) -> domain::Result<void> {
        TRY_DONE(addNote(workspace, ground, u"before the fresh backup"_s));
        const domain::FixedClock later(ground.clock().now().addSecs(60)); // backups are named by the time
        TRY_DONE(application::Maintenance::renewBackups(ground.workspace(), later));
        acknowledge("ack renewed");
        TRY_DONE(addNote(workspace, ground, u"after the fresh backup"_s));
        return domain::success();
    });
}

/// There is always a backup once there was one, and each under its final name is whole.
QString backupStands(const Ground &ground, const Heard &)
{
    const QString newest = application::Maintenance::newestGoodBackup(ground.workspace());
    return newest.isEmpty() ? u"no good backup is left"_s : QString();
}

} // namespace

QList<Scenario> noteScenarios()
{
    return {
        {u"note"_s, {}, byCommand},
        {u"window"_s, {}, inTheWindow},
        {u"outbox"_s, {}, intoOutbox},
        {u"outbox-erase"_s, letWait, eraseWaiting},
        {u"erase"_s, {}, eraseStored},
        {u"draft"_s, {}, keepDrafts},
        {u"opening"_s, {}, openAndLeave},
        {u"take-in"_s, letWait, takeIn},
        {u"fresh-backup"_s, [](const Ground &ground) { openAndLeave(ground); }, renewBackups, backupStands},
    };
}

} // namespace faults
