// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/recovery.h"

#include "storage/file/backup.h"
#include "storage/file/check.h"
#include "storage/file/workspace.h"
#include "support/helperprocess.h"
#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"

#include <QFile>

using namespace Qt::StringLiterals;
using support::HelperProcess;

/// What a killed program leaves beside the file is played back before anybody reads, and the locks of an open file
/// outlast every look at it.
class RecoveryTest : public QObject
{
    Q_OBJECT

    static void fill(support::TemporaryWorkspace &workspace)
    {
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
    }

    static QList<QByteArray> locksOf(const QString &path)
    {
        HelperProcess neighbour({u"locks"_s, path});
        return {neighbour.line().value_or(QByteArray()), neighbour.line().value_or(QByteArray())};
    }

    /// The file as a process killed in the middle of a change without a log leaves it: pages half new, the journal
    /// with what was there beside it.
    static void interruptAChange(const QString &path)
    {
        const QString kept = path + u"-kept"_s;
        {
            storage::Connection connection(path, storage::Connection::Access::Write);
            connection.execute("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1");
            connection.execute("BEGIN IMMEDIATE; UPDATE team SET name = 'half done'");
            connection.execute(
                "CREATE TABLE filler (text TEXT); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1"
                " FROM n WHERE i < 500) INSERT INTO filler SELECT hex(randomblob(500)) FROM n");
            QVERIFY(QFile::copy(path, kept));
            QVERIFY(QFile::copy(path + u"-journal"_s, kept + u"-journal"_s));
            connection.execute("ROLLBACK");
        }
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(kept, path));
        QFile::remove(path + u"-journal"_s);
        QVERIFY(QFile::rename(kept + u"-journal"_s, path + u"-journal"_s));
    }

private slots:
    void readsAndChecksAfterAnInterruptedChange()
    {
        support::TemporaryWorkspace workspace;
        fill(workspace);
        workspace.close();
        for (const bool checkFirst : {true, false}) {
            interruptAChange(workspace.path());
            QVERIFY(storage::hasUnfinishedWork(workspace.path()));
            if (checkFirst)
                QCOMPARE(storage::checkFile(workspace.path()).value().problems.size(), 0);
            const auto read
                = storage::Workspace::open(workspace.path(), storage::OpenMode::ReadOnly, workspace.environment());
            QVERIFY(read.has_value());
            QVERIFY(read.value()->reader().value<QString>("SELECT name FROM team").value() != u"half done"_s);
            QVERIFY(!storage::hasUnfinishedWork(workspace.path()));
            QVERIFY(!QFile::exists(storage::LockFile::pathOf(workspace.path())));
        }
        QVERIFY(workspace.reopen().has_value());
    }

    void backsUpAfterAnInterruptedChange()
    {
        support::TemporaryWorkspace workspace;
        fill(workspace);
        workspace.close();
        interruptAChange(workspace.path());
        QVERIFY(storage::backupTo(workspace.path(), workspace.folder() + u"/copy.tryweek"_s).has_value());
        QVERIFY(!storage::hasUnfinishedWork(workspace.path()));
    }

    void leavesTheJournalOfAnOpenWorkspaceAlone()
    {
        support::TemporaryWorkspace workspace;
        fill(workspace);
        QVERIFY(storage::hasUnfinishedWork(workspace.path())); // its log
        QVERIFY(storage::recover(workspace.path(), domain::SystemClock()).has_value());
        QVERIFY(QFile::exists(workspace.path() + u"-wal"_s));
        QVERIFY(workspace
                    ->perform({u"test.rename"_s},
                        [](storage::Writer &writer) { return writer.run("UPDATE team SET name = 'Help'"); })
                    .has_value());
    }

    void opensBesideSomebodyWhoOnlyReads()
    {
        support::TemporaryWorkspace workspace;
        fill(workspace);
        workspace.close();
        HelperProcess killed({u"log"_s, workspace.path()});
        QVERIFY(killed.line()); // begins
        QVERIFY(killed.line()); // a note
        killed.kill();
        QVERIFY(storage::hasUnfinishedWork(workspace.path()));

        storage::Connection reader(workspace.path(), storage::Connection::Access::Read);
        QVERIFY(reader.integerOf("SELECT count(*) FROM note") > 0);
        QCOMPARE(storage::checkFile(workspace.path()).value().problems.size(), 0);
        for (const auto mode : {storage::OpenMode::ReadOnly, storage::OpenMode::ReadWrite})
            QVERIFY(storage::Workspace::open(workspace.path(), mode, workspace.environment()).has_value());
    }

    void leavesTheJournalOfAProgramThatWritesAlone()
    {
        support::TemporaryWorkspace workspace;
        fill(workspace);
        workspace.close();
        storage::Connection other(
            workspace.path(), storage::Connection::Access::Write); // which knows no lock of ours
        other.execute("BEGIN IMMEDIATE; UPDATE team SET name = 'half done'");
        QVERIFY(storage::hasUnfinishedWork(workspace.path()));
        QVERIFY(storage::recover(workspace.path(), domain::SystemClock()).has_value());
        QVERIFY(QFile::exists(workspace.path() + u"-journal"_s));
        other.execute("ROLLBACK");
    }

    void takesAJournalAwayThatWasNeverBegun()
    {
        support::TemporaryWorkspace workspace;
        fill(workspace);
        workspace.close();
        QFile journal(workspace.path() + u"-journal"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray(512, '\0'));
        journal.close();
        QVERIFY(storage::recover(workspace.path(), domain::SystemClock()).has_value());
        QVERIFY(!journal.exists());
        QCOMPARE(storage::checkFile(workspace.path()).value().problems.size(), 0);
    }

    void keepsItsLocksWhateverIsDoneWithTheFile()
    {
        support::TemporaryWorkspace workspace;
        fill(workspace);
        const QList<QByteArray> held = {"file held", "memory held"};
        QCOMPARE(locksOf(workspace.path()), held);

        QVERIFY(storage::backupTo(workspace.path(), workspace.folder() + u"/copy.tryweek"_s).has_value());
        QCOMPARE(locksOf(workspace.path()), held);
        QVERIFY(storage::Backups(workspace.path()).make(workspace.clock()).has_value());
        QVERIFY(storage::Backups(workspace.path()).renew(domain::SystemClock()).has_value());
        QCOMPARE(locksOf(workspace.path()), held);
        QVERIFY(storage::checkFile(workspace.path()).has_value());
        QVERIFY(storage::firstDamage(workspace.path()).has_value());
        QCOMPARE(locksOf(workspace.path()), held);
        QCOMPARE(storage::readFileHeader(workspace.path(), 1000).state, storage::FileState::Older);
        QVERIFY(storage::isGoodWorkspace(workspace.path(), 1000));
        QVERIFY(storage::Workspace::open(workspace.path(), storage::OpenMode::ReadWrite, workspace.environment())
                    .has_error());
        QVERIFY(storage::Workspace::open(workspace.path(), storage::OpenMode::ReadOnly, workspace.environment())
                    .has_value());
        QCOMPARE(locksOf(workspace.path()), held);
    }

    void noticesThatItsFileWasMovedAndLosesNothing_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("moved") << false;
        QTest::newRow("replaced by another") << true;
    }

    void noticesThatItsFileWasMovedAndLosesNothing()
    {
        QFETCH(bool, replaced);
        support::TemporaryWorkspace workspace;
        fill(workspace);
        const auto rename = [&workspace](const char *name) {
            return workspace->perform({u"test.rename"_s}, [name](storage::Writer &writer) {
                return writer.run("UPDATE team SET name = ?", QString::fromUtf8(name));
            });
        };
        QVERIFY(rename("saved").has_value());
        const QString elsewhere = workspace.folder() + u"/elsewhere.tryweek"_s;
        QVERIFY(QFile::rename(workspace.path(), elsewhere));
        if (replaced)
            QVERIFY(QFile::copy(elsewhere, workspace.path()));

        QCOMPARE(rename("refused").error().code, domain::ErrorCode::FileMoved);
        QVERIFY(workspace->hasMoved());
        QCOMPARE(workspace->openReader().error().code, domain::ErrorCode::FileMoved);
        const QString copy = workspace.folder() + u"/copy.tryweek"_s;
        QVERIFY(workspace->saveCopy(copy).has_value());
        workspace.close();

        for (const QString &path : {elsewhere, copy}) {
            QFile::remove(path + u"-wal"_s); // only what is in the file itself counts
            const auto opened = storage::Workspace::open(path, storage::OpenMode::ReadWrite, workspace.environment());
            QVERIFY2(opened.has_value(), qPrintable(path));
            QCOMPARE(opened.value()->reader().value<QString>("SELECT name FROM team").value(), u"saved"_s);
        }
        QCOMPARE(QFile::exists(workspace.path()), replaced);
    }

    void leavesAMovedFileAloneThatSomebodyElseHasWritten()
    {
        support::TemporaryWorkspace workspace;
        fill(workspace);
        workspace.close();
        QVERIFY(workspace.reopen().has_value());
        const auto rename = [&workspace](const char *name) {
            return workspace->perform({u"test.rename"_s}, [name](storage::Writer &writer) {
                return writer.run("UPDATE team SET name = ?", QString::fromUtf8(name));
            });
        };
        QVERIFY(rename("saved").has_value());
        const QString elsewhere = workspace.folder() + u"/elsewhere.tryweek"_s;
        QVERIFY(QFile::rename(workspace.path(), elsewhere));
        HelperProcess other({u"log"_s, elsewhere});
        QVERIFY(other.line()); // begins
        const QByteArray note = other.line().value_or(QByteArray());
        other.kill();

        QCOMPARE(rename("refused").error().code, domain::ErrorCode::FileMoved);
        const QString copy = workspace.folder() + u"/copy.tryweek"_s;
        QVERIFY(workspace->saveCopy(copy).has_value());
        workspace.close();

        QCOMPARE(storage::checkFile(elsewhere).value().problems.size(), 0);
        storage::Connection theirs(elsewhere, storage::Connection::Access::Read);
        QCOMPARE(theirs.integerOf("SELECT count(*) FROM note WHERE id = " + note.toStdString()), 1);
        storage::Connection ours(copy, storage::Connection::Access::Read);
        QCOMPARE(ours.textOf("SELECT name FROM team"), u"saved"_s);
    }
};

TRYWEEK_TEST(tst_recovery, RecoveryTest)
#include "tst_recovery.moc"
