// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/error.h"

#include <QString>

namespace wording
{

/// What happened, what was kept and what to do, in the language of the program: two or three short sentences that
/// name the file, field or person the error is about when it carries them.
QString sentence(const domain::Error &error);

} // namespace wording
