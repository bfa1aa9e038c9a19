// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/noteoutbox.h"

#include "application/workspace/history.h"
#include "application/workspace/search.h"
#include "storage/file/outbox.h"
#include "support/builders.h"
#include "support/fulldisk.h"
#include "support/test_main.h"

#include <QDirIterator>

using application::NoteOutbox;
using application::Notes;
using application::TakenIn;
using application::Workspace;
using domain::Effect;
using domain::ErrorCode;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

/// While another machine holds the workspace: logging never waits, and nothing comes in twice.
class NoteOutboxTest : public QObject
{
    Q_OBJECT

    /// The office holds the file; Bo reads it at another desk.
    struct Elsewhere
    {
        Elsewhere()
            : round(office.runningRound())
        {
            open();
        }
        void open()
        {
            reading.reset();
            reading
                = must(Workspace::open(office.path(), Workspace::Mode::ReadOnly, {office.clock, u"desk-2"_s, {}}));
            must(reading->actAs(office.bo));
        }
        domain::Note log(const QString &text, Effect effect = Effect::Better)
        {
            auto draft = office.draftOf(round, effect);
            draft.text = text;
            return must(Notes(*reading).add(draft));
        }
        TakenIn takeIn() { return must(NoteOutbox::takeIn(*office.workspace)); }
        QList<domain::Note> notesOfBo()
        {
            office.actAs(office.bo);
            return Notes(*office.workspace).own(round, 100);
        }

        Office office;
        domain::RoundId round;
        std::unique_ptr<Workspace> reading;
    };

private slots:
    void aNoteWaitsAndIsTakenInOnce()
    {
        Elsewhere desk;
        const auto note = desk.log(u"from another desk"_s);
        QCOMPARE(note.person, desk.office.bo);
        QCOMPARE(note.phase, domain::Phase::Week);
        QVERIFY(note.id.isValid());
        QVERIFY(desk.notesOfBo().isEmpty());

        QCOMPARE(desk.takeIn(), (TakenIn{1, 0}));
        QCOMPARE(desk.takeIn(), (TakenIn{0, 0}));
        QCOMPARE(desk.notesOfBo(), QList<domain::Note>{note});
        QCOMPARE(must(application::Search(*desk.office.workspace).find(u"another"_s, 5)).size(), 1);
        const auto entry = application::History(*desk.office.workspace).ofCycle(desk.office.lastCycle, 1).first();
        QCOMPARE(entry.code, u"note.take-in"_s);
        QCOMPARE(entry.person, std::optional(desk.office.bo));
        QCOMPARE(support::problemsOf(desk.office.path()), QString());
    }

    void aFileThatComesTwiceIsTakenInOnce()
    {
        Elsewhere desk;
        desk.log(u"once"_s);
        const QString path = storage::Outbox(desk.office.path(), desk.office.bo, u"desk-2"_s).path();
        const QString copy = QFileInfo(path).dir().filePath(u"copy-of-it"_s);
        QVERIFY(QFile::copy(path, copy));
        QCOMPARE(desk.takeIn().unreadable, 0);
        QCOMPARE(desk.notesOfBo().size(), 1);
        // The same after the note was removed: it does not come back.
        must(Notes(*desk.office.workspace).remove(desk.notesOfBo().first().id));
        QVERIFY(QFile::rename(copy, path));
        QCOMPARE(desk.takeIn().unreadable, 0);
        QVERIFY(desk.notesOfBo().isEmpty());
        QVERIFY(!storage::Outbox::anyWaits(desk.office.path()));
    }

    void whatAKilledProgramWasWritingGoesAlsoWhenNoNoteWaits()
    {
        Elsewhere desk;
        QFile part(storage::Outbox(desk.office.path(), desk.office.bo, u"desk-2"_s).path() + u".draft-part"_s);
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write("half a sen") == 10);
        part.close();
        QCOMPARE(desk.takeIn().notes, 0);
        QVERIFY(!part.exists());
    }

    void ownNotesReadAsIfTheyWereIn()
    {
        Elsewhere desk;
        desk.office.actAs(desk.office.bo);
        const auto stored = desk.office.note(desk.round, Effect::Same, u"stored"_s);
        const auto first = desk.log(u"first"_s);
        auto second = desk.log(u"second"_s);
        const Notes notes(*desk.reading);
        QCOMPARE(notes.own(desk.round, 10), (QList<domain::Note>{second, first, stored}));
        QCOMPARE(notes.own(desk.round, 2), (QList<domain::Note>{second, first}));
        QCOMPARE(notes.own(desk.round, 10, first.id), QList<domain::Note>{stored});
        QCOMPARE(notes.ownTotal(desk.round), 3);
        QCOMPARE(notes.ownOnDay(desk.round, QDate(2026, 11, 23)), 3);
        // Another start at that desk still shows them, and so they are once they are in.
        desk.open();
        QCOMPARE(Notes(*desk.reading).ownTotal(desk.round), 3);
        desk.takeIn();
        QCOMPARE(Notes(*desk.reading).own(desk.round, 10), (QList<domain::Note>{second, first, stored}));
    }

    void changesAndRemovalsWaitToo()
    {
        Elsewhere desk;
        desk.office.actAs(desk.office.bo);
        auto stored = desk.office.note(desk.round, Effect::Same, u"stored"_s);
        const auto gone = desk.office.note(desk.round, Effect::Same, u"gone"_s);
        auto waiting = desk.log(u"waiting"_s);
        Notes notes(*desk.reading);
        stored.text = u"changed"_s;
        stored.effect = Effect::Worse;
        must(notes.update(stored));
        waiting.text = u"changed while waiting"_s;
        must(notes.update(waiting));
        must(notes.remove(gone.id));
        const QList<domain::Note> expected{waiting, stored};
        QCOMPARE(notes.own(desk.round, 10), expected);

        QCOMPARE(desk.takeIn().notes, 4);
        QCOMPARE(desk.notesOfBo(), expected);
        QCOMPARE(support::problemsOf(desk.office.path()), QString());
    }

    void belongsToItsAuthorThereToo()
    {
        Elsewhere desk;
        auto theirs = desk.office.note(desk.round, Effect::Better, u"of Ada"_s);
        Notes notes(*desk.reading);
        const domain::Error missing{ErrorCode::NotFound, {}, u"note"_s};
        QCOMPARE(notes.update(theirs).error(), missing);
        QCOMPARE(notes.remove(theirs.id).error(), missing);
        QCOMPARE(notes.erase(theirs.id).error(), missing);
        QVERIFY(!storage::Outbox::anyWaits(desk.office.path()));
    }

    void isNotOfferedToBeUndoneByWhoeverTookItIn()
    {
        Elsewhere desk;
        desk.office.note(desk.round, Effect::Better, u"mine"_s);
        desk.log(u"theirs"_s);
        desk.takeIn();
        QCOMPARE(desk.office.workspace->nextUndo()->code, u"note.add"_s);
        must(desk.office.workspace->undo());
        QCOMPARE(Notes(*desk.office.workspace).ownTotal(desk.round), 0);
        QCOMPARE(desk.notesOfBo().size(), 1);
    }

    void erasesTheTextInTheOutboxToo()
    {
        Elsewhere desk;
        const auto note = desk.log(u"her xylophonist neighbour"_s);
        auto changed = note;
        changed.text = u"the xylophonist"_s;
        Notes notes(*desk.reading);
        must(notes.update(changed));
        must(notes.erase(note.id));
        const auto leftIn = [&desk] {
            QDirIterator files(QFileInfo(desk.office.path()).path(), QDir::Files);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains("xylophonist"))
                    return file.fileName();
            }
            return QString();
        };
        QCOMPARE(leftIn(), QString());
        QCOMPARE(notes.own(desk.round, 1).first().text, QString());
        QCOMPARE(notes.own(desk.round, 1).first().effect, Effect::Better);
        desk.takeIn();
        QCOMPARE(desk.notesOfBo().first().text, QString());
        QCOMPARE(leftIn(), QString());
    }

    void keepsEverythingWhenTheTextCannotBeErased()
    {
        Elsewhere desk;
        const auto note = desk.log(u"her name"_s);
        desk.log(u"another"_s);
        Notes notes(*desk.reading);
        {
            const support::FullDisk full(0);
            QCOMPARE(notes.erase(note.id).error().code, ErrorCode::DiskFull);
        }
        QCOMPARE(notes.own(desk.round, 10).size(), 2);
        QCOMPARE(notes.own(desk.round, 10).last().text, u"her name"_s);
        // Nor is anything said to be erased when the wish is written and the text cannot be replaced.
        const QString outbox = storage::Outbox(desk.office.path(), desk.office.bo, u"desk-2"_s).path();
        QVERIFY(QDir().mkpath(outbox + u"-part"_s));
        QVERIFY(notes.erase(note.id).has_error());
        QCOMPARE(notes.own(desk.round, 10).size(), 2);
        QVERIFY(QDir().rmdir(outbox + u"-part"_s));
        must(notes.erase(note.id));
        desk.takeIn();
        QCOMPARE(desk.notesOfBo().size(), 2);
        QCOMPARE(desk.notesOfBo().last().text, QString());
    }

    void erasesWhatIsBeingTakenInToo()
    {
        Elsewhere desk;
        const auto note = desk.log(u"her name"_s);
        const QString outbox = storage::Outbox(desk.office.path(), desk.office.bo, u"desk-2"_s).path();
        QVERIFY(QFile::rename(outbox, outbox + u".taking"_s));
        must(Notes(*desk.reading).erase(note.id));
        QFile taking(outbox + u".taking"_s);
        QVERIFY(taking.open(QIODevice::ReadOnly));
        QVERIFY(!taking.readAll().contains("her name"));
        taking.close();
        desk.takeIn();
        QCOMPARE(desk.notesOfBo().size(), 1);
        QCOMPARE(desk.notesOfBo().first().text, QString());
    }

    void aNoteTheDiskRefusedIsStoredOnceWhenItIsTriedAgain()
    {
        Elsewhere desk;
        {
            const support::FullDisk full(0);
            auto draft = desk.office.draftOf(desk.round, Effect::Better);
            draft.text = u"once"_s;
            QCOMPARE(Notes(*desk.reading).add(draft).error().code, ErrorCode::DiskFull);
        }
        // As if taking the line back had failed too.
        must(storage::Outbox(desk.office.path(), desk.office.bo, u"desk-2"_s)
                 .append(desk.reading->property("refusedDeed").toByteArray()));
        desk.office.clock.advanceSeconds(5);
        desk.log(u"once"_s);
        QCOMPARE(Notes(*desk.reading).own(desk.round, 10).size(), 1);
        desk.log(u"once"_s); // another contact
        desk.takeIn();
        QCOMPARE(desk.notesOfBo().size(), 2);
    }

    void halfTypedTextWaitsAndIsThereWhereverTheDeskOpensNext()
    {
        Elsewhere desk;
        auto draft = desk.office.draftOf(desk.round, Effect::Worse);
        draft.text = u"half a sen"_s;
        must(Notes(*desk.reading).keepDraft(draft));
        desk.open();
        QCOMPARE(Notes(*desk.reading).draft(desk.round), std::optional(draft));
        QVERIFY(!storage::Outbox::anyWaits(desk.office.path()));

        // The same desk may write now.
        desk.reading.reset();
        desk.office.workspace.reset();
        const auto writing = must(
            Workspace::open(desk.office.path(), Workspace::Mode::ReadWrite, {desk.office.clock, u"desk-2"_s, {}}));
        must(writing->actAs(desk.office.bo));
        Notes notes(*writing);
        QCOMPARE(notes.draft(desk.round), std::optional(draft));
        draft.text = u"half a sentence"_s;
        must(notes.keepDraft(draft));
        QCOMPARE(notes.draft(desk.round), std::optional(draft));
        must(notes.dropDraft(desk.round));
        QVERIFY(!notes.draft(desk.round));
    }

    void aHalfTypedChangeWaitsBesideAHalfTypedNote()
    {
        Elsewhere desk;
        desk.log(u"first"_s);
        Notes reading(*desk.reading);
        const domain::Note note = reading.own(desk.round, 1).first();
        auto draft = desk.office.draftOf(desk.round, Effect::Worse);
        draft.text = u"half a sen"_s;
        auto change = desk.office.draftOf(desk.round, Effect::Better);
        change.text = u"first and ha"_s;
        must(reading.keepDraft(draft));
        must(reading.keepChange(note.id, change));
        desk.open();
        Notes again(*desk.reading);
        QCOMPARE(again.keptChange(note), std::optional(change));
        QCOMPARE(again.draft(desk.round), std::optional(draft));

        must(again.erase(note.id));
        QVERIFY(!again.keptChange(note));
        QCOMPARE(again.draft(desk.round), std::optional(draft));
    }

    void whatWasSavedElsewhereIsNotHalfTypedAnyMore()
    {
        Elsewhere desk;
        auto draft = desk.office.draftOf(desk.round, Effect::Worse);
        draft.text = u"half a sen"_s;
        desk.office.actAs(desk.office.bo);
        must(Notes(*desk.office.workspace).keepDraft(draft));
        desk.open();
        Notes reading(*desk.reading);
        QCOMPARE(reading.draft(desk.round), std::optional(draft));
        must(reading.add(draft));
        QVERIFY(!reading.draft(desk.round));
    }

    void whatCannotBeKeptStaysInMemoryForItsAuthor()
    {
        Elsewhere desk;
        Notes reading(*desk.reading);
        auto draft = desk.office.draftOf(desk.round, Effect::Worse);
        draft.text = u"half a sen"_s;
        {
            const support::FullDisk full(0);
            QCOMPARE(reading.keepDraft(draft).error().code, ErrorCode::DiskFull);
        }
        must(desk.reading->actAs(desk.office.ada));
        QVERIFY(!reading.draft(desk.round));
        auto other = draft;
        other.text = u"hers"_s;
        must(reading.keepDraft(other));
        must(desk.reading->actAs(desk.office.bo));
        QCOMPARE(reading.draft(desk.round), std::optional(draft));
        // Kept with the other's, once there was room.
        desk.open();
        QCOMPARE(Notes(*desk.reading).draft(desk.round), std::optional(draft));
    }

    void keepsTheNoteWhenWhatItNamesWasRemovedMeanwhile()
    {
        Elsewhere desk;
        const auto type = must(application::Teams(*desk.office.workspace).addCustomerType(u"Landlord"_s));
        auto draft = desk.office.draftOf(desk.round, Effect::Better);
        draft.customerType = type;
        must(Notes(*desk.reading).add(draft));
        must(application::Teams(*desk.office.workspace).removeCustomerType(type));
        must(application::Teams(*desk.office.workspace).removePerson(desk.office.bo));
        QCOMPARE(desk.takeIn(), (TakenIn{1, 0}));
        QCOMPARE(desk.office.workspace->storage().reader().value("SELECT count(*) FROM note").value(), 1);
    }

    void keepsBothWhenTwoMachinesCalledTwoNotesTheSame()
    {
        Elsewhere desk;
        const auto waiting = desk.log(u"theirs"_s);
        desk.office.actAs(desk.office.ada);
        auto same = desk.office.note(desk.round, Effect::Same, u"ours"_s);
        must(desk.office.workspace->storage().perform({u"note.update"_s}, [&](storage::Writer &writer) {
            return writer.run("UPDATE note SET id = ? WHERE id = ?", waiting.id, same.id);
        }));
        QCOMPARE(desk.takeIn(), (TakenIn{1, 0}));
        QCOMPARE(Notes(*desk.office.workspace).own(desk.round, 5).first().text, u"ours"_s);
        QCOMPARE(desk.notesOfBo().first().text, u"theirs"_s);
    }

    void keepsBesideWhatFitsNowhere()
    {
        Elsewhere desk;
        const storage::Outbox outbox(desk.office.path(), desk.office.bo, u"desk-2"_s);
        application::OutboxEntry strange;
        strange.entry = 7;
        strange.note.id = domain::NoteId(7);
        strange.note.round = domain::RoundId(7);
        strange.note.person = desk.office.bo;
        strange.note.at = desk.office.clock.now();
        strange.note.day = QDate(2026, 11, 23);
        must(outbox.append(application::lineOf(strange)));
        must(outbox.append("{}"));
        desk.log(u"a whole one"_s);
        QCOMPARE(desk.takeIn(), (TakenIn{1, 2}));
        QVERIFY(QFile::exists(desk.office.path() + u"-unreadable-notes"_s));
        QCOMPARE(desk.notesOfBo().size(), 1);
    }

    void refusesWhatAWritableWorkspaceRefusesToo()
    {
        Elsewhere desk;
        Notes notes(*desk.reading);
        QCOMPARE(notes.add(desk.office.draftOf(desk.round, {})).error().code, ErrorCode::FieldEmpty);
        QCOMPARE(notes.add(desk.office.draftOf(domain::RoundId(7), Effect::Same)).error().code, ErrorCode::NotFound);
        auto tooLong = desk.office.draftOf(desk.round, Effect::Same);
        tooLong.text = QString(domain::Note::maximumTextLength + 1, u'x');
        QCOMPARE(notes.add(tooLong).error().code, ErrorCode::FieldTooLong);
        QVERIFY(!storage::Outbox::anyWaits(desk.office.path()));
    }

    void everyDeedReadsAsItWasWritten()
    {
        application::OutboxEntry deed;
        deed.entry = std::numeric_limits<qint64>::max();
        deed.note = {domain::NoteId(1), domain::RoundId(2), domain::PersonId(3),
            QDateTime(QDate(2026, 11, 23), QTime(9, 0, 0, 7), Qt::UTC), QDate(2026, 11, 23), domain::Phase::Baseline,
            Effect::Worse, domain::Did::No, u"queue"_s, domain::CustomerTypeId(4), domain::TouchpointId(5),
            u"قالت 👩‍👩‍👧\n\"quoted\""_s, u"outage"_s, domain::NoteMark::Tweak, true,
            domain::Arm::Try};
        for (const auto &[kind, word] : domain::EnumWords<application::OutboxEntry::Kind>::words) {
            deed.kind = kind;
            QVERIFY(!application::lineOf(deed).contains('\n'));
            QCOMPARE(application::undoStepOf(application::lineOf(deed)), std::optional(deed));
        }
        QVERIFY(!application::undoStepOf("nonsense"));
    }
};

TRYWEEK_TEST(tst_noteoutbox, NoteOutboxTest)
#include "tst_noteoutbox.moc"
