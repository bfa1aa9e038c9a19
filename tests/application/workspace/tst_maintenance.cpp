// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/maintenance.h"

#include "application/cycle/cycles.h"
#include "storage/file/backup.h"
#include "support/builders.h"
#include "support/test_main.h"

#include <QDir>

using application::Maintenance;
using domain::ErrorCode;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

class CareTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAWholeFileWhole();
    void findsDamage();
    void copiesAnOpenWorkspace();
    void refusesToCopyOverAFile();
    void bringsBackTheNewestGoodBackup();
};

void CareTest::findsAWholeFileWhole()
{
    Office office;
    office.runningRound();

    const auto report = must(Maintenance::check(office.path()));

    QVERIFY(report.isWhole());
    QCOMPARE(Maintenance::check(office.path() + u"x"_s).error().code, ErrorCode::FileMissing);
}

void CareTest::findsDamage()
{
    Office office;
    office.runningRound();
    must(office.workspace->storage().perform({u"test.spoil"_s}, [](storage::Writer &writer) {
        return writer.run("UPDATE history SET changeset = x'00' WHERE changeset IS NOT NULL");
    }));

    const auto report = must(Maintenance::check(office.path()));

    QVERIFY(!report.isWhole());
    QCOMPARE(report.problems.first().part, domain::CheckProblem::Part::History);
}

void CareTest::copiesAnOpenWorkspace()
{
    Office office;
    office.beginCycle(u"Copied goal"_s);
    const QString copy = QFileInfo(office.path()).dir().filePath(u"copy.tryweek"_s);

    must(Maintenance::backup(office.path(), copy));

    const auto opened
        = must(application::Workspace::open(copy, application::Workspace::Mode::ReadOnly, office.environment()));
    QCOMPARE(application::Cycles(*opened).cycles().first().goal.statement, u"Copied goal"_s);
    QVERIFY(must(Maintenance::check(copy)).isWhole());
}

void CareTest::refusesToCopyOverAFile()
{
    Office office;
    QCOMPARE(Maintenance::backup(office.path(), office.path()).error().code, ErrorCode::FileExists);
}

void CareTest::bringsBackTheNewestGoodBackup()
{
    Office office;
    office.beginCycle(u"Kept goal"_s);
    const QString backup = must(storage::Backups(office.path()).make(office.clock));
    office.workspace.reset();
    QFile file(office.path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();

    QCOMPARE(Maintenance::newestGoodBackup(office.path()), backup);
    const QString damaged = must(Maintenance::restore(office.path(), backup));

    QVERIFY(QFile::exists(damaged));
    office.open();
    QCOMPARE(application::Cycles(*office.workspace).cycles().first().goal.statement, u"Kept goal"_s);
}

TRYWEEK_TEST(tst_maintenance, CareTest)
#include "tst_maintenance.moc"
