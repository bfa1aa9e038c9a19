// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/fielddrafts.h"

#include "application/workspace/drafts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

QString placeOf(const QString &field)
{
    return u"field/"_s + field;
}

QString toJson(const HalfTyped &halfTyped)
{
    const QJsonObject object{{u"stored"_s, halfTyped.stored}, {u"typed"_s, halfTyped.typed}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HalfTyped fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return {object[u"stored"_s].toString(), object[u"typed"_s].toString()};
}

} // namespace

FieldDrafts::FieldDrafts(Workspace &workspace)
    : m_workspace(workspace)
{
}

domain::Result<void> FieldDrafts::keep(const QString &place, const HalfTyped &halfTyped)
{
    return Drafts(m_workspace).keep(placeOf(place), toJson(halfTyped));
}

std::optional<HalfTyped> FieldDrafts::kept(const QString &place) const
{
    const auto kept = Drafts(m_workspace).at(placeOf(place));
    return kept ? std::optional(fromJson(*kept)) : std::nullopt;
}

domain::Result<void> FieldDrafts::drop(const QString &place)
{
    return Drafts(m_workspace).drop(placeOf(place));
}

} // namespace application
