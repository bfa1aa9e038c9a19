// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/internal/notedrafts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr auto effectKey = "effect"_L1;
constexpr auto didKey = "did"_L1;
constexpr auto didNotBecauseKey = "did_not_because"_L1;
constexpr auto customerTypeKey = "customer_type"_L1;
constexpr auto touchpointKey = "touchpoint"_L1;
constexpr auto textKey = "text"_L1;
constexpr auto unusualKey = "unusual"_L1;
constexpr auto markKey = "mark"_L1;
constexpr auto privateKey = "private"_L1;
constexpr auto armKey = "arm"_L1;

/// Ids as text: a JSON number holds 53 bits only.
template <typename Tag>
std::optional<domain::Id<Tag>> idFrom(const QJsonValue &value, domain::Id<Tag>)
{
    const domain::Id<Tag> id(value.toString().toLongLong());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

} // namespace

QString changePlace(domain::NoteId note)
{
    return u"note-change/%1"_s.arg(note.value());
}

QString toJson(const NoteDraft &draft)
{
    QJsonObject object{
        {didKey, domain::word(draft.did)},
        {didNotBecauseKey, draft.didNotBecause},
        {textKey, draft.text},
        {unusualKey, draft.unusual},
        {markKey, domain::word(draft.mark)},
        {privateKey, draft.isPrivate},
    };
    if (draft.effect)
        object.insert(effectKey, domain::word(*draft.effect));
    if (draft.arm)
        object.insert(armKey, domain::word(*draft.arm));
    if (draft.customerType)
        object.insert(customerTypeKey, QString::number(draft.customerType->value()));
    if (draft.touchpoint)
        object.insert(touchpointKey, QString::number(draft.touchpoint->value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

NoteDraft noteDraftFrom(domain::RoundId round, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    NoteDraft draft;
    draft.round = round;
    if (const auto effect = domain::fromWord<domain::Effect>(object.value(effectKey).toString()); effect.has_value())
        draft.effect = effect.value();
    if (const auto did = domain::fromWord<domain::Did>(object.value(didKey).toString()); did.has_value())
        draft.did = did.value();
    draft.didNotBecause = object.value(didNotBecauseKey).toString();
    draft.customerType = idFrom(object.value(customerTypeKey), domain::CustomerTypeId());
    draft.touchpoint = idFrom(object.value(touchpointKey), domain::TouchpointId());
    draft.text = object.value(textKey).toString();
    draft.unusual = object.value(unusualKey).toString();
    if (const auto mark = domain::fromWord<domain::NoteMark>(object.value(markKey).toString()); mark.has_value())
        draft.mark = mark.value();
    draft.isPrivate = object.value(privateKey).toBool();
    if (const auto arm = domain::fromWord<domain::Arm>(object.value(armKey).toString()); arm.has_value())
        draft.arm = arm.value();
    return draft;
}

NoteDraft draftOf(const domain::Note &note)
{
    NoteDraft draft;
    draft.round = note.round;
    draft.effect = note.effect;
    draft.did = note.did;
    draft.didNotBecause = note.didNotBecause;
    draft.customerType = note.customerType;
    draft.touchpoint = note.touchpoint;
    draft.text = note.text;
    draft.unusual = note.unusual;
    draft.mark = note.mark;
    draft.isPrivate = note.isPrivate;
    draft.arm = note.arm;
    return draft;
}

void apply(const NoteDraft &draft, domain::Note &note)
{
    note.effect = draft.effect.value_or(note.effect);
    note.did = draft.did;
    note.didNotBecause = draft.didNotBecause;
    note.customerType = draft.customerType;
    note.touchpoint = draft.touchpoint;
    note.text = draft.text;
    note.unusual = draft.unusual;
    note.mark = draft.mark;
    note.isPrivate = draft.isPrivate;
    note.arm = draft.arm ? draft.arm : note.arm;
}

} // namespace application
