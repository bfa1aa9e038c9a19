// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/people/role.h"

namespace domain
{

/// People who serve customers together.
struct Team
{
    TeamId id;
    QString name;

    bool operator==(const Team &) const = default;
};

/// Somebody who works with this workspace.
struct Person
{
    PersonId id;
    TeamId team;
    QString name;
    Role role = Role::Frontline;
    bool removed = false; ///< left the team; stays named in what they did

    bool operator==(const Person &) const = default;
};

/// A kind of customer the team tells apart, for example "Moved house".
struct CustomerType
{
    CustomerTypeId id;
    QString name;
    int position = 0; ///< order in lists, from 0

    bool operator==(const CustomerType &) const = default;
};

/// A step of the customer's journey at which the team meets them.
struct Touchpoint
{
    TouchpointId id;
    QString name;
    int position = 0; ///< order in the journey, from 0

    bool operator==(const Touchpoint &) const = default;
};

} // namespace domain
