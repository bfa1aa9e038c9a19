// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/quote.h"
#include "storage/file/writer.h"

namespace storage
{

domain::Result<void> insert(Writer &writer, const domain::Quote &quote);
domain::Result<void> update(Writer &writer, const domain::Quote &quote);
domain::Result<domain::Quote> findQuote(const Reader &reader, domain::QuoteId id);
/// Newest first.
domain::Result<QList<domain::Quote>> allQuotes(const Reader &reader);

} // namespace storage
