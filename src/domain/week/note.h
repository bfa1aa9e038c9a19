// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/week/arm.h"
#include "domain/week/did.h"
#include "domain/week/effect.h"
#include "domain/week/notemark.h"
#include "domain/week/phase.h"

#include <QDateTime>

#include <optional>

namespace domain
{

/// One customer contact during a round or before it.
struct Note
{
    static constexpr int maximumTextLength = 100'000; ///< characters

    NoteId id;
    RoundId round;
    PersonId person;
    QDateTime at; ///< UTC
    QDate day; ///< the calendar day where the person sat
    Phase phase = Phase::Week;
    Effect effect = Effect::CannotTell;
    Did did = Did::Yes; ///< always No where the draw said “as usual”
    QString didNotBecause;
    std::optional<CustomerTypeId> customerType;
    std::optional<TouchpointId> touchpoint;
    QString text;
    QString unusual; ///< anything unusual about the day: outage, queue; empty: nothing
    NoteMark mark = NoteMark::Unusual; ///< what `unusual` tells of
    bool isPrivate = false; ///< shown to its author only, never exported
    std::optional<Arm> arm; ///< what the draw said, where contacts alternate

    bool operator==(const Note &) const = default;
};

/// Whether the change was to be done in such a contact, so that *did I do it?* has an answer: in the week, unless the
/// draw said “as usual”.
constexpr bool isToBeDone(Phase phase, std::optional<Arm> arm)
{
    return phase == Phase::Week && arm != Arm::Usual;
}

} // namespace domain
