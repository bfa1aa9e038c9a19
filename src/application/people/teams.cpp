// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/people/teams.h"

#include "application/workspace/internal/services.h"
#include "domain/text/plainname.h"
#include "storage/rows/journey.h"
#include "storage/rows/removal.h"
#include "storage/rows/teams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

/// Moves one thing of an ordered list to a place (0 the first; beyond the end: the last) and numbers all anew.
template <typename Thing, typename ThingId>
domain::Result<void> moveTo(storage::Writer &writer, QList<Thing> things, ThingId id, int position)
{
    const auto found
        = std::find_if(things.begin(), things.end(), [id](const Thing &thing) { return thing.id == id; });
    const auto target = std::clamp<qsizetype>(position, 0, things.size() - 1);
    things.move(found - things.begin(), target);
    for (qsizetype place = 0; place < things.size(); ++place) {
        Thing thing = things.at(place);
        if (std::exchange(thing.position, static_cast<int>(place)) != static_cast<int>(place))
            TRY_DONE(storage::update(writer, thing));
    }
    return domain::success();
}

template <typename Thing>
int positionBehind(const QList<Thing> &things)
{
    return things.isEmpty() ? 0 : things.last().position + 1;
}

} // namespace

Teams::Teams(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<domain::Team> Teams::teams() const
{
    return orEmpty(storage::allTeams(m_workspace.storage().reader()));
}

domain::Result<domain::TeamId> Teams::addTeam(const QString &name)
{
    TRY_VALUE(const QString text, domain::nameFrom(name, u"name"_s));
    return m_workspace.storage().perform(operation(m_workspace, u"team.add"_s, {text}),
        [&](storage::Writer &writer) -> domain::Result<domain::TeamId> {
            const auto id = writer.nextId<domain::TeamTag>();
            TRY_DONE(storage::insert(writer, domain::Team{id, text}));
            return id;
        });
}

domain::Result<void> Teams::renameTeam(domain::TeamId id, const QString &name)
{
    TRY_VALUE(const QString text, domain::nameFrom(name, u"name"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"team.rename"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto before, storage::findTeam(writer, id));
            writer.setArguments({before.name, text});
            return storage::update(writer, domain::Team{id, text});
        });
}

QList<domain::Person> Teams::people(std::optional<domain::TeamId> team) const
{
    return orEmpty(storage::peopleOf(m_workspace.storage().reader(), team));
}

std::optional<domain::Person> Teams::person(domain::PersonId id) const
{
    const auto found = storage::findPerson(m_workspace.storage().reader(), id);
    return found.has_value() ? std::optional(found.value()) : std::nullopt;
}

domain::Result<domain::PersonId> Teams::addPerson(domain::TeamId team, const QString &name, domain::Role role)
{
    TRY_VALUE(const QString text, domain::nameFrom(name, u"name"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"person.add"_s), [&](storage::Writer &writer) -> domain::Result<domain::PersonId> {
            TRY_VALUE(const auto joined, storage::findTeam(writer, team));
            writer.setArguments({text, joined.name});
            const auto id = writer.nextId<domain::PersonTag>();
            TRY_DONE(storage::insert(writer, domain::Person{id, team, text, role, false}));
            return id;
        });
}

domain::Result<void> Teams::updatePerson(const domain::Person &person)
{
    TRY_VALUE(const QString text, domain::nameFrom(person.name, u"name"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"person.update"_s, {text}), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_DONE(storage::findTeam(writer, person.team));
            domain::Person changed = person;
            changed.name = text;
            return storage::update(writer, changed);
        });
}

domain::Result<void> Teams::removePerson(domain::PersonId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"person.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto person, storage::findPerson(writer, id));
            writer.setArguments({person.name});
            return storage::markRemoved(writer, domain::Kind::Person, domain::anyId(id));
        });
}

QList<domain::CustomerType> Teams::customerTypes() const
{
    return orEmpty(storage::allCustomerTypes(m_workspace.storage().reader()));
}

domain::Result<domain::CustomerTypeId> Teams::addCustomerType(const QString &name)
{
    TRY_VALUE(const QString text, domain::nameFrom(name, u"name"_s));
    return m_workspace.storage().perform(operation(m_workspace, u"customer-type.add"_s, {text}),
        [&](storage::Writer &writer) -> domain::Result<domain::CustomerTypeId> {
            TRY_VALUE(const auto types, storage::allCustomerTypes(writer));
            const auto id = writer.nextId<domain::CustomerTypeTag>();
            TRY_DONE(storage::insert(writer, domain::CustomerType{id, text, positionBehind(types)}));
            return id;
        });
}

domain::Result<void> Teams::renameCustomerType(domain::CustomerTypeId id, const QString &name)
{
    TRY_VALUE(const QString text, domain::nameFrom(name, u"name"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"customer-type.rename"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(auto type, storage::findCustomerType(writer, id));
            writer.setArguments({type.name, text});
            type.name = text;
            return storage::update(writer, type);
        });
}

domain::Result<void> Teams::removeCustomerType(domain::CustomerTypeId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"customer-type.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto type, storage::findCustomerType(writer, id));
            writer.setArguments({type.name});
            return storage::markRemoved(writer, domain::Kind::CustomerType, domain::anyId(id));
        });
}

domain::Result<void> Teams::moveCustomerType(domain::CustomerTypeId id, int position)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"customer-type.move"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto type, storage::findCustomerType(writer, id));
            TRY_VALUE(const auto types, storage::allCustomerTypes(writer));
            writer.setArguments({type.name});
            return moveTo(writer, types, id, position);
        });
}

QList<domain::Touchpoint> Teams::touchpoints() const
{
    return orEmpty(storage::allTouchpoints(m_workspace.storage().reader()));
}

domain::Result<domain::TouchpointId> Teams::addTouchpoint(const QString &name)
{
    TRY_VALUE(const QString text, domain::nameFrom(name, u"name"_s));
    return m_workspace.storage().perform(operation(m_workspace, u"touchpoint.add"_s, {text}),
        [&](storage::Writer &writer) -> domain::Result<domain::TouchpointId> {
            TRY_VALUE(const auto touchpoints, storage::allTouchpoints(writer));
            const auto id = writer.nextId<domain::TouchpointTag>();
            TRY_DONE(storage::insert(writer, domain::Touchpoint{id, text, positionBehind(touchpoints)}));
            return id;
        });
}

domain::Result<void> Teams::renameTouchpoint(domain::TouchpointId id, const QString &name)
{
    TRY_VALUE(const QString text, domain::nameFrom(name, u"name"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"touchpoint.rename"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(auto touchpoint, storage::findTouchpoint(writer, id));
            writer.setArguments({touchpoint.name, text});
            touchpoint.name = text;
            return storage::update(writer, touchpoint);
        });
}

domain::Result<void> Teams::removeTouchpoint(domain::TouchpointId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"touchpoint.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto touchpoint, storage::findTouchpoint(writer, id));
            writer.setArguments({touchpoint.name});
            return storage::markRemoved(writer, domain::Kind::Touchpoint, domain::anyId(id));
        });
}

domain::Result<void> Teams::moveTouchpoint(domain::TouchpointId id, int position)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"touchpoint.move"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto touchpoint, storage::findTouchpoint(writer, id));
            TRY_VALUE(const auto touchpoints, storage::allTouchpoints(writer));
            writer.setArguments({touchpoint.name});
            return moveTo(writer, touchpoints, id, position);
        });
}

domain::Result<domain::PersonId> Teams::setUp(const QString &team, const QString &person, domain::Role role)
{
    TRY_VALUE(const QString teamName, domain::nameFrom(team, u"team"_s));
    TRY_VALUE(const QString personName, domain::nameFrom(person, u"name"_s));
    const auto added
        = m_workspace.storage().perform(operation(m_workspace, u"workspace.set-up"_s, {teamName, personName}),
            [&](storage::Writer &writer) -> domain::Result<domain::PersonId> {
                const auto teamId = writer.nextId<domain::TeamTag>();
                TRY_DONE(storage::insert(writer, domain::Team{teamId, teamName}));
                const auto id = writer.nextId<domain::PersonTag>();
                TRY_DONE(storage::insert(writer, domain::Person{id, teamId, personName, role, false}));
                TRY_DONE(storage::rememberAccount(writer, m_workspace.environment().account, id));
                return id;
            });
    return added;
}

} // namespace application
