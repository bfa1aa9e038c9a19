// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/historysentence.h"

#include "wording/historylines.h"

namespace exchange
{

QString historySentence(const domain::HistoryEntry &entry)
{
    return wording::historyLine(entry);
}

} // namespace exchange
