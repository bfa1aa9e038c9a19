// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/people/team.h"
#include "storage/file/writer.h"

namespace storage
{

domain::Result<void> insert(Writer &writer, const domain::CustomerType &type);
/// Name and position.
domain::Result<void> update(Writer &writer, const domain::CustomerType &type);
domain::Result<domain::CustomerType> findCustomerType(const Reader &reader, domain::CustomerTypeId id);
/// The same, also when it was taken off the list.
domain::Result<domain::CustomerType> anyCustomerType(const Reader &reader, domain::CustomerTypeId id);
/// In their order.
domain::Result<QList<domain::CustomerType>> allCustomerTypes(const Reader &reader);

domain::Result<void> insert(Writer &writer, const domain::Touchpoint &touchpoint);
/// Name and position.
domain::Result<void> update(Writer &writer, const domain::Touchpoint &touchpoint);
domain::Result<domain::Touchpoint> findTouchpoint(const Reader &reader, domain::TouchpointId id);
/// The same, also when it was taken off the list.
domain::Result<domain::Touchpoint> anyTouchpoint(const Reader &reader, domain::TouchpointId id);
/// In the order of the journey.
domain::Result<QList<domain::Touchpoint>> allTouchpoints(const Reader &reader);

} // namespace storage
