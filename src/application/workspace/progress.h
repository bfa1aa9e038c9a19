// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace application
{

/// Told now and then by long work: how much of how much (0: not known). Returns false to cancel: the work then stops
/// with ErrorCode::Cancelled and leaves nothing behind. May be empty.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace application
