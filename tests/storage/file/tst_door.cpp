// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/door.h"

#include "storage/file/history.h"
#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"
#include "support/undocheck.h"

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Kind;

/// Every write goes through the door: rows, search index, history, undo and listeners in one.
class DoorTest : public QObject
{
    Q_OBJECT

    struct Filled
    {
        support::TemporaryWorkspace workspace;
        support::Rows rows;

        Filled()
            : rows(workspace->perform({u"test.fill"_s}, support::Rows::insert).value())
        {
        }
        domain::Result<domain::NoteId> add(const QString &text)
        {
            return workspace->perform({u"note.add"_s, {text}, rows.cycle, rows.person},
                [&](storage::Writer &writer) { return rows.insertNote(writer, text); });
        }
        domain::Result<void> change(domain::NoteId note, const QString &text)
        {
            return workspace->perform({u"note.change"_s}, [&](storage::Writer &writer) {
                return writer.changeOne(Kind::Note, "UPDATE note SET text = ? WHERE id = ?", text, note);
            });
        }
        qint64 entries() { return workspace.reader().value("SELECT count(*) FROM history").value(); }
        qint64 indexed(const QString &word)
        {
            return workspace.reader()
                .value("SELECT count(*) FROM search_people WHERE search_people MATCH ?", word)
                .value();
        }
    };

private slots:
    void addingIsUndoneAndRedone()
    {
        Filled file;
        QCOMPARE(support::doUndoRedo(file.workspace,
                     [&]() -> domain::Result<void> {
                         TRY_DONE(file.add(u"Kunde fragte nach Öffnungszeiten"_s));
                         return domain::success();
                     }),
            QString());
    }

    void changingIsUndoneAndRedone()
    {
        Filled file;
        const auto note = file.add(u"before"_s);
        QCOMPARE(
            support::doUndoRedo(file.workspace, [&] { return file.change(note.value(), u"after"_s); }), QString());
    }

    void removingIsUndoneAndRedone()
    {
        Filled file;
        const auto note = file.add(u"gone soon"_s);
        QCOMPARE(support::doUndoRedo(file.workspace,
                     [&] {
                         return file.workspace->perform({u"note.remove"_s}, [&](storage::Writer &writer) {
                             return writer.changeOne(
                                 Kind::Note, "UPDATE note SET removed = 1 WHERE id = ?", note.value());
                         });
                     }),
            QString());
    }

    void linksAreUndoneAndRedone()
    {
        Filled file;
        QCOMPARE(support::doUndoRedo(file.workspace,
                     [&] {
                         return file.workspace->perform({u"round.join"_s}, [&](storage::Writer &writer) {
                             return writer.run("INSERT INTO round_participant (round, person) VALUES (?, ?)",
                                 file.rows.round, file.rows.person);
                         });
                     }),
            QString());
    }

    void manyRowsAreOneStep()
    {
        Filled file;
        QCOMPARE(support::doUndoRedo(file.workspace,
                     [&] {
                         return file.workspace->perform(
                             {u"notes.add"_s}, [&](storage::Writer &writer) -> domain::Result<void> {
                                 for (int i = 0; i < 300; ++i)
                                     TRY_DONE(file.rows.insertNote(writer, u"note %1"_s.arg(i)));
                                 return domain::success();
                             });
                     }),
            QString());
    }

    void searchFollowsEveryTurn()
    {
        Filled file;
        const auto note = file.add(u"alpha"_s);
        QCOMPARE(file.indexed(u"alpha"_s), 1);
        QVERIFY(file.change(note.value(), u"beta"_s).has_value());
        QCOMPARE(file.indexed(u"alpha"_s), 0);
        QCOMPARE(file.indexed(u"beta"_s), 1);
        QVERIFY(file.workspace->undo().has_value());
        QCOMPARE(file.indexed(u"alpha"_s), 1);
        QCOMPARE(file.indexed(u"beta"_s), 0);
        QVERIFY(file.workspace->undo().has_value());
        QCOMPARE(file.indexed(u"alpha"_s), 0);
        QVERIFY(file.workspace->redo().has_value());
        QVERIFY(file.workspace->redo().has_value());
        QCOMPARE(file.indexed(u"beta"_s), 1);
    }

    void anErrorLeavesNothing()
    {
        Filled file;
        const QString before = support::contentOf(file.workspace.reader());
        const qint64 entries = file.entries();
        const auto failed
            = file.workspace->perform({u"note.add"_s}, [&](storage::Writer &writer) -> domain::Result<void> {
                  TRY_DONE(file.rows.insertNote(writer, u"half"_s));
                  return domain::Error{ErrorCode::FieldEmpty, {}, u"text"_s};
              });
        QCOMPARE(failed.error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"text"_s}));
        QCOMPARE(support::contentOf(file.workspace.reader()), before);
        QCOMPARE(file.entries(), entries);
        QCOMPARE(file.workspace->nextUndo()->code, u"test.fill"_s);
        QVERIFY(file.add(u"whole"_s).has_value());
    }

    void aBrokenConstraintLeavesNothing()
    {
        Filled file;
        const auto failed = file.workspace->perform({u"note.add"_s}, [&](storage::Writer &writer) {
            return writer.run("INSERT INTO team (id, name) VALUES (?, '')", writer.nextId<domain::TeamTag>());
        });
        QCOMPARE(failed.error().code, ErrorCode::StorageFailed);
        QVERIFY(failed.error().detail.contains(u"CHECK"_s));
        QCOMPARE(support::problemsOf(file.workspace.path()), QString());
    }

    void noChangeMakesNoEntry()
    {
        Filled file;
        const auto note = file.add(u"same"_s);
        const qint64 entries = file.entries();
        int told = 0;
        file.workspace->addListener([&](const domain::Changes &) { ++told; });
        QVERIFY(file.change(note.value(), u"same"_s).has_value());
        QCOMPARE(file.entries(), entries);
        QCOMPARE(told, 0);
        QCOMPARE(file.workspace->nextUndo()->code, u"note.add"_s);
    }

    void anEventIsAnEntryButNoStep()
    {
        Filled file;
        QVERIFY(file.workspace->performEvent({u"round.look"_s, {}, file.rows.cycle, file.rows.person}).has_value());
        const auto history = storage::historyOf(file.workspace.reader(), file.rows.cycle, 10);
        QCOMPARE(history.value().first().code, u"round.look"_s);
        QCOMPARE(file.workspace->nextUndo()->code, u"test.fill"_s);
    }

    void tellsWhatChanged()
    {
        Filled file;
        QList<domain::Changes> told;
        const int number = file.workspace->addListener([&](const domain::Changes &changes) { told.append(changes); });
        const auto note = file.add(u"heard"_s);
        const domain::Changes expected{{{Kind::Note, anyId(note.value())}}};
        QCOMPARE(told, QList<domain::Changes>{expected});
        QVERIFY(file.workspace->undo().has_value());
        QVERIFY(file.workspace->redo().has_value());
        QCOMPARE(told, (QList<domain::Changes>{expected, expected, expected}));

        file.workspace->removeListener(number);
        QVERIFY(file.workspace->undo().has_value());
        QCOMPARE(told.size(), 3);
    }

    void tellsTheOwnerOfALink()
    {
        Filled file;
        domain::Changes told;
        file.workspace->addListener([&](const domain::Changes &changes) { told = changes; });
        QVERIFY(file.workspace
                    ->perform({u"round.join"_s},
                        [&](storage::Writer &writer) {
                            return writer.run("INSERT INTO round_participant (round, person) VALUES (?, ?)",
                                file.rows.round, file.rows.person);
                        })
                    .has_value());
        QCOMPARE(told, (domain::Changes{{{Kind::Round, anyId(file.rows.round)}}}));
    }

    void refusesAnOperationInsideAnOther()
    {
        Filled file;
        const auto nested
            = file.workspace->perform({u"outer"_s}, [&](storage::Writer &) { return file.add(u"inner"_s); });
        QCOMPARE(nested.error().code, ErrorCode::StorageFailed);
        QVERIFY(file.add(u"later"_s).has_value());
    }

    void namesTheNextStepOfEachSide()
    {
        Filled file;
        QVERIFY(!file.workspace->nextRedo());
        QVERIFY(file.add(u"menu"_s).has_value());
        QCOMPARE(file.workspace->nextUndo()->code, u"note.add"_s);
        QCOMPARE(file.workspace->nextUndo()->arguments, QStringList{u"menu"_s});
        QVERIFY(file.workspace->undo().has_value());
        QCOMPARE(file.workspace->nextUndo()->code, u"test.fill"_s);
        QCOMPARE(file.workspace->nextRedo()->code, u"note.add"_s);
        QVERIFY(file.add(u"other"_s).has_value());
        QVERIFY(!file.workspace->canRedo());
        QCOMPARE(file.workspace->redo().error().code, ErrorCode::NothingToRedo);
    }

    void undoesDownToTheEmptyFile()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        QVERIFY(workspace->undo().has_value());
        QCOMPARE(support::contentOf(workspace.reader()), QString());
        QCOMPARE(workspace->undo().error().code, ErrorCode::NothingToUndo);
    }

    void undoOfMakingACycleKeepsItsHistory()
    {
        Filled file;
        domain::CycleId made;
        const auto cycle = file.workspace->perform({u"cycle.add"_s}, [&](storage::Writer &writer) {
            made = writer.nextId<domain::CycleTag>();
            writer.setCycle(made);
            return writer.run("INSERT INTO cycle (id, goal, title, created_at) VALUES (?, ?, 'Late replies', ?)",
                made, file.rows.goal, writer.now());
        });
        QVERIFY(cycle.has_value());
        QVERIFY(file.workspace->undo().has_value());
        const auto history = storage::historyOf(file.workspace.reader(), made, 10);
        QCOMPARE(history.value().size(), 2);
        QCOMPARE(history.value().first().code, u"undo"_s);
        QVERIFY(history.value().last().undone);
    }

    void refusesWhenTheRowChangedSince()
    {
        Filled file;
        const auto note = file.add(u"mine"_s);
        // Somebody else, with a connection of their own.
        storage::Connection other(file.workspace.path(), storage::Connection::Access::Write);
        other.execute("UPDATE note SET text = 'theirs'");

        const QString before = support::contentOf(file.workspace.reader());
        QCOMPARE(file.workspace->undo().error().code, ErrorCode::Conflict);
        QCOMPARE(support::contentOf(file.workspace.reader()), before);
        QVERIFY(!file.workspace->canUndo());
        QVERIFY(!file.workspace->canRedo());
        QVERIFY(file.change(note.value(), u"and on"_s).has_value());
        QVERIFY(file.workspace->canUndo());
    }

    void refusesWhenSomethingDependsOnIt()
    {
        Filled file;
        storage::Connection other(file.workspace.path(), storage::Connection::Access::Write);
        other.execute("INSERT INTO customer_type (id, name, position) VALUES (1, 'first call', 1);"
                      "INSERT INTO goal (id, team, statement, created_at) SELECT 2, id, '', '' FROM team");
        QCOMPARE(file.workspace->undo().error().code, ErrorCode::Conflict);
        QCOMPARE(file.workspace.reader().value("SELECT count(*) FROM team").value(), 1);
    }

    void refusesAChangesetWithAFlippedBit()
    {
        Filled file;
        QVERIFY(file.add(u"as it was"_s).has_value());
        storage::Connection other(file.workspace.path(), storage::Connection::Access::Write);
        const storage::Reader reader(other);
        auto bytes = reader.value<QByteArray>("SELECT changeset FROM history ORDER BY id DESC LIMIT 1").value();
        bytes[bytes.size() - 3] = static_cast<char>(bytes[bytes.size() - 3] ^ 1);
        storage::Statement statement(other.handle(), "UPDATE history SET changeset = ? WHERE code = 'note.add'");
        statement.bindBytes(1, bytes);
        statement.step();

        const QString before = support::contentOf(file.workspace.reader());
        QCOMPARE(file.workspace->undo().error().code, ErrorCode::HistoryDamaged);
        QCOMPARE(support::contentOf(file.workspace.reader()), before);
        QVERIFY(!file.workspace->canUndo());
        QVERIFY(support::problemsOf(file.workspace.path()).contains(u"checksum"_s));
    }

    void refusesAnErasedOrStrangeChangeset()
    {
        for (const char *sql : {"UPDATE history SET changeset = NULL, checksum = NULL WHERE code = 'note.add'",
                 "UPDATE history SET schema = 99 WHERE code = 'note.add'"}) {
            Filled file;
            QVERIFY(file.add(u"erased for good"_s).has_value());
            storage::Connection other(file.workspace.path(), storage::Connection::Access::Write);
            other.execute(sql);
            QCOMPARE(file.workspace->undo().error().code, ErrorCode::Conflict);
            QCOMPARE(file.workspace.reader().value("SELECT count(*) FROM note").value(), 1);
        }
    }

    void takesBackOnlyWhatThisProcessDid()
    {
        Filled file;
        QVERIFY(file.add(u"yesterday"_s).has_value());
        QVERIFY(file.workspace.reopen().has_value());
        QVERIFY(!file.workspace->canUndo());
        QCOMPARE(file.workspace->undo().error().code, ErrorCode::NothingToUndo);
    }
};

TRYWEEK_TEST(tst_door, DoorTest)
#include "tst_door.moc"
