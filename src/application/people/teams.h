// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/people/team.h"

#include <QList>

namespace application
{

class Workspace;

/// Teams, people, and what they tell apart: customer types and touchpoints.
class Teams final
{
public:
    explicit Teams(Workspace &workspace);

    QList<domain::Team> teams() const;
    /// FieldEmpty("name") for a blank name; likewise for all names below.
    domain::Result<domain::TeamId> addTeam(const QString &name);
    domain::Result<void> renameTeam(domain::TeamId id, const QString &name);

    /// People still in the team, by name; all teams when none is given.
    QList<domain::Person> people(std::optional<domain::TeamId> team = {}) const;
    /// Also those who left: their name stays on what they did.
    std::optional<domain::Person> person(domain::PersonId id) const;
    domain::Result<domain::PersonId> addPerson(domain::TeamId team, const QString &name, domain::Role role);
    domain::Result<void> updatePerson(const domain::Person &person);
    /// They stay named in what they did.
    domain::Result<void> removePerson(domain::PersonId id);

    QList<domain::CustomerType> customerTypes() const; ///< in their order
    domain::Result<domain::CustomerTypeId> addCustomerType(const QString &name);
    domain::Result<void> renameCustomerType(domain::CustomerTypeId id, const QString &name);
    domain::Result<void> removeCustomerType(domain::CustomerTypeId id);
    domain::Result<void> moveCustomerType(domain::CustomerTypeId id, int position);

    QList<domain::Touchpoint> touchpoints() const; ///< in the order of the journey
    domain::Result<domain::TouchpointId> addTouchpoint(const QString &name);
    domain::Result<void> renameTouchpoint(domain::TouchpointId id, const QString &name);
    domain::Result<void> removeTouchpoint(domain::TouchpointId id);
    domain::Result<void> moveTouchpoint(domain::TouchpointId id, int position);

    /// The first start of a new workspace in one step and one undo: a team and the person who acts, who is then
    /// remembered.
    domain::Result<domain::PersonId> setUp(const QString &team, const QString &person, domain::Role role);

private:
    Workspace &m_workspace;
};

} // namespace application
