// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/search.h"

#include "application/workspace/internal/services.h"
#include "storage/file/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

Search::Search(Workspace &workspace)
    : m_workspace(workspace)
{
}

domain::Result<QList<domain::SearchHit>> Search::find(const QString &words, int limit, bool withPrivate) const
{
    if (words.size() > maximumLength)
        return domain::Error{domain::ErrorCode::FieldTooLong, QString::number(maximumLength), u"words"_s};
    const auto &reader = m_workspace.storage().reader();
    storage::SearchRequest request;
    request.words = words;
    request.limit = limit;
    if (const auto person = m_workspace.person(); person && withPrivate)
        request.author = person->id;
    TRY_VALUE(auto hits, storage::searchPeople(reader, request));
    if (hits.size() == limit && limit > 0)
        request.above = hits.last().id; // comments older than a full page are not on it
    TRY_VALUE(const auto comments, storage::searchComments(reader, request));
    hits += comments;
    std::stable_sort(hits.begin(), hits.end(),
        [](const domain::SearchHit &one, const domain::SearchHit &other) { return one.id > other.id; });
    hits.resize(std::min<qsizetype>(hits.size(), limit));
    return hits;
}

} // namespace application
