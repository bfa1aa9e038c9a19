// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/searchhit.h"
#include "storage/file/reader.h"

#include <QList>

#include <optional>

namespace storage
{

/// What is looked for, and how much of it.
struct SearchRequest
{
    QString words; ///< as typed; any text is valid, the last word may be half typed
    int limit = 50;
    std::optional<domain::AnyId> before = {}; ///< continues below the last hit of the page before
    std::optional<domain::PersonId> author = {}; ///< whose private notes are found too; absent: nobody's
    QList<domain::Kind> kinds = {}; ///< only these; empty: all
    std::optional<domain::AnyId> above = {}; ///< only what is newer than this, as far as that saves looking
};

/// What people wrote, newest first. Nothing that is removed, nor what belongs to something removed.
domain::Result<QList<domain::SearchHit>> searchPeople(const Reader &reader, const SearchRequest &request);

/// Imported comments of the data sets that are ready, newest first; `author` and `kinds` mean nothing here.
domain::Result<QList<domain::SearchHit>> searchComments(const Reader &reader, const SearchRequest &request);

/// The FTS5 query of what a person typed: every word must be there, the last one as a beginning, and no character has
/// a meaning of its own. Empty when there is no word in it.
QString matchOf(const QString &words);

} // namespace storage
