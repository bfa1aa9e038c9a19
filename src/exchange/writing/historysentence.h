// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/historyentry.h"

#include <QString>

namespace exchange
{

/// An entry of the history as it leaves: as a sentence, never as a changeset.
QString historySentence(const domain::HistoryEntry &entry);

} // namespace exchange
