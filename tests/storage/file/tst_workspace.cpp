// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/workspace.h"

#include "files/platform.h"
#include "support/helperprocess.h"
#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"
#include "support/undocheck.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using support::HelperProcess;

class WorkspaceTest : public QObject
{
    Q_OBJECT

    static QStringList filesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files, QDir::Name); }

    static QString journalModeOf(const QString &path)
    {
        storage::Connection connection(path, storage::Connection::Access::Read);
        return connection.textOf("PRAGMA journal_mode");
    }

private slots:
    void writesAndReadsBack()
    {
        support::TemporaryWorkspace workspace;
        const auto rows = workspace->perform({u"test.fill"_s}, support::Rows::insert);
        QVERIFY(rows.has_value());
        const auto note = workspace->perform({u"note.add"_s}, [&](storage::Writer &writer) {
            return rows.value().insertNote(writer, u"Asked what else, heard it all"_s);
        });
        QVERIFY(note.has_value());

        QVERIFY(workspace.reopen().has_value());

        const auto text = workspace.reader().value<QString>("SELECT text FROM note WHERE id = ?", note.value());
        QCOMPARE(text.value(), u"Asked what else, heard it all"_s);
    }

    void logsAheadWhileOpenAndIsOneFileWhenClosed()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        QCOMPARE(journalModeOf(workspace.path()), u"wal"_s);
        QCOMPARE(workspace.reader().value("PRAGMA synchronous").value(), 2);
        QCOMPARE(workspace.reader().value("PRAGMA foreign_keys").value(), 1);

        workspace.close();

        QCOMPARE(filesIn(workspace.folder()), QStringList{u"test.tryweek"_s});
        QFile file(workspace.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(20).mid(18, 2), QByteArray("\1\1", 2));
    }

    void usesARollbackJournalOnANetwork()
    {
        support::TemporaryWorkspace workspace;
        workspace.close();
        storage::Environment environment = workspace.environment();
        environment.onNetwork = true;
        const auto opened = storage::Workspace::open(workspace.path(), storage::OpenMode::ReadWrite, environment);
        QVERIFY(opened.value()->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        QCOMPARE(journalModeOf(workspace.path()), u"delete"_s);
        QVERIFY(!QFile::exists(workspace.path() + u"-wal"_s));
    }

    void doesNotOverwriteWhenCreating()
    {
        const support::TemporaryWorkspace workspace;
        const auto created = storage::Workspace::create(workspace.path(), workspace.environment());
        QCOMPARE(created.error().code, domain::ErrorCode::FileExists);
    }

    void isNotSpoiltByTheLogOfADeletedFile()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        workspace.close();
        {
            HelperProcess helper({u"log"_s, workspace.path()});
            QCOMPARE(helper.line(), QByteArray("start"));
            QVERIFY(helper.line());
            helper.kill();
        }
        QVERIFY(QFileInfo(workspace.path() + u"-wal"_s).size() > 0);
        QVERIFY(QFile::remove(workspace.path()));

        const auto created = storage::Workspace::create(workspace.path(), workspace.environment());

        QVERIFY(created.has_value());
        QCOMPARE(support::contentOf(created.value()->reader()), QString());
        QCOMPARE(support::problemsOf(workspace.path()), QString());
    }

    void saysThatTheFolderIsMissing()
    {
        const support::TemporaryWorkspace workspace;
        const auto created
            = storage::Workspace::create(workspace.folder() + u"/no/b.tryweek"_s, workspace.environment());
        QCOMPARE(created.error().code, domain::ErrorCode::FolderMissing);
    }

    void opensForReadingBesideTheWriter()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        const auto reading
            = storage::Workspace::open(workspace.path(), storage::OpenMode::ReadOnly, workspace.environment());
        QVERIFY(reading.has_value());
        QVERIFY(reading.value()->isReadOnly());
        QCOMPARE(reading.value()->reader().value("SELECT count(*) FROM person").value(), 1);
        const auto refused = reading.value()->perform({u"test.fill"_s}, support::Rows::insert);
        QCOMPARE(refused.error().code, domain::ErrorCode::ReadOnlyWorkspace);
        QVERIFY(!reading.value()->canUndo());
    }

    void opensForReadingOnlyWithoutTheRightToWrite()
    {
        support::TemporaryWorkspace workspace;
        workspace.close();
        QVERIFY(QFile::setPermissions(workspace.folder(), QFile::Permissions(0x5755)));
        QVERIFY(QFile::setPermissions(workspace.path(), QFile::Permissions(0x4444)));

        HelperProcess writer({u"write-without-rights"_s, workspace.path()});
        QCOMPARE(HelperProcess::errorIn(writer.line()), domain::ErrorCode::FileReadOnly);
        HelperProcess reader({u"read-without-rights"_s, workspace.path()});
        QCOMPARE(reader.line(), QByteArray("open"));
    }

    void saysThatItMayNotRead()
    {
        support::TemporaryWorkspace workspace;
        workspace.close();
        QVERIFY(QFile::setPermissions(workspace.folder(), QFile::Permissions(0x5755)));
        QVERIFY(QFile::setPermissions(workspace.path(), QFile::Permissions(0)));

        HelperProcess reader({u"read-without-rights"_s, workspace.path()});
        QCOMPARE(HelperProcess::errorIn(reader.line()), domain::ErrorCode::FileUnreadable);
    }

    void keepsWhatWasSavedWhenTheDiskIsFull()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        workspace.close();
        const qint64 limit = QFileInfo(workspace.path()).size() + 100'000;

        HelperProcess helper({u"full"_s, workspace.path(), QString::number(limit)});
        QCOMPARE(helper.line(), QByteArray("start"));
        qint64 saved = 0;
        auto line = helper.line();
        for (; line && line->toLongLong() > 0; line = helper.line())
            ++saved;
        QVERIFY2(HelperProcess::errorIn(line) == domain::ErrorCode::DiskFull, line->constData());
        QVERIFY(saved > 0);
        helper.finish();

        QCOMPARE(support::problemsOf(workspace.path()), QString());
        QVERIFY(workspace.reopen().has_value());
        // What the helper wanted to take back at once may have met the end of the disk before it could.
        QCOMPARE(
            workspace.reader().value("SELECT count(*) FROM note WHERE text <> 'a slip of the hand'").value(), saved);
    }

    void changesNothingWhenTheFileMayNotGrow()
    {
        support::TemporaryWorkspace workspace;
        const auto rows = workspace->perform({u"test.fill"_s}, support::Rows::insert);
        const qint64 pages = workspace.reader().value("PRAGMA page_count").value();
        const auto limit = "PRAGMA max_page_count = " + std::to_string(pages + 5);
        QVERIFY(workspace->draft([&](storage::Writer &writer) { return writer.run(limit); }).has_value());

        const QString before = support::contentOf(workspace.reader());
        const auto refused = workspace->perform({u"note.add"_s},
            [&](storage::Writer &writer) { return rows.value().insertNote(writer, u"words "_s.repeated(20000)); });
        QCOMPARE(refused.error().code, domain::ErrorCode::DiskFull);
        QCOMPARE(support::contentOf(workspace.reader()), before);
        const auto small = workspace->perform(
            {u"note.add"_s}, [&](storage::Writer &writer) { return rows.value().insertNote(writer, u"fits"_s); });
        QVERIFY(small.has_value());
    }

    void goesOnGivingRisingIdsAfterTheClockWentBack()
    {
        support::TemporaryWorkspace workspace;
        const auto rows = workspace->perform({u"test.fill"_s}, support::Rows::insert);
        const auto add = [&] {
            return workspace->perform(
                {u"note.add"_s}, [&](storage::Writer &writer) { return rows.value().insertNote(writer, u"x"_s); });
        };
        const auto first = add();
        workspace.clock().advanceSeconds(-86400 * 30);
        QVERIFY(workspace.reopen().has_value());
        const auto second = add();
        QVERIFY(second.value() > first.value());
    }

    void keepsDraftsOutOfHistoryUndoAndSearch()
    {
        support::TemporaryWorkspace workspace;
        const auto rows = workspace->perform({u"test.fill"_s}, support::Rows::insert);
        int told = 0;
        workspace->addListener([&](const domain::Changes &) { ++told; });
        const qint64 entries = workspace.reader().value("SELECT count(*) FROM history").value();

        const auto kept = workspace->draft([&](storage::Writer &writer) {
            return writer.run(
                "INSERT INTO draft (person, place, content, at) VALUES (?, 'composer', 'half a thou', ?)",
                rows.value().person, writer.now());
        });

        QVERIFY(kept.has_value());
        QCOMPARE(told, 0);
        QCOMPARE(workspace.reader().value("SELECT count(*) FROM history").value(), entries);
        QCOMPARE(workspace->nextUndo()->code, u"test.fill"_s);
        QVERIFY(workspace.reopen().has_value());
        QCOMPARE(workspace.reader().value<QString>("SELECT content FROM draft").value(), u"half a thou"_s);
    }

    void closesAfterAKillWithNothingLeftBehind()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        workspace.close();
        {
            HelperProcess helper({u"log"_s, workspace.path()});
            QCOMPARE(helper.line(), QByteArray("start"));
            QVERIFY(helper.line());
            helper.kill();
        }
        QVERIFY(filesIn(workspace.folder()).size() > 1);
        QVERIFY(workspace.reopen().has_value());
        workspace.close();
        QCOMPARE(filesIn(workspace.folder()), QStringList{u"test.tryweek"_s});
    }
};

TRYWEEK_TEST(tst_workspace, WorkspaceTest)
#include "tst_workspace.moc"
