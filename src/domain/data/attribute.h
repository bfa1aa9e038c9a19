// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace domain
{

/// A cell of a customer file that has no field of its own: the column's name and what it held.
struct Attribute
{
    QString name;
    QString value;

    bool operator==(const Attribute &) const = default;
};

using Attributes = QList<Attribute>;

/// The attributes as a JSON object in UTF-8, in their order; empty values are left out. No attributes are `{}`.
QByteArray toJson(const Attributes &attributes);

/// Reads what toJson() wrote, sorted by name. Anything else gives no attributes.
Attributes attributesFromJson(const QByteArray &json);

} // namespace domain
