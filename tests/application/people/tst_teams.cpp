// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/people/teams.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::Teams;
using domain::ErrorCode;
using support::justDone;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

namespace
{

QStringList names(const QList<domain::Touchpoint> &touchpoints)
{
    QStringList all;
    for (const auto &touchpoint : touchpoints)
        all.append(touchpoint.name);
    return all;
}

} // namespace

class TeamsTest : public QObject
{
    Q_OBJECT

private slots:
    void setsUpInOneUndo();
    void undoesAndRedoesEveryWrite();
    void keepsTheNamesOfThoseWhoLeft();
    void listsPeopleByNameAndTeam();
    void keepsTheOrderOfTheJourney();
    void refusesBlankNames();
    void refusesWhatIsNotThere();
};

void TeamsTest::setsUpInOneUndo()
{
    Office office;
    Teams teams(*office.workspace);
    QCOMPARE(office.workspace->person()->name, u"Ada"_s);

    must(office.workspace->undo()); // Bo
    QCOMPARE(office.workspace->nextUndo()->code, u"workspace.set-up"_s);
    must(office.workspace->undo());
    QVERIFY(teams.teams().isEmpty());
    QVERIFY(teams.people().isEmpty());
    QVERIFY(!office.workspace->person());

    must(office.workspace->redo());
    QCOMPARE(teams.teams().first().name, u"Care"_s);
    QCOMPARE(office.workspace->person()->id, office.ada);
    QCOMPARE(office.workspace->person()->role, domain::Role::Frontline);
}

void TeamsTest::undoesAndRedoesEveryWrite()
{
    Office office;
    Teams teams(*office.workspace);
    const auto type = must(teams.addCustomerType(u"New"_s));
    const auto other = must(teams.addCustomerType(u"Old"_s));
    const auto first = must(teams.addTouchpoint(u"First call"_s));
    const auto second = must(teams.addTouchpoint(u"Bill"_s));
    auto bo = *teams.person(office.bo);
    bo.name = u"Bodil"_s;
    bo.role = domain::Role::Coach;

    const QList<std::function<domain::Result<void>()>> writes{
        [&] { return justDone(teams.addTeam(u"Night shift"_s)); },
        [&] { return teams.renameTeam(office.team, u"Customer care"_s); },
        [&] { return justDone(teams.addPerson(office.team, u"Cem"_s, domain::Role::Coach)); },
        [&] { return teams.updatePerson(bo); },
        [&] { return teams.removePerson(office.bo); },
        [&] { return justDone(teams.addCustomerType(u"Moved house"_s)); },
        [&] { return teams.renameCustomerType(type, u"Brand new"_s); },
        [&] { return teams.moveCustomerType(other, 0); },
        [&] { return teams.removeCustomerType(type); },
        [&] { return justDone(teams.addTouchpoint(u"Goodbye"_s)); },
        [&] { return teams.renameTouchpoint(first, u"First contact"_s); },
        [&] { return teams.moveTouchpoint(second, 0); },
        [&] { return teams.removeTouchpoint(first); },
        [&] { return justDone(teams.setUp(u"Second team"_s, u"Dana"_s, domain::Role::Supervisor)); },
    };
    for (qsizetype i = 0; i < writes.size(); ++i)
        QVERIFY2(doUndoRedo(office, writes.at(i)).isEmpty(), qPrintable(QString::number(i)));
}

void TeamsTest::keepsTheNamesOfThoseWhoLeft()
{
    Office office;
    Teams teams(*office.workspace);
    must(teams.removePerson(office.bo));

    QCOMPARE(teams.people().size(), 1);
    QVERIFY(teams.person(office.bo));
    QCOMPARE(teams.person(office.bo)->name, u"Bo"_s);
    QVERIFY(teams.person(office.bo)->removed);
    QVERIFY(!teams.person(domain::PersonId(7)));
}

void TeamsTest::listsPeopleByNameAndTeam()
{
    Office office;
    Teams teams(*office.workspace);
    const auto night = must(teams.addTeam(u"Night shift"_s));
    must(teams.addPerson(night, u"  Aaron "_s, domain::Role::Coach));

    QCOMPARE(teams.people().first().name, u"Aaron"_s);
    QCOMPARE(teams.people().size(), 3);
    QCOMPARE(teams.people(night).size(), 1);
    QCOMPARE(teams.people(office.team).first().name, u"Ada"_s);
}

void TeamsTest::keepsTheOrderOfTheJourney()
{
    Office office;
    Teams teams(*office.workspace);
    const auto call = must(teams.addTouchpoint(u"Call"_s));
    must(teams.addTouchpoint(u"Bill"_s));
    const auto end = must(teams.addTouchpoint(u"End"_s));

    must(teams.moveTouchpoint(end, 0));
    QCOMPARE(names(teams.touchpoints()), (QStringList{u"End"_s, u"Call"_s, u"Bill"_s}));
    must(teams.moveTouchpoint(call, 99));
    QCOMPARE(names(teams.touchpoints()), (QStringList{u"End"_s, u"Bill"_s, u"Call"_s}));
    must(teams.removeTouchpoint(end));
    must(teams.addTouchpoint(u"Last"_s));
    QCOMPARE(names(teams.touchpoints()), (QStringList{u"Bill"_s, u"Call"_s, u"Last"_s}));
}

void TeamsTest::refusesBlankNames()
{
    Office office;
    Teams teams(*office.workspace);
    const domain::Error empty{ErrorCode::FieldEmpty, {}, u"name"_s};
    auto nameless = *teams.person(office.bo);
    nameless.name = u" "_s;

    QCOMPARE(teams.addTeam(u" "_s).error(), empty);
    QCOMPARE(teams.renameTeam(office.team, {}).error(), empty);
    QCOMPARE(teams.addPerson(office.team, u"\n"_s, domain::Role::Coach).error(), empty);
    QCOMPARE(teams.updatePerson(nameless).error(), empty);
    QCOMPARE(teams.addCustomerType({}).error(), empty);
    QCOMPARE(teams.addTouchpoint({}).error(), empty);
    QCOMPARE(teams.setUp(u"Care"_s, {}, domain::Role::Coach).error(), empty);
    QCOMPARE(teams.setUp({}, u"Ada"_s, domain::Role::Coach).error().context, u"team"_s);
    QCOMPARE(teams.teams().size(), 1);
}

void TeamsTest::refusesWhatIsNotThere()
{
    Office office;
    Teams teams(*office.workspace);
    auto lost = *teams.person(office.bo);
    lost.team = domain::TeamId(7);
    auto stranger = lost;
    stranger.team = office.team;
    stranger.id = domain::PersonId(7);

    const auto missing = [](const QString &kind) { return domain::Error{ErrorCode::NotFound, {}, kind}; };
    QCOMPARE(teams.renameTeam(domain::TeamId(7), u"x"_s).error(), missing(u"team"_s));
    QCOMPARE(teams.addPerson(domain::TeamId(7), u"x"_s, domain::Role::Coach).error(), missing(u"team"_s));
    QCOMPARE(teams.updatePerson(lost).error(), missing(u"team"_s));
    QCOMPARE(teams.updatePerson(stranger).error(), missing(u"person"_s));
    QCOMPARE(teams.removePerson(domain::PersonId(7)).error(), missing(u"person"_s));
    QCOMPARE(teams.renameCustomerType(domain::CustomerTypeId(7), u"x"_s).error(), missing(u"customer_type"_s));
    QCOMPARE(teams.removeCustomerType(domain::CustomerTypeId(7)).error(), missing(u"customer_type"_s));
    QCOMPARE(teams.moveCustomerType(domain::CustomerTypeId(7), 0).error(), missing(u"customer_type"_s));
    QCOMPARE(teams.renameTouchpoint(domain::TouchpointId(7), u"x"_s).error(), missing(u"touchpoint"_s));
    QCOMPARE(teams.removeTouchpoint(domain::TouchpointId(7)).error(), missing(u"touchpoint"_s));
    QCOMPARE(teams.moveTouchpoint(domain::TouchpointId(7), 0).error(), missing(u"touchpoint"_s));
}

TRYWEEK_TEST(tst_teams, TeamsTest)
#include "tst_teams.moc"
