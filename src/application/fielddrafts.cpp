#include "application/fielddrafts.h"

#include "application/services.h"
#include "storage/drafts.h"

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
    const auto person = m_workspace.person();
    if (!person)
        return domain::Error{domain::ErrorCode::FieldEmpty, {}, u"person"_s};
    return m_workspace.storage().draft([&](storage::Writer &writer) {
        return storage::keepDraft(writer, person->id, placeOf(place), toJson(halfTyped));
    });
}

std::optional<HalfTyped> FieldDrafts::kept(const QString &place) const
{
    const auto person = m_workspace.person();
    if (!person)
        return std::nullopt;
    const auto kept = orEmpty(storage::draftAt(m_workspace.storage().reader(), person->id, placeOf(place)));
    return kept ? std::optional(fromJson(*kept)) : std::nullopt;
}

domain::Result<void> FieldDrafts::drop(const QString &place)
{
    const auto person = m_workspace.person();
    if (!person || m_workspace.isReadOnly())
        return domain::success();
    return m_workspace.storage().draft(
        [&](storage::Writer &writer) { return storage::dropDraft(writer, person->id, placeOf(place)); });
}

} // namespace application
