// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/search.h"

#include "storage/file/searchsources.h"
#include "storage/file/tables.h"

#include <QHash>
#include <QStringList>

#include <limits>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

struct Owner
{
    qint64 id = 0;
    std::optional<domain::PersonId> onlyFor;
};

std::optional<domain::Kind> kindOfTable(std::string_view name)
{
    if (const Table *table = recordedTable(name))
        return table->kind;
    return std::nullopt;
}

bool hasWordCharacter(const QString &word)
{
    return std::any_of(word.begin(), word.end(),
        [](QChar character) { return character.isLetterOrNumber() || character.isSurrogate(); });
}

/// Looks up what hits belong to; most of a page belong to the same few cycles.
class OwnerLookup
{
public:
    OwnerLookup(const Reader &reader, std::optional<domain::PersonId> author)
        : m_reader(reader)
        , m_author(author)
    {
    }

    /// The title of what a hit belongs to; nothing when it may not be shown.
    domain::Result<std::optional<QString>> titleOf(const SearchSource &source, qint64 id)
    {
        TRY_VALUE(const auto owner,
            m_reader.find(
                source.owner,
                [](const Row &row) {
                    Owner found;
                    row.read(found.id, found.onlyFor);
                    return found;
                },
                id));
        return owner ? titleOf(source, *owner) : std::optional<QString>();
    }

    domain::Result<std::optional<QString>> titleOf(const SearchSource &source, const Owner &owner)
    {
        if (owner.onlyFor && owner.onlyFor != m_author)
            return std::optional<QString>();
        const std::pair key(source.title.data(), owner.id);
        if (const auto known = m_titles.constFind(key); known != m_titles.constEnd())
            return *known;
        TRY_VALUE(auto title,
            m_reader.find(
                source.title, [](const Row &row) { return row.get<QString>(0); }, owner.id));
        m_titles.insert(key, title);
        return title;
    }

private:
    const Reader &m_reader;
    std::optional<domain::PersonId> m_author;
    QHash<std::pair<const char *, qint64>, std::optional<QString>> m_titles;
};

/// Most hits are notes: those come with what they belong to, and with their text from where it stands.
const std::string peopleSql
    = "SELECT search_people.rowid, iif(found.id IS NULL, search_people.kind, 'note'),"
      " iif(found.id IS NULL, search_people.text, found.text), found.round, found.only_for FROM search_people"
      " LEFT JOIN (SELECT id, "
    + std::string(searchSource(domain::Kind::Note)->text)
    + " AS text, round, CASE private WHEN 1 THEN person END AS only_for FROM note) AS found"
      " ON found.id = search_people.rowid"
      " WHERE search_people MATCH ? AND search_people.rowid < ? ORDER BY search_people.rowid DESC";

constexpr std::string_view commentsSql = "SELECT rowid, 'response', comment, NULL, NULL FROM search_comments"
                                         " WHERE search_comments MATCH ? AND rowid < ? ORDER BY rowid DESC";

/// Rows of: id, kind, text; for some what they belong to, and who alone may find them.
domain::Result<QList<domain::SearchHit>> searchIn(
    const Reader &reader, std::string_view sql, const SearchRequest &request)
{
    QList<domain::SearchHit> hits;
    const QString match = matchOf(request.words);
    if (match.isEmpty() || request.limit <= 0)
        return hits;
    OwnerLookup owners(reader, request.author);
    const auto take = [&](const Row &row) -> bool {
        const auto kind = kindOfTable(row.utf8(1));
        const SearchSource *source = kind ? searchSource(*kind) : nullptr;
        if (!source || (!request.kinds.isEmpty() && !request.kinds.contains(*kind)))
            return true;
        const auto owner = row.get<std::optional<qint64>>(3);
        auto title = owner ? owners.titleOf(*source, Owner{*owner, row.get<std::optional<domain::PersonId>>(4)})
                           : owners.titleOf(*source, row.get<qint64>(0));
        if (title.has_error())
            throw Fault(title.error());
        if (title.value())
            hits.append({*kind, row.get<domain::AnyId>(0), *title.value(), row.get<QString>(2)});
        return hits.size() < request.limit;
    };
    const qint64 before = request.before ? request.before->value() : std::numeric_limits<qint64>::max();
    TRY_DONE(reader.each(sql, take, match, before));
    return hits;
}

} // namespace

QString matchOf(const QString &words)
{
    QStringList phrases;
    for (QString word : QString(words).replace(QChar(u'\0'), u' ').simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (hasWordCharacter(word))
            phrases.append(u'"' + word.replace(u'"', u"\"\""_s) + u'"');
    }
    if (phrases.isEmpty())
        return {};
    // A space after the last word says that it is whole.
    if (!words.back().isSpace())
        phrases.last().append(u" *"_s);
    return phrases.join(u" AND "_s);
}

domain::Result<QList<domain::SearchHit>> searchPeople(const Reader &reader, const SearchRequest &request)
{
    return searchIn(reader, peopleSql, request);
}

domain::Result<QList<domain::SearchHit>> searchComments(const Reader &reader, const SearchRequest &request)
{
    SearchRequest comments = request;
    comments.kinds.clear();
    if (request.above) {
        // Without an index of beginnings a half-typed word costs a walk; no need where no comment can be new enough.
        TRY_VALUE(const qint64 newest, reader.value("SELECT max(last_response) FROM data_set WHERE removed = 0"));
        if (newest <= request.above->value())
            return QList<domain::SearchHit>();
    }
    return searchIn(reader, commentsSql, comments);
}

} // namespace storage
