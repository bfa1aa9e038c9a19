// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/check.h"

#include "support/rows.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"

#include <sqlite3.h>

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using Part = domain::CheckProblem::Part;

class CheckTest : public QObject
{
    Q_OBJECT

    struct Filled : support::TemporaryWorkspace
    {
        Filled()
        {
            const auto rows = (**this).perform({u"test.fill"_s}, support::Rows::insert);
            for (int i = 0; i < 20; ++i) {
                const auto note = (**this).perform({u"note.add"_s}, [&](storage::Writer &writer) {
                    return rows.value().insertNote(writer, u"contact %1 asked for more"_s.arg(i));
                });
                if (note.has_error())
                    qFatal("the test's note was refused");
            }
            close();
        }
    };

    static void damageBy(const QString &path, const char *sql)
    {
        storage::Connection connection(path, storage::Connection::Access::Write);
        sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr); // as other programs write
        connection.execute(sql);
    }
    static QList<Part> partsOf(const QString &path)
    {
        QList<Part> parts;
        const auto report = storage::checkFile(path);
        for (const domain::CheckProblem &problem : report.value().problems)
            if (!parts.contains(problem.part))
                parts.append(problem.part);
        return parts;
    }

private slots:
    void findsAWholeFileWholeAndChangesNothing()
    {
        const Filled workspace;
        QFile file(workspace.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();

        const auto report = storage::checkFile(workspace.path());

        QVERIFY(report.value().isWhole());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void findsItWholeWhileItIsOpen()
    {
        Filled workspace;
        QVERIFY(workspace.reopen().has_value());
        QVERIFY(storage::checkFile(workspace.path()).value().isWhole());
    }

    void findsABrokenReference()
    {
        const Filled workspace;
        damageBy(workspace.path(), "PRAGMA foreign_keys = OFF; DELETE FROM round");
        QVERIFY(partsOf(workspace.path()).contains(Part::Reference));
    }

    void findsAnIndexThatIsDamaged()
    {
        const Filled workspace;
        damageBy(workspace.path(),
            "UPDATE search_people_content SET c0 = 'other words' WHERE id ="
            " (SELECT max(id) FROM search_people_content)");
        QCOMPARE(partsOf(workspace.path()), QList<Part>{Part::Search});
    }

    void findsWhatWasPlanted_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER planted AFTER INSERT ON note BEGIN UPDATE note SET text = 'mine'; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW planted AS SELECT * FROM note");
        QTest::newRow("table") << QByteArray("CREATE TABLE planted (a)");
        QTest::newRow("index gone") << QByteArray("DROP INDEX note_round");
        QTest::newRow("circle of undoes") << QByteArray(
            "UPDATE history SET undoes = (SELECT max(id) FROM history) WHERE id = (SELECT min(id) FROM history)");
        QTest::newRow("arguments that are no list") << QByteArray("UPDATE history SET arguments = 'x'");
        QTest::newRow("a day that is none") << QByteArray("UPDATE note SET day = '2026-02-31'");
        QTest::newRow("a moment of a day that is none")
            << QByteArray("UPDATE note SET at = '2026-02-31T08:00:00.000Z'");
        QTest::newRow("days off that are no texts") << QByteArray("UPDATE round SET off_days = '[1]'");
        QTest::newRow("a word nobody knows")
            << QByteArray("PRAGMA ignore_check_constraints = ON; UPDATE note SET effect = 'splendid'");
    }

    void findsWhatWasPlanted()
    {
        QFETCH(QByteArray, sql);
        const Filled workspace;
        damageBy(workspace.path(), sql.constData());
        QVERIFY(!partsOf(workspace.path()).isEmpty());
        const auto opened
            = storage::Workspace::open(workspace.path(), storage::OpenMode::ReadWrite, workspace.environment());
        const bool runsByItself = sql.startsWith("CREATE TRIGGER") || sql.startsWith("CREATE VIEW");
        QCOMPARE(opened.has_error(), runsByItself);
        if (runsByItself) {
            QCOMPARE(opened.error().code, domain::ErrorCode::FileAltered);
            QVERIFY(opened.error().detail.contains(u"planted"_s));
        }
    }

    void findsAnIndexThatLacksANote()
    {
        const Filled workspace;
        damageBy(workspace.path(), "DELETE FROM search_people WHERE kind = 'note'");
        QCOMPARE(partsOf(workspace.path()), QList<Part>{Part::Search});
    }

    void findsWordsLeftOfSomethingRemoved()
    {
        const Filled workspace;
        damageBy(workspace.path(), "UPDATE note SET removed = 1");
        QCOMPARE(partsOf(workspace.path()), QList<Part>{Part::Search});
    }

    void findsADamagedIndexOfComments()
    {
        const Filled workspace;
        damageBy(workspace.path(), "INSERT INTO search_comments (rowid, comment) VALUES (1, 'waited')");
        QCOMPARE(partsOf(workspace.path()), QList<Part>{Part::Search});
    }

    void findsAChangesetThatIsNotWhatItWas()
    {
        const Filled workspace;
        damageBy(workspace.path(),
            "UPDATE history SET changeset = CAST(changeset || x'00' AS BLOB) WHERE code = 'test.fill'");
        QCOMPARE(partsOf(workspace.path()), QList<Part>{Part::History});
    }

    void reportsACutOffFile()
    {
        const Filled workspace;
        QVERIFY(QFile::resize(workspace.path(), 5000));
        QCOMPARE(partsOf(workspace.path()), QList<Part>{Part::File});
    }

    void namesWhatIsNoWorkspace()
    {
        const Filled workspace;
        QCOMPARE(storage::checkFile(workspace.folder() + u"/none"_s).error().code, domain::ErrorCode::FileMissing);
        QFile file(workspace.folder() + u"/text.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear customer") > 0);
        file.close();
        QCOMPARE(storage::checkFile(file.fileName()).error().code, domain::ErrorCode::FileForeign);
    }

    void canBeCancelled()
    {
        const Filled workspace;
        const auto report = storage::checkFile(workspace.path(), [](qint64 done, qint64) { return done < 2; });
        QCOMPARE(report.error().code, domain::ErrorCode::Cancelled);
    }

    void survivesFlippedBytesAnywhere()
    {
        const Filled workspace;
        QFile file(workspace.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QRandomGenerator random(7);
        const QString path = workspace.folder() + u"/flipped.tryweek"_s;
        int found = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray content = whole;
            for (int flip = 0; flip < 40; ++flip) {
                const qsizetype at = random.bounded(static_cast<int>(content.size()));
                content[at] = static_cast<char>(content[at] ^ (1 << random.bounded(8)));
            }
            QFile flipped(path);
            QVERIFY(flipped.open(QIODevice::WriteOnly));
            flipped.write(content);
            flipped.close();
            const auto report = storage::checkFile(path);
            found += report.has_error() || !report.value().isWhole() ? 1 : 0;

            // Opening ends in a workspace or in an error, never in a crash.
            const auto opened = storage::Workspace::open(path, storage::OpenMode::ReadOnly, workspace.environment());
            if (opened.has_value())
                (void)opened.value()->reader().value("SELECT count(*) FROM note WHERE text LIKE '%more%'");
        }
        QVERIFY2(found > 30, qPrintable(QString::number(found)));
    }
};

TRYWEEK_TEST(tst_check, CheckTest)
#include "tst_check.moc"
