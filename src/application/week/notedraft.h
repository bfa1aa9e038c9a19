// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/note.h"

#include <QString>

#include <optional>

namespace application
{

/// What a person types into the composer; who, when and which phase are added when it is saved.
struct NoteDraft
{
    domain::RoundId round;
    std::optional<domain::Effect> effect; ///< required
    domain::Did did = domain::Did::Yes;
    QString didNotBecause;
    std::optional<domain::CustomerTypeId> customerType;
    std::optional<domain::TouchpointId> touchpoint;
    QString text;
    QString unusual;
    domain::NoteMark mark = domain::NoteMark::Unusual; ///< what `unusual` tells of
    bool isPrivate = false;
    std::optional<domain::Arm> arm; ///< what the composer said of this contact; absent: the next of the draw

    bool operator==(const NoteDraft &) const = default;
};

} // namespace application
