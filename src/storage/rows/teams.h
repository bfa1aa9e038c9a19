// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/people/team.h"
#include "storage/file/writer.h"

namespace storage
{

domain::Result<void> insert(Writer &writer, const domain::Team &team);
domain::Result<void> update(Writer &writer, const domain::Team &team);
domain::Result<domain::Team> findTeam(const Reader &reader, domain::TeamId id);
/// By name.
domain::Result<QList<domain::Team>> allTeams(const Reader &reader);

domain::Result<void> insert(Writer &writer, const domain::Person &person);
/// Team, name, role and whether they left.
domain::Result<void> update(Writer &writer, const domain::Person &person);
/// Also who left: their name stays on what they did.
domain::Result<domain::Person> findPerson(const Reader &reader, domain::PersonId id);
/// Who is still there, by name; of all teams when none is given.
domain::Result<QList<domain::Person>> peopleOf(const Reader &reader, std::optional<domain::TeamId> team = {});

/// Who acts for an operating-system account; nobody when the person left.
domain::Result<std::optional<domain::Person>> personOfAccount(const Reader &reader, const QString &account);
/// Remembers who acts for an account. Outside history: for Workspace::unrecorded().
domain::Result<void> rememberAccount(Writer &writer, const QString &account, domain::PersonId person);

} // namespace storage
