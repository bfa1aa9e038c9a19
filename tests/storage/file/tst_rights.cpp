// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/backup.h"
#include "storage/file/outbox.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// Who may open what the program makes, whatever the person's umask.
class RightsTest : public QObject
{
    Q_OBJECT

    class Umask
    {
    public:
        explicit Umask(mode_t mask)
            : m_before(umask(mask))
        {
        }
        ~Umask() { umask(m_before); }
        Umask(const Umask &) = delete;
        Umask &operator=(const Umask &) = delete;

    private:
        mode_t m_before;
    };

    static struct stat told(const QString &path)
    {
        struct stat found = {};
        if (stat(QFile::encodeName(path).constData(), &found) != 0)
            qFatal("no %s", qPrintable(path));
        return found;
    }
    static mode_t modeOf(const QString &path) { return told(path).st_mode & 07777; }

    /// Everything in the folder, and below, with its rights: `NAME 0600`.
    static QStringList wrongIn(const QString &folder, mode_t file, mode_t below)
    {
        QStringList wrong;
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (info.fileName().endsWith(u"-lock"_s))
                continue; // its rights are the lock's own matter
            const mode_t mode = modeOf(info.filePath());
            if (mode != (info.isDir() ? below : file))
                wrong.append(info.fileName() + u' ' + QString::number(mode, 8));
            if (info.isDir())
                wrong += wrongIn(info.filePath(), file, below);
        }
        return wrong;
    }

    /// Whatever a workspace has beside it: log, backup, outbox, half-typed text, what cannot be read.
    static void makeAll(support::TemporaryWorkspace &workspace)
    {
        QVERIFY(storage::Backups(workspace.path()).make(workspace.clock()).has_value());
        const storage::Outbox outbox(workspace.path(), domain::PersonId(5), u"desk-1"_s);
        QVERIFY(outbox.append("a note").has_value());
        QVERIFY(outbox.keepDraft("half").has_value());
    }

private slots:
    void areTheOwnersAlone_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("nothing masked") << 0000;
        QTest::newRow("as usual") << 0022;
        QTest::newRow("everything masked") << 0077;
    }
    void areTheOwnersAlone()
    {
        QFETCH(const int, mask);
        const Umask umask(static_cast<mode_t>(mask));
        support::TemporaryWorkspace workspace;
        makeAll(workspace);
        QCOMPARE(wrongIn(workspace.folder(), 0600, 0700), QStringList());
    }

    void areTheGroupsInAFolderThatHandsItsGroupOn()
    {
        const Umask umask(0077);
        const QTemporaryDir place;
        QVERIFY(chmod(QFile::encodeName(place.path()).constData(), 02770) == 0);
        if ((modeOf(place.path()) & S_ISGID) == 0)
            QSKIP("this file system knows no such folder");
        const QString path = place.filePath(u"a.tryweek"_s);
        domain::FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
        QVERIFY(storage::Workspace::create(path, storage::Environment{clock}).has_value());
        QVERIFY(storage::Backups(path).make(clock).has_value());
        QVERIFY(storage::Outbox(path, domain::PersonId(5), u"desk-1"_s).append("a note").has_value());
        QCOMPARE(wrongIn(place.path(), 0660, 02770), QStringList());
    }

    void followADefaultListOfRights()
    {
        const Umask umask(0077);
        const QTemporaryDir place;
        if (QProcess::execute(u"setfacl"_s, {u"-d"_s, u"-m"_s, u"u::rwx,g::rwx,o::---"_s, place.path()}) != 0)
            QSKIP("no setfacl here, or no lists of rights");
        const QString path = place.filePath(u"a.tryweek"_s);
        domain::FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
        QVERIFY(storage::Workspace::create(path, storage::Environment{clock}).has_value());
        QVERIFY(storage::Backups(path).make(clock).has_value());
        QCOMPARE(wrongIn(place.path(), 0660, 0770), QStringList());
    }
};

TRYWEEK_TEST(tst_rights, RightsTest)
#include "tst_rights.moc"
