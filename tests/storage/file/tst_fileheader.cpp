// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/fileheader.h"

#include "storage/file/migrations.h"

#include "storage/file/workspace.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// What lies at a path is told before SQLite touches it, and opening says the same.
class FileHeaderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_good;

    QString written(const QByteArray &content, const QString &name = u"file.tryweek"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return path;
    }
    static int latest() { return storage::Migrations::shipped().latest(); }
    static storage::FileState stateOf(const QString &path) { return storage::readFileHeader(path, latest()).state; }
    static domain::ErrorCode openErrorOf(const QString &path)
    {
        static const domain::SystemClock clock;
        for (const auto mode : {storage::OpenMode::ReadOnly, storage::OpenMode::ReadWrite}) {
            const auto opened = storage::Workspace::open(path, mode, {clock});
            if (opened.has_value())
                qFatal("a bad file was opened");
            if (mode == storage::OpenMode::ReadWrite) {
                if (storage::LockFile::holderOf(path))
                    qFatal("a refused opening left its lock");
                return opened.error().code;
            }
        }
        return {};
    }
    QByteArray with(qsizetype offset, const QByteArray &bytes) const
    {
        QByteArray content = m_good;
        return content.replace(offset, bytes.size(), bytes);
    }

private slots:
    void initTestCase()
    {
        support::TemporaryWorkspace workspace;
        workspace.close();
        QFile file(workspace.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
    }

    void knowsItsOwn()
    {
        const storage::FileHeader header = storage::readFileHeader(written(m_good), latest());
        QCOMPARE(header.state, storage::FileState::Ours);
        QCOMPARE(header.schema, latest());
    }

    void tellsMissing()
    {
        const QString path = m_folder.filePath(u"none.tryweek"_s);
        QCOMPARE(stateOf(path), storage::FileState::Missing);
        QCOMPARE(openErrorOf(path), domain::ErrorCode::FileMissing);
    }

    void tellsAFolder()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"folder.tryweek"_s));
        QCOMPARE(openErrorOf(m_folder.filePath(u"folder.tryweek"_s)), domain::ErrorCode::FileUnreadable);
    }

    void tellsForeign_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a text") << u"a.tryweek"_s << QByteArray("Dear customer, ").repeated(40);
        QTest::newRow("a short text") << u"b.tryweek"_s << QByteArray("hello");
        QTest::newRow("an empty file of another name") << u"c.txt"_s << QByteArray();
        QTest::newRow("another program's SQLite file") << u"d.tryweek"_s << with(68, QByteArray(4, '\0'));
    }
    void tellsForeign()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QString path = written(content, name);
        QCOMPARE(stateOf(path), storage::FileState::Foreign);
        QCOMPARE(openErrorOf(path), domain::ErrorCode::FileForeign);
    }

    void tellsDamaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("emptied") << QByteArray();
        QTest::newRow("cut off in the header") << m_good.left(16);
        QTest::newRow("cut off by a page") << m_good.left(m_good.size() - 4096);
        QTest::newRow("cut off by a byte") << m_good.left(m_good.size() - 1);
        QTest::newRow("cut off after the header") << m_good.left(100);
        QTest::newRow("overwritten with zeros") << QByteArray(8192, '\0');
        QTest::newRow("a flipped byte in the magic") << with(3, "X");
        QTest::newRow("a page size that is none") << with(16, QByteArray("\x0f\x01", 2));
        QTest::newRow("no schema") << with(60, QByteArray(4, '\0'));
    }
    void tellsDamaged()
    {
        QFETCH(QByteArray, content);
        const QString path = written(content);
        QCOMPARE(stateOf(path), storage::FileState::Damaged);
        QCOMPARE(openErrorOf(path), domain::ErrorCode::FileDamaged);
    }

    void tellsNewer()
    {
        const QString path = written(with(60, QByteArray("\0\0\0\x63", 4)));
        QCOMPARE(stateOf(path), storage::FileState::Newer);
        QCOMPARE(openErrorOf(path), domain::ErrorCode::FileNewer);
    }

    void tellsOlder()
    {
        QCOMPARE(storage::readFileHeader(written(m_good), latest() + 1).state, storage::FileState::Older);
    }

    void trustsTheLogOfACrashOverTheSize()
    {
        const QString path = written(m_good.left(m_good.size() - 4096), u"crashed.tryweek"_s);
        written("the pages that are missing", u"crashed.tryweek-wal"_s);
        QCOMPARE(stateOf(path), storage::FileState::Ours);
    }

    void refusesDamageBehindAGoodHeader()
    {
        QByteArray content = m_good;
        content.replace(100, 4096 - 100, QByteArray(4096 - 100, '\x5a'));
        QCOMPARE(openErrorOf(written(content)), domain::ErrorCode::FileDamaged);
    }
};

TRYWEEK_TEST(tst_fileheader, FileHeaderTest)
#include "tst_fileheader.moc"
