// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"

#include <QString>

#include <functional>
#include <string>

namespace cli
{

/// One command line: what all commands share, and the command that was chosen.
struct Invocation
{
    const domain::Clock &clock;
    std::string person = {}; ///< who acts; empty: the operating-system user
    std::function<domain::Result<void>()> chosen = {};
};

/// A word of the command line as text.
inline QString text(const std::string &word)
{
    return QString::fromStdString(word);
}

/// What a wrong command line is answered with; `why` is a clause without a full stop.
inline domain::Error wrongUse(const QString &why)
{
    return {domain::ErrorCode::UsageWrong, why, {}};
}

} // namespace cli
