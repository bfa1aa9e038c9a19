// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/lockfile.h"

#include "files/platform.h"
#include "support/helperprocess.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using support::HelperProcess;

class LockFileTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};

    /// A lock that nobody holds any more, as a killed process leaves it.
    static void leaveLock(const QString &workspace, const QString &host, const QString &boot,
        const QString &machine = files::platform::machineId())
    {
        QFile file(storage::LockFile::pathOf(workspace));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(
            QJsonObject{{u"person"_s, u"Bo"_s}, {u"host"_s, host}, {u"process"_s, u"4194304"_s}, {u"boot"_s, boot},
                {u"machine"_s, machine}, {u"since"_s, u"2026-11-23T08:00:00.000Z"_s}})
                       .toJson());
    }

private slots:
    void saysWhoHasItAndGoesWithItsHolder()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"a.tryweek"_s);
        {
            const auto lock = storage::LockFile::take(workspace, u"Ada"_s, m_now);
            QVERIFY(lock.has_value());
            QVERIFY(QFile::exists(folder.filePath(u"a.tryweek-lock"_s)));
            const auto holder = storage::LockFile::holderOf(workspace);
            QCOMPARE(holder->person, u"Ada"_s);
            QCOMPARE(holder->host, files::platform::hostName());
            QCOMPARE(holder->process, files::platform::currentProcess());
            QCOMPARE(holder->since, m_now);
            QVERIFY(!storage::LockFile::isStale(workspace, *holder));
        }
        QVERIFY(!storage::LockFile::holderOf(workspace));
    }

    void isRefusedWhileHeld()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"a.tryweek"_s);
        const auto lock = storage::LockFile::take(workspace, u"Ada"_s, m_now);
        const auto second = storage::LockFile::take(workspace, u"Bo"_s, m_now);
        QCOMPARE(second.error().code, domain::ErrorCode::FileLocked);
        QCOMPARE(second.error().context, u"Ada, %1, 2026-11-23T09:00:00.000Z"_s.arg(files::platform::hostName()));
    }

    void takesOverWhatNobodyHoldsAnyMore()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"a.tryweek"_s);
        leaveLock(workspace, files::platform::hostName(), files::platform::bootId());
        QVERIFY(storage::LockFile::take(workspace, u"Ada"_s, m_now).has_value());
    }

    void knowsThisMachineUnderAnotherSpelling()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"a.tryweek"_s);
        leaveLock(workspace, files::platform::hostName().toUpper() + u".local"_s, files::platform::bootId());
        QVERIFY(storage::LockFile::isOfThisMachine(*storage::LockFile::holderOf(workspace)));
        QVERIFY(storage::LockFile::take(workspace, u"Ada"_s, m_now).has_value());
    }

    void takesOverFromThisMachineAfterItWasStartedAnew()
    {
        if (files::platform::machineId().isEmpty())
            QSKIP("this system has no word for itself");
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"a.tryweek"_s);
        leaveLock(workspace, files::platform::hostName(), u"an-earlier-start"_s);
        QVERIFY(storage::LockFile::take(workspace, u"Ada"_s, m_now).has_value());
    }

    void goesToOneOfSeveralWhoFindItStale()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"a.tryweek"_s);
        for (int round = 0; round < 200; ++round) {
            leaveLock(workspace, files::platform::hostName(), files::platform::bootId());
            std::vector<std::future<domain::Result<storage::LockFile>>> takers;
            for (int i = 0; i < 4; ++i)
                takers.push_back(std::async(
                    std::launch::async, [&] { return storage::LockFile::take(workspace, u"Ada"_s, m_now); }));
            std::vector<domain::Result<storage::LockFile>> outcomes; // kept until all are there
            for (auto &taker : takers)
                outcomes.push_back(taker.get());
            const auto holders = std::count_if(
                outcomes.begin(), outcomes.end(), [](const auto &outcome) { return outcome.has_value(); });
            QCOMPARE(holders, 1);
        }
    }

    void waitsForABriefOne()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"care.tryweek"_s);
        std::optional brief(storage::LockFile::takeBriefly(workspace, m_now));
        QVERIFY(brief->has_value());
        QVERIFY(storage::LockFile::holderOf(workspace)->isBrief);
        auto waiting = std::async(
            std::launch::async, [&] { return storage::LockFile::take(workspace, u"Ada"_s, m_now).has_value(); });
        // Each try shows itself for a moment under a name of its own.
        while (QDir(folder.path()).entryList({u"*-lock-*"_s}, QDir::Files).isEmpty())
            std::this_thread::yield();
        brief.reset();
        QVERIFY(waiting.get());
    }

    void asksWhereThereIsNoProof_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("boot");
        QTest::addColumn<QString>("machine");
        const QString here = files::platform::hostName();
        QTest::newRow("an older program, which held no lock") << here << QString() << QString();
        QTest::newRow("another machine of that name") << here << u"other-start"_s << u"other-machine"_s;
        QTest::newRow("a twin of this machine") << u"twin"_s << u"other-start"_s << files::platform::machineId();
    }

    void asksWhereThereIsNoProof()
    {
        QFETCH(QString, host);
        QFETCH(QString, boot);
        QFETCH(QString, machine);
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"a.tryweek"_s);
        leaveLock(workspace, host, boot, machine);
        QCOMPARE(storage::LockFile::take(workspace, u"Ada"_s, m_now).error().code, domain::ErrorCode::FileLocked);
    }

    void takesOverFromALockThatSaysNothing()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"a.tryweek"_s);
        for (const QByteArray &left : {QByteArray(), QByteArray(40, '\0'), QByteArray("{\"pers")}) {
            QFile file(storage::LockFile::pathOf(workspace));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(left);
            file.close();
            const auto lock = storage::LockFile::take(workspace, u"Ada"_s, m_now);
            QVERIFY(lock.has_value());
            QCOMPARE(storage::LockFile::holderOf(workspace)->person, u"Ada"_s);
        }
    }

    void leavesNothingBesideTheLock()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"a.tryweek"_s);
        QFile unfinished(storage::LockFile::pathOf(workspace) + u"-1"_s); // of one that was killed while it wrote
        QVERIFY(unfinished.open(QIODevice::WriteOnly));
        unfinished.close();
        const auto lock = storage::LockFile::take(workspace, u"Ada"_s, m_now);
        QVERIFY(lock.has_value());
        QVERIFY(storage::LockFile::take(workspace, u"Bo"_s, m_now).has_error());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.tryweek-lock"_s});
    }

    void takesOverFromAnotherMachineOnRequestOnly()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"a.tryweek"_s);
        leaveLock(workspace, u"desk-in-another-room"_s, u"its-start"_s, u"its-machine"_s);
        const auto refused = storage::LockFile::take(workspace, u"Ada"_s, m_now);
        QCOMPARE(refused.error().context, u"Bo, desk-in-another-room, 2026-11-23T08:00:00.000Z"_s);

        const auto taken
            = storage::LockFile::take(workspace, u"Ada"_s, m_now, storage::LockFile::Takeover::OnRequest);
        QVERIFY(taken.has_value());
        QCOMPARE(storage::LockFile::holderOf(workspace)->person, u"Ada"_s);
    }

    void leavesALockThatSomebodyElseTook()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"a.tryweek"_s);
        {
            const auto lock = storage::LockFile::take(workspace, u"Ada"_s, m_now);
            QVERIFY(lock.has_value());
            leaveLock(workspace, u"desk-in-another-room"_s, u"its-start"_s, u"its-machine"_s);
        }
        QCOMPARE(storage::LockFile::holderOf(workspace)->person, u"Bo"_s);
    }

    void refusesTheSecondOpeningAndFreesAKilledOne()
    {
        support::TemporaryWorkspace workspace;
        workspace.close();
        HelperProcess helper({u"hold"_s, workspace.path()});
        QCOMPARE(helper.line(), QByteArray("open"));

        const auto refused = workspace.reopen();
        QCOMPARE(refused.error().code, domain::ErrorCode::FileLocked);
        QVERIFY(refused.error().context.startsWith(u"Helper, "_s));

        helper.kill();
        QVERIFY(workspace.reopen().has_value());
    }

    void refusesTheSecondOpeningInOneProcess()
    {
        const support::TemporaryWorkspace workspace;
        const auto second
            = storage::Workspace::open(workspace.path(), storage::OpenMode::ReadWrite, workspace.environment());
        QCOMPARE(second.error().code, domain::ErrorCode::FileLocked);
    }
};

TRYWEEK_TEST(tst_lockfile, LockFileTest)
#include "tst_lockfile.moc"
