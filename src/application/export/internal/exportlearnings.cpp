// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/internal/exporttables.h"

#include "exchange/writing/historysentence.h"
#include "storage/file/history.h"
#include "storage/rows/decisions.h"
#include "storage/rows/learnings.h"
#include "storage/rows/reflections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr int historyPage = 1000;

template <typename Tag>
QString idList(const QList<domain::Id<Tag>> &ids)
{
    QStringList texts;
    for (const domain::Id<Tag> id : ids)
        texts.append(QString::number(id.value()));
    return texts.join(u"; "_s);
}

domain::Result<QList<domain::Reflection>> reflectionsIn(const ExportScope &scope)
{
    QList<domain::Reflection> reflections;
    for (const domain::Round &round : scope.rounds) {
        TRY_VALUE(const auto reflection, storage::reflectionOf(scope.reader(), round.id));
        if (reflection)
            reflections.append(*reflection);
    }
    return reflections;
}

domain::Result<void> writeReflections(const ExportScope &scope, TableFolder &folder)
{
    TRY_VALUE(const auto reflections, reflectionsIn(scope));
    TRY_DONE(
        folder.write(u"reflections"_s, {u"id"_s, u"round"_s, u"form"_s, u"people"_s, u"started_at"_s, u"worth"_s},
            [&](auto &table) -> domain::Result<void> {
                for (const domain::Reflection &reflection : reflections) {
                    QStringList people;
                    for (const domain::PersonId person : reflection.people)
                        people.append(scope.nameOf(std::optional(person)));
                    putRow(table, reflection.id, reflection.round, reflection.form, people.join(u"; "_s),
                        reflection.startedAt, reflection.worth);
                }
                return domain::success();
            }));
    TRY_DONE(folder.write(u"answers"_s,
        {u"id"_s, u"reflection"_s, u"question"_s, u"person"_s, u"person_name"_s, u"text"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Reflection &reflection : reflections) {
                TRY_VALUE(const auto answers, storage::answersOf(scope.reader(), reflection.id));
                for (const domain::Answer &answer : answers)
                    putRow(table, answer.id, answer.reflection, answer.question, answer.person,
                        scope.nameOf(answer.person), answer.text);
            }
            return domain::success();
        }));
    return folder.write(
        u"insights"_s, {u"id"_s, u"reflection"_s, u"text"_s, u"notes"_s}, [&](auto &table) -> domain::Result<void> {
            for (const domain::Reflection &reflection : reflections) {
                TRY_VALUE(const auto insights, storage::insightsOf(scope.reader(), reflection.id));
                for (const domain::Insight &insight : insights)
                    putRow(table, insight.id, insight.reflection, insight.text, idList(insight.notes));
            }
            return domain::success();
        });
}

domain::Result<QList<domain::Learning>> learningsIn(const ExportScope &scope)
{
    TRY_VALUE(QList<domain::Learning> learnings, storage::allLearnings(scope.reader()));
    learnings.removeIf([&scope](const domain::Learning &learning) {
        const bool inScope = std::any_of(learning.sources.cbegin(), learning.sources.cend(),
            [&scope](const domain::LearningSource &source) { return scope.hasRound(source.round); });
        return !scope.isEverything() && !inScope;
    });
    return learnings;
}

/// Oldest first. Entries of other cycles stay away; those that name none (teams, data sets) leave only with
/// everything.
domain::Result<QList<domain::HistoryEntry>> historyIn(const ExportScope &scope)
{
    QList<domain::HistoryEntry> entries;
    const auto takePages = [&entries](auto page) -> domain::Result<void> {
        std::optional<domain::HistoryId> before;
        for (bool more = true; more;) {
            TRY_VALUE(const QList<domain::HistoryEntry> found, page(before));
            entries.append(found);
            more = found.size() == historyPage;
            if (more)
                before = found.last().id;
        }
        return domain::success();
    };
    if (scope.isEverything()) {
        TRY_DONE(takePages([&](std::optional<domain::HistoryId> before) {
            return storage::latestHistory(scope.reader(), historyPage, before);
        }));
    } else {
        for (const domain::Cycle &cycle : scope.cycles)
            TRY_DONE(takePages([&](std::optional<domain::HistoryId> before) {
                return storage::historyOf(scope.reader(), cycle.id, historyPage, before);
            }));
    }
    std::sort(entries.begin(), entries.end(),
        [](const domain::HistoryEntry &a, const domain::HistoryEntry &b) { return a.id < b.id; });
    return entries;
}

} // namespace

domain::Result<void> writeLearnings(const ExportScope &scope, TableFolder &folder)
{
    TRY_DONE(writeReflections(scope, folder));
    TRY_VALUE(const auto learnings, learningsIn(scope));
    TRY_DONE(folder.write(u"learnings"_s, {u"id"_s, u"statement"_s, u"touchpoint"_s, u"created_at"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Learning &learning : learnings)
                putRow(table, learning.id, learning.statement, scope.nameOf(learning.touchpoint), learning.createdAt);
            return domain::success();
        }));
    TRY_DONE(folder.write(
        u"learning_rounds"_s, {u"learning"_s, u"round"_s, u"stance"_s}, [&](auto &table) -> domain::Result<void> {
            for (const domain::Learning &learning : learnings)
                for (const domain::LearningSource &source : learning.sources)
                    if (scope.hasRound(source.round))
                        putRow(table, learning.id, source.round, source.stance);
            return domain::success();
        }));
    return folder.write(
        u"messages"_s, {u"id"_s, u"round"_s, u"you_said"_s, u"we_did"_s}, [&](auto &table) -> domain::Result<void> {
            for (const domain::Round &round : scope.rounds) {
                TRY_VALUE(const auto message, storage::messageOf(scope.reader(), round.id));
                if (message)
                    putRow(table, message->id, message->round, message->youSaid, message->weDid);
            }
            return domain::success();
        });
}

domain::Result<void> writeHistory(const ExportScope &scope, TableFolder &folder)
{
    TRY_VALUE(const auto entries, historyIn(scope));
    return folder.write(u"history"_s,
        {u"id"_s, u"at"_s, u"person"_s, u"person_name"_s, u"cycle"_s, u"what"_s, u"undone"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::HistoryEntry &entry : entries)
                putRow(table, entry.id, entry.at, entry.person, scope.nameOf(entry.person), entry.cycle,
                    exchange::historySentence(entry), entry.undone);
            return domain::success();
        });
}

} // namespace application
