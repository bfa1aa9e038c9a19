// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/journey.h"

#include "domain/text/plainname.h"

namespace storage
{

namespace
{

domain::CustomerType customerTypeOf(const Row &row)
{
    domain::CustomerType type;
    row.read(type.id, type.name, type.position);
    type.name = domain::plainName(type.name);
    return type;
}

domain::Touchpoint touchpointOf(const Row &row)
{
    domain::Touchpoint touchpoint;
    row.read(touchpoint.id, touchpoint.name, touchpoint.position);
    touchpoint.name = domain::plainName(touchpoint.name);
    return touchpoint;
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::CustomerType &type)
{
    return writer.run(
        "INSERT INTO customer_type (id, name, position) VALUES (?, ?, ?)", type.id, type.name, type.position);
}

domain::Result<void> update(Writer &writer, const domain::CustomerType &type)
{
    return writer.changeOne(domain::Kind::CustomerType,
        "UPDATE customer_type SET name = ?, position = ? WHERE id = ? AND removed = 0", type.name, type.position,
        type.id);
}

domain::Result<domain::CustomerType> findCustomerType(const Reader &reader, domain::CustomerTypeId id)
{
    return reader.one(domain::Kind::CustomerType,
        "SELECT id, name, position FROM customer_type WHERE id = ? AND removed = 0", customerTypeOf, id);
}

domain::Result<domain::CustomerType> anyCustomerType(const Reader &reader, domain::CustomerTypeId id)
{
    return reader.one(
        domain::Kind::CustomerType, "SELECT id, name, position FROM customer_type WHERE id = ?", customerTypeOf, id);
}

domain::Result<QList<domain::CustomerType>> allCustomerTypes(const Reader &reader)
{
    return reader.list(
        "SELECT id, name, position FROM customer_type WHERE removed = 0 ORDER BY position, id", customerTypeOf);
}

domain::Result<void> insert(Writer &writer, const domain::Touchpoint &touchpoint)
{
    return writer.run("INSERT INTO touchpoint (id, name, position) VALUES (?, ?, ?)", touchpoint.id, touchpoint.name,
        touchpoint.position);
}

domain::Result<void> update(Writer &writer, const domain::Touchpoint &touchpoint)
{
    return writer.changeOne(domain::Kind::Touchpoint,
        "UPDATE touchpoint SET name = ?, position = ? WHERE id = ? AND removed = 0", touchpoint.name,
        touchpoint.position, touchpoint.id);
}

domain::Result<domain::Touchpoint> findTouchpoint(const Reader &reader, domain::TouchpointId id)
{
    return reader.one(domain::Kind::Touchpoint,
        "SELECT id, name, position FROM touchpoint WHERE id = ? AND removed = 0", touchpointOf, id);
}

domain::Result<domain::Touchpoint> anyTouchpoint(const Reader &reader, domain::TouchpointId id)
{
    return reader.one(
        domain::Kind::Touchpoint, "SELECT id, name, position FROM touchpoint WHERE id = ?", touchpointOf, id);
}

domain::Result<QList<domain::Touchpoint>> allTouchpoints(const Reader &reader)
{
    return reader.list(
        "SELECT id, name, position FROM touchpoint WHERE removed = 0 ORDER BY position, id", touchpointOf);
}

} // namespace storage
