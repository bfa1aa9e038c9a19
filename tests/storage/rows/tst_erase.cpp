// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/erase.h"

#include "storage/file/backup.h"
#include "storage/file/history.h"
#include "storage/file/search.h"
#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"
#include "support/undocheck.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

/// What was erased for good is nowhere: not in the row, the index, the history, the free room of the file, nor the
/// files beside it.
class EraseTest : public QObject
{
    Q_OBJECT

    static constexpr auto secret = "xylophonist";

    /// The files of a folder in which the bytes stand, whatever their case.
    static QStringList filesWith(const QString &folder, const QByteArray &bytes)
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(bytes))
                found.append(file.fileName());
        }
        return found;
    }

    static domain::Result<QList<domain::HistoryId>> erase(storage::Workspace &workspace, domain::NoteId note)
    {
        QList<domain::HistoryId> entries;
        TRY_DONE(workspace.erase({u"note.erase"_s, {u"1"_s}}, {{{domain::Kind::Note, domain::anyId(note)}}, false},
            [&](storage::Writer &writer) -> domain::Result<QList<domain::HistoryId>> {
                TRY_VALUE(entries, storage::eraseTextOf(writer, note));
                return entries;
            }));
        return entries;
    }

    struct Desk
    {
        explicit Desk(bool onNetwork = false)
        {
            if (onNetwork) {
                workspace.close();
                storage::Environment environment = workspace.environment();
                environment.onNetwork = true;
                network = std::move(
                    storage::Workspace::open(workspace.path(), storage::OpenMode::ReadWrite, environment).value());
            }
            rows = open().perform({u"test.fill"_s}, support::Rows::insert).value();
            for (int i = 0; i < 50; ++i)
                log(u"an ordinary contact, number %1"_s.arg(i));
            note = log(u"Her Xylophonist neighbour called, xylo 9081726354"_s);
            for (int i = 0; i < 50; ++i)
                log(u"an ordinary contact again, number %1"_s.arg(i));
        }

        storage::Workspace &open() { return network ? *network : *workspace; }
        domain::NoteId log(const QString &text)
        {
            return open()
                .perform({u"note.add"_s}, [&](storage::Writer &writer) { return rows.insertNote(writer, text); })
                .value();
        }
        void change(const QString &text)
        {
            const auto done = open().perform({u"note.update"_s}, [&](storage::Writer &writer) {
                return writer.run(
                    "UPDATE note SET text = ?, unusual = 'the xylophonist again' WHERE id = ?", text, note);
            });
            QVERIFY(done.has_value());
        }

        support::TemporaryWorkspace workspace;
        std::unique_ptr<storage::Workspace> network;
        support::Rows rows;
        domain::NoteId note;
    };

private slots:
    void leavesNoByteBehind_data()
    {
        QTest::addColumn<bool>("onNetwork");
        QTest::newRow("with a log") << false;
        QTest::newRow("with a rollback journal") << true;
    }

    void leavesNoByteBehind()
    {
        QFETCH(bool, onNetwork);
        Desk desk(onNetwork);
        storage::Workspace &workspace = desk.open();
        // A long text that is shortened leaves its bytes in the free room of the page; removing and undoing write
        // more.
        desk.change(u"The xylophonist, "_s.repeated(2000));
        desk.change(u"xylophonist"_s);
        QVERIFY(workspace.undo().has_value());
        QVERIFY(workspace.redo().has_value());
        QVERIFY(!filesWith(desk.workspace.folder(), secret).isEmpty());

        const auto entries = erase(workspace, desk.note);
        QVERIFY(entries.has_value());
        QCOMPARE(entries.value().size(), 5); // add, two changes, undo, redo
        QVERIFY(storage::scrub(workspace.path()).has_value());

        QCOMPARE(filesWith(desk.workspace.folder(), secret), QStringList());
        QCOMPARE(filesWith(desk.workspace.folder(), "9081726354"), QStringList());
        QCOMPARE(support::problemsOf(workspace.path()), QString());
        QCOMPARE(workspace.reader().value("SELECT count(*) FROM note WHERE text = ''").value(), 1);
        QCOMPARE(workspace.reader().value("SELECT count(*) FROM chore").value(), 0);
        // The others are still found.
        storage::SearchRequest request;
        request.words = u"ordinary"_s;
        request.limit = 1000;
        QCOMPARE(storage::searchPeople(workspace.reader(), request).value().size(), 100);
    }

    void leavesNoByteOfTheRemarksOfADayBehind()
    {
        Desk desk;
        storage::Workspace &workspace = *desk.workspace;
        const auto remark = [&](const QString &text) {
            return workspace
                .perform({u"day-remark.save"_s},
                    [&](storage::Writer &writer) { return desk.rows.insertDayRemark(writer, text); })
                .value();
        };
        const auto change = [&](domain::DayRemarkId id, const std::string &sql) {
            QVERIFY(workspace
                        .perform({u"day-remark.save"_s},
                            [&](storage::Writer &writer) {
                                return writer.run("UPDATE day_remark SET " + sql + " WHERE id = ?", id);
                            })
                        .has_value());
        };
        // What was emptied on that day before, and written anew.
        const auto before = remark(u"The euphonium player"_s);
        change(before, "removed = 1");
        domain::DayRemark now;
        now.id = remark(u"The euphonium, "_s.repeated(600));
        change(now.id, "surprise = 'the Euphonium', habit = 'her euphonium', watch = 'no euphonium', private = 1");
        QVERIFY(workspace.undo().has_value());
        QVERIFY(workspace.redo().has_value());
        now.round = desk.rows.round;
        now.person = desk.rows.person;
        now.day = workspace.reader().value<QDate>("SELECT day FROM day_remark WHERE id = ?", now.id).value();
        QVERIFY(!filesWith(desk.workspace.folder(), "euphonium").isEmpty());
        QList<domain::HistoryId> entries;
        const auto erase = [&] {
            return workspace.erase({u"day-remark.erase"_s, {u"1"_s}},
                {{{domain::Kind::DayRemark, domain::anyId(now.id)}}, false},
                [&](storage::Writer &writer) -> domain::Result<QList<domain::HistoryId>> {
                    TRY_VALUE(entries, storage::eraseTextsOf(writer, now));
                    return entries;
                });
        };
        QVERIFY(erase().has_value());
        QCOMPARE(entries.size(), 6); // two additions, a removal, a change, undo, redo
        QCOMPARE(workspace.nextUndo()->code, u"note.add"_s);
        QVERIFY(storage::scrub(workspace.path()).has_value());

        QCOMPARE(filesWith(desk.workspace.folder(), "euphonium"), QStringList());
        QCOMPARE(support::problemsOf(workspace.path()), QString());
        QCOMPARE(workspace.reader().value("SELECT count(*) FROM day_remark WHERE removed = 0").value(), 0);
        QCOMPARE(workspace.reader().value("SELECT count(*) FROM chore").value(), 0);
        // Notes keep their words and their undo.
        QVERIFY(!filesWith(desk.workspace.folder(), secret).isEmpty());
        QVERIFY(workspace.undo().has_value());
        QVERIFY(workspace.redo().has_value());
        // One that is not there is not erased.
        now.id = domain::DayRemarkId(7);
        QCOMPARE(erase().error().code, domain::ErrorCode::NotFound);
    }

    void isToldInTheHistoryAndCannotBeUndone()
    {
        Desk desk;
        storage::Workspace &workspace = *desk.workspace;
        desk.change(u"xylophonist"_s);
        QVERIFY(erase(workspace, desk.note).has_value());

        const auto latest = storage::latestHistory(workspace.reader(), 1).value().first();
        QCOMPARE(latest.code, u"note.erase"_s);
        // What can be undone next is what was done before, to another note.
        QCOMPARE(workspace.nextUndo()->code, u"note.add"_s);
        QVERIFY(workspace.undo().has_value());
        QCOMPARE(workspace.reader().value("SELECT count(*) FROM note").value(), 100);
        QCOMPARE(
            workspace.reader().value<QString>("SELECT text FROM note WHERE id = ?", desk.note).value(), QString());
        QCOMPARE(support::problemsOf(workspace.path()), QString());
    }

    void isFinishedLaterWhenItWasInterrupted()
    {
        Desk desk;
        QVERIFY(erase(*desk.workspace, desk.note).has_value());
        const auto stopped = storage::scrub(desk.workspace.path(), [](qint64 done, qint64) { return done == 0; });
        QCOMPARE(stopped.error().code, domain::ErrorCode::Cancelled);
        QVERIFY(desk.workspace.reopen().has_value());
        QVERIFY(storage::scrub(desk.workspace.path()).has_value());
        QCOMPARE(filesWith(desk.workspace.folder(), secret), QStringList());
        QVERIFY(storage::scrub(desk.workspace.path()).has_value());
    }

    void waitsForWhoReadsAndFinishesAfterwards()
    {
        Desk desk;
        QVERIFY(erase(*desk.workspace, desk.note).has_value());
        auto reader = desk.workspace->openReader();
        QVERIFY(reader.has_value());
        bool waited = false;
        const auto finished = storage::scrub(desk.workspace.path(), [&](qint64 done, qint64 total) {
            if (done == total - 1) {
                waited = true;
                reader.value().reset();
            }
            return true;
        });
        QVERIFY(finished.has_value());
        QVERIFY(waited);
        QCOMPARE(filesWith(desk.workspace.folder(), secret), QStringList());
    }

    void aFreshBackupTakesThePlaceOfTheOlderOnes()
    {
        Desk desk;
        const storage::Backups backups(desk.workspace.path());
        QVERIFY(backups.make(desk.workspace.clock()).has_value());
        desk.workspace.clock().advanceSeconds(60);
        QVERIFY(erase(*desk.workspace, desk.note).has_value());
        QVERIFY(storage::scrub(desk.workspace.path()).has_value());
        QCOMPARE(QStringList(filesWith(desk.workspace.folder(), secret)), backups.files());
        QCOMPARE(backups.renew(desk.workspace.clock()).value(), 1);
        QCOMPARE(backups.files().size(), 1);
        QCOMPARE(filesWith(desk.workspace.folder(), secret), QStringList());
    }

    void knowsOnlyNotesThatAreThere()
    {
        Desk desk;
        QCOMPARE(erase(*desk.workspace, domain::NoteId(7)).error().code, domain::ErrorCode::NotFound);
        QCOMPARE(desk.workspace.reader().value("SELECT count(*) FROM chore").value(), 0);
    }
};

TRYWEEK_TEST(tst_erase, EraseTest)
#include "tst_erase.moc"
