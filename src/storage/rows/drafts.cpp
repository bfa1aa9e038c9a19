// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/drafts.h"

namespace storage
{

domain::Result<void> keepDraft(Writer &writer, domain::PersonId person, const QString &place, const QString &content)
{
    return writer.run("INSERT INTO draft (person, place, content, at) VALUES (?, ?, ?, ?)"
                      " ON CONFLICT (person, place) DO UPDATE SET content = excluded.content, at = excluded.at",
        person, place, content, writer.now());
}

domain::Result<std::optional<QString>> draftAt(const Reader &reader, domain::PersonId person, const QString &place)
{
    return reader.find(
        "SELECT content FROM draft WHERE person = ? AND place = ?",
        [](const Row &row) { return row.get<QString>(0); }, person, place);
}

domain::Result<void> dropDraft(Writer &writer, domain::PersonId person, const QString &place)
{
    return writer.run("DELETE FROM draft WHERE person = ? AND place = ?", person, place);
}

} // namespace storage
