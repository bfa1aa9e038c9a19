// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/migrations.h"

#include "storage/file/backup.h"
#include "storage/file/fault.h"
#include "storage/file/fileheader.h"
#include "storage/file/tables.h"
#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"
#include "support/undocheck.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

class MigrationsTest : public QObject
{
    Q_OBJECT

    static storage::Migrations withStep(const QByteArray &sql)
    {
        QList<storage::MigrationStep> steps;
        const QDir shipped(u":/tryweek/migrations"_s);
        for (const QString &name : shipped.entryList(QDir::Files, QDir::Name)) {
            QFile file(shipped.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("a step is missing");
            steps.append({static_cast<int>(steps.size()) + 1, file.readAll()});
        }
        steps.append({static_cast<int>(steps.size()) + 1, sql});
        return storage::Migrations(steps);
    }
    static storage::Environment newerProgram(const support::TemporaryWorkspace &workspace, const QByteArray &sql)
    {
        storage::Environment environment = workspace.environment();
        environment.migrations = withStep(sql);
        return environment;
    }

    static QStringList schemaOf(const storage::Reader &reader)
    {
        return reader
            .list("SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name",
                [](const storage::Row &row) { return row.get<QString>(0); })
            .value();
    }

private slots:
    void shipsStepsWithoutAGap() { QVERIFY(storage::Migrations::shipped().latest() >= 1); }

    void makesStrictTablesAndIndexesEveryReference()
    {
        support::TemporaryWorkspace workspace;
        const storage::Reader &reader = workspace.reader();
        QCOMPARE(reader
                     .value("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                            " AND strict = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
                     .value(),
            0);
        const auto unindexed = reader.list(
            "SELECT t.name || '.' || f.\"from\" FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f"
            " WHERE t.schema = 'main' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) AS i,"
            " pragma_index_info(i.name) AS c WHERE c.seqno = 0 AND c.name = f.\"from\")"
            " AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS c WHERE c.pk = 1 AND c.name = f.\"from\")",
            [](const storage::Row &row) { return row.get<QString>(0); });
        // Responses are walked by id from their data set on; nothing looks them up by data set alone.
        QCOMPARE(unindexed.value(), QList<QString>{u"response.data_set"_s});
    }

    void recordsEveryTableButTheNamedOnes()
    {
        support::TemporaryWorkspace workspace;
        const QStringList outside{u"chore"_s, u"draft"_s, u"history"_s, u"login"_s, u"outbox_taken"_s};
        const auto names
            = workspace.reader().list("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                      " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
                [](const storage::Row &row) { return row.get<QString>(0); });
        qsizetype recorded = 0;
        for (const QString &name : names.value()) {
            const bool isRecorded = storage::recordedTable(name.toStdString()) != nullptr;
            QVERIFY2(isRecorded != outside.contains(name), qPrintable(name));
            recorded += isRecorded ? 1 : 0;
        }
        QCOMPARE(recorded, std::ssize(storage::recordedTables));
    }

    void givesEveryRecordedTableAKey()
    {
        support::TemporaryWorkspace workspace;
        for (const storage::Table &table : storage::recordedTables) {
            const std::string name(table.name);
            const auto firstColumn = workspace.reader().value<QString>(
                "SELECT name FROM pragma_table_info('" + name + "') WHERE cid = 0 AND pk = 1");
            const bool isThing = table.name == storage::tableOf(table.kind);
            QCOMPARE(firstColumn.value(), isThing ? u"id"_s : storage::kindName(table.kind));
        }
    }

    void opensAFileOfEachSchema()
    {
        support::TemporaryWorkspace fresh;
        const QDir fixtures(QStringLiteral(TRYWEEK_SOURCE_DIR "/tests/fixtures"));
        const int latest = storage::Migrations::shipped().latest();
        for (int schema = 1; schema <= latest; ++schema) {
            const QString name = u"schema%1.tryweek"_s.arg(schema, 4, 10, QChar(u'0'));
            const QTemporaryDir folder;
            const QString path = folder.filePath(name);
            // For a new schema: storage-test-helper fixture tests/fixtures/NAME. One that is there is never made
            // anew.
            QVERIFY2(QFile::copy(fixtures.filePath(name), path), qPrintable(name));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            QCOMPARE(storage::readFileHeader(path, latest).schema, schema);

            const domain::SystemClock clock;
            const auto opened = storage::Workspace::open(path, storage::OpenMode::ReadWrite, {clock});

            QVERIFY2(opened.has_value(), qPrintable(name));
            QCOMPARE(opened.value()->reader().value<QString>("SELECT text FROM note").value(),
                u"Asked what else, heard it all"_s);
            QCOMPARE(schemaOf(opened.value()->reader()), schemaOf(fresh.reader()));
            QCOMPARE(support::problemsOf(path), QString());
        }
    }

    void takesBackAChangeOfARowThatIsOlderThanAColumnOfIt()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        workspace.close();
        const auto newer = newerProgram(workspace,
            "ALTER TABLE team ADD COLUMN motto TEXT NOT NULL DEFAULT 'learn';"
            "ALTER TABLE team ADD COLUMN share REAL NOT NULL DEFAULT 2;"
            "ALTER TABLE team ADD COLUMN place TEXT");
        const auto opened = storage::Workspace::open(workspace.path(), storage::OpenMode::ReadWrite, newer);
        QVERIFY(opened.has_value());
        const QString before = support::contentOf(opened.value()->reader());
        QVERIFY(opened.value()
                    ->perform({u"test.rename"_s},
                        [](storage::Writer &writer) { return writer.run("UPDATE team SET name = 'Help'"); })
                    .has_value());
        const QString after = support::contentOf(opened.value()->reader());
        QVERIFY(after != before);

        QVERIFY(opened.value()->undo({}).has_value());
        QCOMPARE(support::contentOf(opened.value()->reader()), before);
        QVERIFY(opened.value()->redo({}).has_value());
        QCOMPARE(support::contentOf(opened.value()->reader()), after);
    }

    void bringsAnOlderFileUpAndKeepsACopy()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        workspace.close();
        const auto newer = newerProgram(workspace, "ALTER TABLE team ADD COLUMN motto TEXT NOT NULL DEFAULT 'learn'");

        {
            // Read as it would be, and left as it is.
            const auto readOnly = storage::Workspace::open(workspace.path(), storage::OpenMode::ReadOnly, newer);
            QVERIFY(readOnly.has_value());
            QCOMPARE(readOnly.value()->path(), workspace.path());
            QCOMPARE(readOnly.value()->reader().value<QString>("SELECT motto FROM team").value(), u"learn"_s);
            const auto worker = readOnly.value()->openReader();
            QVERIFY(worker.has_value());
            QCOMPARE(worker.value()->reader().value<QString>("SELECT motto FROM team").value(), u"learn"_s);
        }
        QCOMPARE(
            storage::readFileHeader(workspace.path(), newer.migrations.latest()).state, storage::FileState::Older);
        QVERIFY(storage::Backups(workspace.path()).files().isEmpty());

        const auto opened = storage::Workspace::open(workspace.path(), storage::OpenMode::ReadWrite, newer);
        QVERIFY(opened.has_value());
        QCOMPARE(opened.value()->reader().value("PRAGMA user_version").value(), newer.migrations.latest());
        QCOMPARE(opened.value()->reader().value<QString>("SELECT motto FROM team").value(), u"learn"_s);
        const QStringList copies = storage::Backups(workspace.path()).files();
        QCOMPARE(copies.size(), 1);
        QVERIFY(storage::isGoodWorkspace(copies.first(), newer.migrations.latest() - 1));
    }

    void changesNothingWhenAStepFails()
    {
        support::TemporaryWorkspace workspace;
        workspace.close();
        const auto newer = newerProgram(
            workspace, "ALTER TABLE team ADD COLUMN motto TEXT NOT NULL DEFAULT ''; INSERT INTO nowhere VALUES (1)");
        QVERIFY(storage::Workspace::open(workspace.path(), storage::OpenMode::ReadWrite, newer).has_error());

        QVERIFY(workspace.reopen().has_value());
        QCOMPARE(workspace.reader().value("PRAGMA user_version").value(), newer.migrations.latest() - 1);
        QCOMPARE(
            workspace.reader().value("SELECT count(*) FROM pragma_table_info('team') WHERE name = 'motto'").value(),
            0);
    }

    void refusesAStepThatBreaksReferences()
    {
        support::TemporaryWorkspace workspace;
        QVERIFY(workspace->perform({u"test.fill"_s}, support::Rows::insert).has_value());
        workspace.close();
        const auto opened = storage::Workspace::open(
            workspace.path(), storage::OpenMode::ReadWrite, newerProgram(workspace, "DELETE FROM team"));
        QCOMPARE(opened.error().code, domain::ErrorCode::FileDamaged);
        QVERIFY(workspace.reopen().has_value());
        QCOMPARE(workspace.reader().value("SELECT count(*) FROM team").value(), 1);
    }
};

TRYWEEK_TEST(tst_migrations, MigrationsTest)
#include "tst_migrations.moc"
