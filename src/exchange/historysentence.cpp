#include "exchange/historysentence.h"

#include "wording/historylines.h"

namespace exchange
{

QString historySentence(const domain::HistoryEntry &entry)
{
    return wording::historyLine(entry);
}

} // namespace exchange
