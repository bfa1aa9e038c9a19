// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/teams.h"

#include "domain/text/plainname.h"

namespace storage
{

namespace
{

domain::Team teamOf(const Row &row)
{
    domain::Team team;
    row.read(team.id, team.name);
    team.name = domain::plainName(team.name);
    return team;
}

domain::Person personOf(const Row &row)
{
    domain::Person person;
    row.read(person.id, person.team, person.name, person.role, person.removed);
    person.name = domain::plainName(person.name);
    return person;
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::Team &team)
{
    return writer.run("INSERT INTO team (id, name) VALUES (?, ?)", team.id, team.name);
}

domain::Result<void> update(Writer &writer, const domain::Team &team)
{
    return writer.changeOne(
        domain::Kind::Team, "UPDATE team SET name = ? WHERE id = ? AND removed = 0", team.name, team.id);
}

domain::Result<domain::Team> findTeam(const Reader &reader, domain::TeamId id)
{
    return reader.one(domain::Kind::Team, "SELECT id, name FROM team WHERE id = ? AND removed = 0", teamOf, id);
}

domain::Result<QList<domain::Team>> allTeams(const Reader &reader)
{
    return reader.list("SELECT id, name FROM team WHERE removed = 0 ORDER BY name, id", teamOf);
}

domain::Result<void> insert(Writer &writer, const domain::Person &person)
{
    return writer.run("INSERT INTO person (id, team, name, role, removed) VALUES (?, ?, ?, ?, ?)", person.id,
        person.team, person.name, person.role, person.removed);
}

domain::Result<void> update(Writer &writer, const domain::Person &person)
{
    return writer.changeOne(domain::Kind::Person,
        "UPDATE person SET team = ?, name = ?, role = ?, removed = ? WHERE id = ?", person.team, person.name,
        person.role, person.removed, person.id);
}

domain::Result<domain::Person> findPerson(const Reader &reader, domain::PersonId id)
{
    return reader.one(
        domain::Kind::Person, "SELECT id, team, name, role, removed FROM person WHERE id = ?", personOf, id);
}

domain::Result<QList<domain::Person>> peopleOf(const Reader &reader, std::optional<domain::TeamId> team)
{
    return reader.list("SELECT id, team, name, role, removed FROM person"
                       " WHERE removed = 0 AND team = coalesce(?, team) ORDER BY name, id",
        personOf, team);
}

domain::Result<std::optional<domain::Person>> personOfAccount(const Reader &reader, const QString &account)
{
    return reader.find("SELECT id, team, name, role, removed FROM login JOIN person ON person.id = login.person"
                       " WHERE account = ? AND removed = 0",
        personOf, account);
}

domain::Result<void> rememberAccount(Writer &writer, const QString &account, domain::PersonId person)
{
    return writer.run("INSERT INTO login (account, person) VALUES (?, ?)"
                      " ON CONFLICT (account) DO UPDATE SET person = excluded.person",
        account, person);
}

} // namespace storage
