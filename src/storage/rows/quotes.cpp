// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/quotes.h"

namespace storage
{

namespace
{

std::string quoteSql(const char *rest)
{
    return std::string("SELECT id, text, tone, about, said_in, asked_by, source, day, customers, response FROM quote "
                       "WHERE removed = 0 ")
        + rest;
}

domain::Quote quoteOf(const Row &row)
{
    domain::Quote quote;
    row.read(quote.id, quote.text, quote.tone, quote.about, quote.saidIn, quote.askedBy, quote.source, quote.day,
        quote.customers, quote.response);
    return quote;
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::Quote &quote)
{
    return writer.run("INSERT INTO quote (id, text, tone, about, said_in, asked_by, source, day, customers, response)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        quote.id, quote.text, quote.tone, quote.about, quote.saidIn, quote.askedBy, quote.source, quote.day,
        quote.customers, quote.response);
}

domain::Result<void> update(Writer &writer, const domain::Quote &quote)
{
    return writer.changeOne(domain::Kind::Quote,
        "UPDATE quote SET text = ?, tone = ?, about = ?, said_in = ?, asked_by = ?, source = ?, day = ?, customers = "
        "?, response = ?"
        " WHERE id = ? AND removed = 0",
        quote.text, quote.tone, quote.about, quote.saidIn, quote.askedBy, quote.source, quote.day, quote.customers,
        quote.response, quote.id);
}

domain::Result<domain::Quote> findQuote(const Reader &reader, domain::QuoteId id)
{
    return reader.one(domain::Kind::Quote, quoteSql("AND id = ?"), quoteOf, id);
}

domain::Result<QList<domain::Quote>> allQuotes(const Reader &reader)
{
    return reader.list(quoteSql("ORDER BY id DESC"), quoteOf);
}

} // namespace storage
