// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/worker.h"

#include "storage/file/history.h"
#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"
#include "support/undocheck.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using domain::Kind;

/// Second connections of the same process: readers see a snapshot, writers share door, ids and undo.
class WorkerTest : public QObject
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
            return workspace->perform(
                {u"note.add"_s}, [&](storage::Writer &writer) { return rows.insertNote(writer, text); });
        }
        qint64 notes() { return workspace.reader().value("SELECT count(*) FROM note").value(); }
    };

    static constexpr auto addDataSet
        = "INSERT INTO data_set (id, name, file_name, header, mapping, scale, state, imported_at,"
          " removed) VALUES (?, 'Survey', 's.csv', '[]', '{}', 'nps', 'loading', '', 1)";
    static constexpr auto addResponse = "INSERT INTO response (id, data_set, line, row_hash) VALUES (?, ?, ?, x'00')";

private slots:
    void aReaderSeesTheFileAsItWas()
    {
        Filled file;
        const auto reader = file.workspace->openReader();
        QVERIFY(file.add(u"later"_s).has_value());
        QCOMPARE(reader.value()->reader().value("SELECT count(*) FROM note").value(), 0);
        QCOMPARE(file.notes(), 1);
        QCOMPARE(file.workspace->openReader().value()->reader().value("SELECT count(*) FROM note").value(), 1);
    }

    void aReaderCannotWrite()
    {
        Filled file;
        const auto reader = file.workspace->openReader();
        const auto written = reader.value()->reader().value("DELETE FROM note RETURNING id");
        QCOMPARE(written.error().code, domain::ErrorCode::StorageFailed);
    }

    void twoThreadsWriteWithoutLosingAnything()
    {
        Filled file;
        constexpr int each = 100;
        std::atomic<int> failed = 0;
        std::thread worker([&] {
            const auto writer = file.workspace->openWriter();
            for (int i = 0; i < each; ++i)
                failed += writer.value()
                              ->perform({u"note.add"_s},
                                  [&](storage::Writer &w) { return file.rows.insertNote(w, u"worker"_s); })
                              .has_error();
        });
        for (int i = 0; i < each; ++i)
            failed += file.add(u"page"_s).has_error();
        worker.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(file.notes(), 2 * each);
        QCOMPARE(support::problemsOf(file.workspace.path()), QString());
    }

    void aNoteIsSavedBetweenTheChunksOfAnImport()
    {
        Filled file;
        const auto writer = file.workspace->openWriter();
        domain::DataSetId set;
        int told = 0;
        file.workspace->addListener([&](const domain::Changes &) { ++told; });
        for (int chunk = 0; chunk < 3; ++chunk) {
            QVERIFY(writer.value()
                        ->bulk([&](storage::Writer &bulk) -> domain::Result<void> {
                            if (chunk == 0) {
                                set = bulk.nextId<domain::DataSetTag>();
                                TRY_DONE(bulk.run(addDataSet, set));
                            }
                            for (int i = 0; i < 500; ++i)
                                TRY_DONE(bulk.run(addResponse, bulk.nextId<domain::ResponseTag>(), set, i));
                            return domain::success();
                        })
                        .has_value());
            QVERIFY(file.add(u"meanwhile"_s).has_value());
        }
        QCOMPARE(told, 3);
        QCOMPARE(file.workspace.reader().value("SELECT count(*) FROM response").value(), 1500);
    }

    void anImportIsOneEntryAndOneUndo()
    {
        Filled file;
        const auto writer = file.workspace->openWriter();
        domain::DataSetId set;
        QVERIFY(writer.value()
                    ->bulk([&](storage::Writer &bulk) -> domain::Result<void> {
                        set = bulk.nextId<domain::DataSetTag>();
                        TRY_DONE(bulk.run(addDataSet, set));
                        for (int i = 0; i < 500; ++i)
                            TRY_DONE(bulk.run(addResponse, bulk.nextId<domain::ResponseTag>(), set, i));
                        return bulk.run("UPDATE data_set SET state = 'ready' WHERE id = ?", set);
                    })
                    .has_value());
        const auto finish = [&]() -> domain::Result<void> {
            return writer.value()->perform({u"import"_s, {u"Survey"_s}}, [&](storage::Writer &w) {
                return w.changeOne(Kind::DataSet, "UPDATE data_set SET removed = 0 WHERE id = ?", set);
            });
        };
        QCOMPARE(support::doUndoRedo(file.workspace, finish), QString());
        QCOMPARE(file.workspace->nextUndo()->code, u"import"_s);
        QCOMPARE(file.workspace.reader().value("SELECT count(*) FROM response").value(), 500);
    }

    void noticesCommitsOfOthersOnce()
    {
        Filled file;
        QVERIFY(!file.workspace->hasForeignCommits().value());
        QVERIFY(file.add(u"own"_s).has_value());
        QVERIFY(!file.workspace->hasForeignCommits().value());

        storage::Connection other(file.workspace.path(), storage::Connection::Access::Write);
        other.execute("UPDATE team SET name = 'renamed elsewhere'");
        QVERIFY(file.workspace->hasForeignCommits().value());
        QVERIFY(!file.workspace->hasForeignCommits().value());
    }

    void asksAgainAfterAWorkerWasBusy()
    {
        Filled file;
        const auto writer = file.workspace->openWriter();
        QVERIFY(
            writer.value()
                ->perform({u"note.add"_s}, [&](storage::Writer &w) { return file.rows.insertNote(w, u"worker"_s); })
                .has_value());
        QVERIFY(!file.workspace->hasForeignCommits().value());
        QVERIFY(file.workspace->hasForeignCommits().value());
        QVERIFY(!file.workspace->hasForeignCommits().value());
    }

    void staysOneFileOnlyWhenTheLastHasLeft()
    {
        Filled file;
        {
            const auto reader = file.workspace->openReader();
            file.workspace.close();
            QCOMPARE(reader.value()->reader().value("SELECT count(*) FROM person").value(), 1);
        }
        QVERIFY(file.workspace.reopen().has_value());
        file.workspace.close();
        QVERIFY(!QFile::exists(file.workspace.path() + u"-wal"_s));
    }
};

TRYWEEK_TEST(tst_worker, WorkerTest)
#include "tst_worker.moc"
