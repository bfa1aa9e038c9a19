// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/explorejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

void insertFilter(QJsonObject &object, const domain::ResponseFilter &filter)
{
    if (filter.from)
        object.insert(u"from"_s, filter.from->toString(Qt::ISODate));
    if (filter.to)
        object.insert(u"to"_s, filter.to->toString(Qt::ISODate));
    if (filter.scoreFrom)
        object.insert(u"score_from"_s, *filter.scoreFrom);
    if (filter.scoreTo)
        object.insert(u"score_to"_s, *filter.scoreTo);
    if (!filter.words.isEmpty())
        object.insert(u"words"_s, filter.words);
    if (filter.busiest)
        object.insert(u"busiest"_s, *filter.busiest);
    QJsonArray where;
    for (const domain::ResponseFilter::Condition &condition : filter.conditions) {
        QJsonObject each{{u"value"_s, condition.value}};
        if (condition.field)
            each.insert(u"field"_s, domain::word(*condition.field));
        else
            each.insert(u"attribute"_s, condition.attribute);
        where.append(each);
    }
    if (!where.isEmpty())
        object.insert(u"where"_s, where);
}

std::optional<QDate> dayIn(const QJsonObject &object, const QString &key)
{
    const QDate day = QDate::fromString(object.value(key).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<double> numberIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

domain::Result<domain::ResponseFilter> filterIn(const QJsonObject &object)
{
    domain::ResponseFilter filter;
    filter.from = dayIn(object, u"from"_s);
    filter.to = dayIn(object, u"to"_s);
    filter.scoreFrom = numberIn(object, u"score_from"_s);
    filter.scoreTo = numberIn(object, u"score_to"_s);
    filter.words = object.value(u"words"_s).toString();
    if (const QJsonValue busiest = object.value(u"busiest"_s); busiest.isBool())
        filter.busiest = busiest.toBool();
    const QJsonArray where = object.value(u"where"_s).toArray();
    for (const QJsonValue &value : where) {
        const QJsonObject each = value.toObject();
        domain::ResponseFilter::Condition condition;
        condition.value = each.value(u"value"_s).toString();
        condition.attribute = each.value(u"attribute"_s).toString();
        if (each.contains(u"field"_s)) {
            TRY_VALUE(condition.field, domain::fromWord<domain::ResponseField>(each.value(u"field"_s).toString()));
        }
        filter.conditions.append(condition);
    }
    return filter;
}

domain::Result<domain::ExploreRequest> requestIn(const QJsonObject &object)
{
    domain::ExploreRequest request;
    TRY_VALUE(request.view, domain::fromWord<domain::ExploreView>(object.value(u"view"_s).toString()));
    TRY_VALUE(request.weight, domain::fromWord<domain::Weight>(object.value(u"weight"_s).toString()));
    TRY_VALUE(request.filter, filterIn(object));
    request.by = object.value(u"by"_s).toString();
    return request;
}

} // namespace

QByteArray toJson(const domain::ExploreRequest &request)
{
    QJsonObject object{{u"view"_s, domain::word(request.view)}, {u"weight"_s, domain::word(request.weight)}};
    if (!request.by.isEmpty())
        object.insert(u"by"_s, request.by);
    insertFilter(object, request.filter);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

domain::Result<domain::ExploreRequest> exploreRequestFromJson(const QByteArray &json)
{
    auto request = requestIn(QJsonDocument::fromJson(json).object());
    if (request.has_error())
        return domain::Error{domain::ErrorCode::FileDamaged, QString::fromUtf8(json), {}};
    return request;
}

} // namespace storage
