#pragma once

#include "domain/quote.h"
#include "storage/writer.h"

namespace storage
{

domain::Result<void> insert(Writer &writer, const domain::Quote &quote);
domain::Result<void> update(Writer &writer, const domain::Quote &quote);
domain::Result<domain::Quote> findQuote(const Reader &reader, domain::QuoteId id);
/// Newest first.
domain::Result<QList<domain::Quote>> allQuotes(const Reader &reader);

} // namespace storage
