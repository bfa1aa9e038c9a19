// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"

#include <QString>

#include <optional>

namespace application
{

/// What a workspace needs from the program around it.
struct WorkspaceEnvironment
{
    const domain::Clock &clock; ///< outlives the workspace
    QString account; ///< operating-system user, by which the person is remembered
    std::optional<quint32> seed; ///< given: ids repeat for the same clock (the example, tests)
    bool takeOver = false; ///< the person was asked: take the lock of another machine away
};

} // namespace application
