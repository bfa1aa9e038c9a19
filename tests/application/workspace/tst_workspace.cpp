// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/workspace.h"
#include "support/builders.h"
#include "support/test_main.h"

#include <QSignalSpy>

using application::Workspace;
using domain::ErrorCode;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

class WorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void remembersWhoActsForAnAccount();
    void forgetsWhoLeft();
    void refusesToActAsNobody();
    void saysWhatAWriteUndoAndRedoTouched();
    void namesWhatCanBeUndoneAndRedone();
    void emptiesTheUndosOnAConflict();
    void noticesAnotherProcess();
    void noticesANewDay();
    void readsOnly();
    void tellsWhyAFileDoesNotOpen();
    void isNamedAfterItsFile();
};

void WorkspaceTest::remembersWhoActsForAnAccount()
{
    Office office;
    QCOMPARE(office.workspace->person()->name, u"Ada"_s);
    QSignalSpy spy(office.workspace.get(), &Workspace::personChanged);
    office.actAs(office.bo);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(office.workspace->person()->id, office.bo);

    office.open();
    QCOMPARE(office.workspace->person()->id, office.bo);

    office.workspace.reset();
    auto elsewhere = office.environment();
    elsewhere.account = u"desk-2"_s;
    const auto other = must(Workspace::open(office.path(), Workspace::Mode::ReadWrite, elsewhere));
    QVERIFY(!other->person());
}

void WorkspaceTest::forgetsWhoLeft()
{
    Office office;
    QSignalSpy spy(office.workspace.get(), &Workspace::personChanged);
    must(application::Teams(*office.workspace).removePerson(office.ada));

    QVERIFY(!office.workspace->person());
    QCOMPARE(spy.count(), 1);
    must(office.workspace->undo());
    QCOMPARE(office.workspace->person()->id, office.ada);
    QCOMPARE(spy.count(), 2);
}

void WorkspaceTest::refusesToActAsNobody()
{
    Office office;
    const domain::Error missing{ErrorCode::NotFound, {}, u"person"_s};
    QCOMPARE(office.workspace->actAs(domain::PersonId(7)).error(), missing);
    must(application::Teams(*office.workspace).removePerson(office.bo));
    QCOMPARE(office.workspace->actAs(office.bo).error(), missing);
    QCOMPARE(office.workspace->person()->id, office.ada);
}

void WorkspaceTest::saysWhatAWriteUndoAndRedoTouched()
{
    Office office;
    QSignalSpy spy(office.workspace.get(), &Workspace::changed);
    const auto team = must(application::Teams(*office.workspace).addTeam(u"Night shift"_s));
    must(office.workspace->undo());
    must(office.workspace->redo());

    QCOMPARE(spy.count(), 3);
    for (const auto &arguments : spy) {
        const auto changes = arguments.first().value<domain::Changes>();
        QVERIFY(changes.entries.contains({domain::Kind::Team, domain::anyId(team)}));
        QVERIFY(!changes.touches(domain::Kind::Note));
    }
}

void WorkspaceTest::namesWhatCanBeUndoneAndRedone()
{
    Office office;
    must(application::Teams(*office.workspace).addTeam(u"Night shift"_s));
    QCOMPARE(office.workspace->nextUndo()->code, u"team.add"_s);
    QCOMPARE(office.workspace->nextUndo()->arguments, QStringList(u"Night shift"_s));
    QVERIFY(!office.workspace->nextRedo());

    QCOMPARE(must(office.workspace->undo()).code, u"team.add"_s);
    QCOMPARE(office.workspace->nextRedo()->code, u"team.add"_s);
    QCOMPARE(office.workspace->redo().value().arguments, QStringList(u"Night shift"_s));
    QCOMPARE(office.workspace->redo().error().code, ErrorCode::NothingToRedo);

    office.open();
    QVERIFY(!office.workspace->nextUndo()); // only what this process did
    QCOMPARE(office.workspace->undo().error().code, ErrorCode::NothingToUndo);
}

void WorkspaceTest::emptiesTheUndosOnAConflict()
{
    Office office;
    application::Teams teams(*office.workspace);
    const auto team = must(teams.addTeam(u"Night shift"_s));
    // Written past this stack, as another process would.
    must(office.workspace->storage().draft([&](storage::Writer &writer) {
        return writer.run("UPDATE team SET name = 'Early shift' WHERE id = ?", team);
    }));

    QCOMPARE(office.workspace->undo().error().code, ErrorCode::Conflict);
    QVERIFY(!office.workspace->nextUndo());
    QCOMPARE(teams.teams().size(), 2);
}

void WorkspaceTest::noticesAnotherProcess()
{
    Office office;
    QSignalSpy spy(office.workspace.get(), &Workspace::changed);
    office.workspace->catchUp();
    QCOMPARE(spy.count(), 0);

    storage::Connection other(office.path(), storage::Connection::Access::Write);
    other.execute("UPDATE person SET name = 'Ada L.' WHERE name = 'Ada'");
    office.workspace->catchUp();

    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.first().first().value<domain::Changes>().everything);
    QCOMPARE(office.workspace->person()->name, u"Ada L."_s);
    office.workspace->catchUp();
    QCOMPARE(spy.count(), 1);
}

void WorkspaceTest::noticesANewDay()
{
    Office office;
    QSignalSpy spy(office.workspace.get(), &Workspace::changed);
    office.clock.advanceSeconds(60);
    office.workspace->catchUp();
    QCOMPARE(spy.count(), 0);

    office.clock.advanceSeconds(24 * 60 * 60);
    office.workspace->catchUp();
    office.workspace->catchUp();

    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.first().first().value<domain::Changes>().everything);
}

void WorkspaceTest::readsOnly()
{
    Office office;
    office.workspace.reset();
    auto elsewhere = office.environment();
    elsewhere.account = u"desk-2"_s;
    const auto readOnly = must(Workspace::open(office.path(), Workspace::Mode::ReadOnly, elsewhere));

    QVERIFY(readOnly->isReadOnly());
    must(readOnly->actAs(office.bo)); // for this window; nothing is remembered
    QCOMPARE(readOnly->person()->id, office.bo);
    QCOMPARE(application::Teams(*readOnly).addTeam(u"Night shift"_s).error().code, ErrorCode::ReadOnlyWorkspace);
    QVERIFY(!readOnly->nextUndo());
}

void WorkspaceTest::tellsWhyAFileDoesNotOpen()
{
    Office office;
    const auto mode = Workspace::Mode::ReadWrite;
    QCOMPARE(
        Workspace::open(office.path() + u"x"_s, mode, office.environment()).error().code, ErrorCode::FileMissing);
    QCOMPARE(Workspace::create(office.path(), office.environment()).error().code, ErrorCode::FileExists);
    QCOMPARE(
        Workspace::create(u"/nowhere/at/all.tryweek"_s, office.environment()).error().code, ErrorCode::FolderMissing);
}

void WorkspaceTest::isNamedAfterItsFile()
{
    Office office;
    QCOMPARE(office.workspace->name(), u"care"_s);
    QCOMPARE(office.workspace->path(), office.path());
    QCOMPARE(office.workspace->environment().account, u"desk-1"_s);
    QCOMPARE(office.workspace->clock().now(), office.clock.now());
}

TRYWEEK_TEST(tst_workspace, WorkspaceTest)
#include "tst_workspace.moc"
