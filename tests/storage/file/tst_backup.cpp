// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/backup.h"
#include "storage/file/migrations.h"

#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"
#include "support/undocheck.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using domain::ErrorCode;

class BackupTest : public QObject
{
    Q_OBJECT

    static void damage(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096));
        for (qint64 page = 1; page * 4096 < file.size(); ++page)
            QVERIFY(file.seek(page * 4096) && file.write(QByteArray(200, '\x7f')) == 200);
    }

private:
    static int latest() { return storage::Migrations::shipped().latest(); }

private slots:
    void copiesWhatIsSavedWhileItIsOpen()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        const QString target = workspace.folder() + u"/copy.tryweek"_s;

        QVERIFY(storage::backupTo(workspace.path(), target).has_value());

        QVERIFY(storage::isGoodWorkspace(target, latest()));
        QCOMPARE(support::problemsOf(target), QString());
        storage::Connection copy(target, storage::Connection::Access::Read);
        QCOMPARE(support::contentOf(storage::Reader(copy)), support::contentOf(workspace.reader()));
        QVERIFY(!QFile::exists(target + u"-wal"_s));
        QVERIFY(!QFile::exists(target + u"-part"_s));
    }

    void isOneSnapshotWhileOthersWrite()
    {
        support::TemporaryWorkspace workspace;
        const auto rows = workspace->perform({u"test.fill"_s}, support::Rows::insert);
        const auto writer = workspace->openWriter();
        QVERIFY(writer.value()
                    ->bulk([&](storage::Writer &bulk) -> domain::Result<void> {
                        for (int i = 0; i < 200; ++i)
                            TRY_DONE(rows.value().insertNote(bulk, u"long "_s.repeated(20000)));
                        return domain::success();
                    })
                    .has_value());
        const QString target = workspace.folder() + u"/copy.tryweek"_s;
        int steps = 0;
        const auto copied = storage::backupTo(workspace.path(), target, [&](qint64, qint64) {
            ++steps;
            return workspace
                ->perform(
                    {u"note.add"_s}, [&](storage::Writer &w) { return rows.value().insertNote(w, u"meanwhile"_s); })
                .has_value();
        });
        QVERIFY(copied.has_value());
        QVERIFY(steps > 1 && steps < 20);
        storage::Connection copy(target, storage::Connection::Access::Read);
        QCOMPARE(storage::Reader(copy).value("SELECT count(*) FROM note").value(), 200);
    }

    void leavesNothingWhenCancelled()
    {
        const support::TemporaryWorkspace workspace;
        const QString target = workspace.folder() + u"/copy.tryweek"_s;
        const auto copied = storage::backupTo(workspace.path(), target, [](qint64, qint64) { return false; });
        QCOMPARE(copied.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(workspace.folder()).entryList({u"copy*"_s}, QDir::Files), QStringList());
    }

    void refusesATargetThatCannotBe()
    {
        const support::TemporaryWorkspace workspace;
        QCOMPARE(storage::backupTo(workspace.path(), workspace.path()).error().code, ErrorCode::FileExists);
        QCOMPARE(storage::backupTo(workspace.path(), workspace.folder() + u"/no/copy.tryweek"_s).error().code,
            ErrorCode::FolderMissing);
        QCOMPARE(
            storage::backupTo(workspace.folder() + u"/none.tryweek"_s, workspace.folder() + u"/x"_s).error().code,
            ErrorCode::FileMissing);
    }

    void isDueOnceADay()
    {
        support::TemporaryWorkspace workspace;
        const storage::Backups backups(workspace.path());
        QVERIFY(backups.isDue(workspace.clock()));
        QVERIFY(backups.make(workspace.clock()).has_value());
        QVERIFY(!backups.isDue(workspace.clock()));
        workspace.clock().advanceSeconds(86400);
        QVERIFY(backups.isDue(workspace.clock()));
    }

    void keepsTheLastTen()
    {
        support::TemporaryWorkspace workspace;
        const storage::Backups backups(workspace.path());
        QStringList made;
        for (int day = 0; day < 13; ++day) {
            made.prepend(backups.make(workspace.clock()).value());
            workspace.clock().advanceSeconds(86400);
        }
        QCOMPARE(backups.files(), made.mid(0, 10));
        QVERIFY(backups.folder().endsWith(u"test.tryweek-backups"_s));
    }

    void clearsAwayWhatAKilledProcessLeftHalfWritten()
    {
        support::TemporaryWorkspace workspace;
        const storage::Backups backups(workspace.path());
        QVERIFY(backups.make(workspace.clock()).has_value());
        const QString half = backups.files().constFirst() + u"-part"_s;
        for (const QString &path : {half, QString(half + u"-journal"_s)})
            QVERIFY(QFile::copy(backups.files().constFirst(), path));

        workspace.clock().advanceSeconds(86400);
        QVERIFY(backups.make(workspace.clock()).has_value());

        QCOMPARE(QDir(backups.folder()).entryList(QDir::Files).size(), 2);
    }

    void losesNoOldOneToABackupThatFailed()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        const storage::Backups backups(workspace.path());
        for (int day = 0; day < 10; ++day) {
            QVERIFY(backups.make(workspace.clock()).has_value());
            workspace.clock().advanceSeconds(86400);
        }
        const QStringList before = backups.files();
        workspace.close();
        damage(workspace.path());
        QVERIFY(backups.make(workspace.clock()).has_error());
        QCOMPARE(backups.files(), before);
    }

    void putsTheNewestGoodOneBackAndKeepsTheDamagedFile()
    {
        support::TemporaryWorkspace workspace;
        const auto rows = workspace->perform({u"test.fill"_s}, support::Rows::insert);
        const storage::Backups backups(workspace.path());
        const QString good = backups.make(workspace.clock()).value();
        workspace.clock().advanceSeconds(86400);
        const QString newer = backups.make(workspace.clock()).value();
        workspace.close();
        damage(newer);
        damage(workspace.path());
        QFile damagedFile(workspace.path());
        QVERIFY(damagedFile.open(QIODevice::ReadOnly));
        const QByteArray damaged = damagedFile.readAll();
        damagedFile.close();
        QVERIFY(!support::problemsOf(workspace.path()).isEmpty());

        QCOMPARE(backups.newestGood(latest()), good);
        QCOMPARE(storage::restoreBackup(workspace.path(), newer, workspace.clock(), latest()).error().code,
            ErrorCode::FileDamaged);
        const auto kept = storage::restoreBackup(workspace.path(), good, workspace.clock(), latest());

        QVERIFY(kept.has_value());
        QFile keptFile(kept.value());
        QVERIFY(keptFile.open(QIODevice::ReadOnly));
        QCOMPARE(keptFile.readAll(), damaged);
        QCOMPARE(support::problemsOf(workspace.path()), QString());
        QVERIFY(workspace.reopen().has_value());
        QCOMPARE(workspace.reader().value("SELECT count(*) FROM person").value(), 1);
        QVERIFY(QFile::exists(good));
    }

    void doesNotReplaceAFileThatIsOpen()
    {
        support::TemporaryWorkspace workspace;
        const QString good = storage::Backups(workspace.path()).make(workspace.clock()).value();
        QCOMPARE(storage::restoreBackup(workspace.path(), good, workspace.clock(), latest()).error().code,
            ErrorCode::FileLocked);
    }
};

TRYWEEK_TEST(tst_backup, BackupTest)
#include "tst_backup.moc"
