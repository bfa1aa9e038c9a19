// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/internal/exporttables.h"

#include "storage/rows/challenges.h"
#include "storage/rows/datasets.h"
#include "storage/rows/explorejson.h"
#include "storage/rows/findings.h"
#include "storage/rows/goals.h"
#include "storage/rows/ideas.h"
#include "storage/rows/importprofiles.h"
#include "storage/rows/keptviews.h"
#include "storage/rows/quotes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

domain::Result<QList<domain::Challenge>> challengesIn(const ExportScope &scope)
{
    QList<domain::Challenge> challenges;
    for (const domain::Cycle &cycle : scope.cycles) {
        TRY_VALUE(const auto found, storage::challengesOf(scope.reader(), cycle.id));
        challenges.append(found);
    }
    return challenges;
}

/// The findings that values of the goals in scope were taken from.
domain::Result<QList<domain::EvidenceLink>> sourcesIn(const ExportScope &scope)
{
    QList<domain::EvidenceLink> links;
    const auto add = [&links](std::optional<domain::FindingId> finding) {
        if (finding)
            links.append({domain::EvidenceKind::Finding, domain::anyId(*finding)});
    };
    for (const domain::Goal &goal : scope.goals) {
        TRY_VALUE(const auto measures, storage::measuresOf(scope.reader(), goal.id));
        for (const domain::Measure &measure : measures) {
            add(measure.baselineFinding);
            TRY_VALUE(const auto readings, storage::readingsOf(scope.reader(), measure.id));
            for (const domain::Reading &reading : readings)
                add(reading.finding);
        }
    }
    return links;
}

/// Whether evidence leaves: all of it, or what points at a challenge in scope or gave its goal a number.
class EvidenceInScope
{
public:
    EvidenceInScope(
        bool everything, const QList<domain::Challenge> &challenges, const QList<domain::EvidenceLink> &sources)
        : m_everything(everything)
        , m_links(sources)
    {
        for (const domain::Challenge &challenge : challenges)
            m_links.append(challenge.evidence);
    }

    bool has(domain::EvidenceKind kind, domain::AnyId id) const
    {
        return m_everything || m_links.contains(domain::EvidenceLink{kind, id});
    }

private:
    bool m_everything;
    QList<domain::EvidenceLink> m_links;
};

domain::Result<void> writeFindings(
    const QList<domain::Finding> &findings, const ExportScope &scope, TableFolder &folder)
{
    return folder.write(u"findings"_s,
        {u"id"_s, u"data_set"_s, u"title"_s, u"view"_s, u"by"_s, u"weight"_s, u"n"_s, u"first_day"_s, u"last_day"_s,
            u"numbers"_s, u"kept_at"_s, u"kept_by"_s, u"kept_by_name"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Finding &finding : findings)
                putRow(table, finding.id, finding.request.dataSet, finding.title, finding.request.view,
                    finding.request.by, finding.request.weight, finding.n, finding.firstDay, finding.lastDay,
                    QString::fromUtf8(finding.result), finding.keptAt, finding.keptBy, scope.nameOf(finding.keptBy));
            return domain::success();
        });
}

domain::Result<void> writeKeptViews(const ExportScope &scope, TableFolder &folder)
{
    TRY_VALUE(const auto views, storage::allKeptViews(scope.reader()));
    return folder.write(u"kept_views"_s,
        {u"id"_s, u"data_set"_s, u"name"_s, u"view"_s, u"by"_s, u"weight"_s, u"request"_s, u"kept_at"_s, u"kept_by"_s,
            u"kept_by_name"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::KeptView &view : views)
                if (scope.isEverything())
                    putRow(table, view.id, view.request.dataSet, view.name, view.request.view, view.request.by,
                        view.request.weight, QString::fromUtf8(storage::toJson(view.request)), view.keptAt,
                        view.keptBy, scope.nameOf(view.keptBy));
            return domain::success();
        });
}

domain::Result<void> writeDataSets(
    const QList<domain::Finding> &findings, const ExportScope &scope, TableFolder &folder)
{
    TRY_VALUE(const auto sets, storage::allDataSets(scope.reader()));
    return folder.write(u"data_sets"_s,
        {u"id"_s, u"name"_s, u"file_name"_s, u"scale"_s, u"responses"_s, u"imported_at"_s, u"imported_by"_s,
            u"imported_by_name"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::DataSet &set : sets) {
                const bool used = std::any_of(findings.cbegin(), findings.cend(),
                    [&set](const domain::Finding &finding) { return finding.request.dataSet == set.id; });
                if (scope.isEverything() || used)
                    putRow(table, set.id, set.name, set.fileName, set.mapping.scale.word(), set.responses,
                        set.importedAt, set.importedBy, scope.nameOf(set.importedBy));
            }
            return domain::success();
        });
}

/// Ways to read files belong to no cycle: they leave with everything only.
domain::Result<void> writeImportProfiles(const ExportScope &scope, TableFolder &folder)
{
    QList<domain::ImportProfile> profiles;
    if (scope.isEverything()) {
        TRY_VALUE(profiles, storage::importProfiles(scope.reader()));
    }
    return folder.write(u"import_profiles"_s,
        {u"id"_s, u"name"_s, u"header"_s, u"options"_s, u"mapping"_s, u"scale"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::ImportProfile &profile : profiles)
                putRow(table, profile.id, profile.name, profile.header.join(u'\n'),
                    domain::wordsOf(profile.options).join(u'\n'), profile.mapping.words().join(u'\n'),
                    profile.mapping.scale.word());
            return domain::success();
        });
}

} // namespace

domain::Result<void> writeEvidence(const ExportScope &scope, TableFolder &folder)
{
    TRY_VALUE(const auto challenges, challengesIn(scope));
    TRY_VALUE(const auto sources, sourcesIn(scope));
    const EvidenceInScope evidence(scope.isEverything(), challenges, sources);
    TRY_VALUE(QList<domain::Finding> findings, storage::allFindings(scope.reader()));
    findings.removeIf([&](const domain::Finding &finding) {
        return !evidence.has(domain::EvidenceKind::Finding, domain::anyId(finding.id));
    });
    TRY_DONE(writeDataSets(findings, scope, folder));
    TRY_DONE(writeImportProfiles(scope, folder));
    TRY_DONE(writeFindings(findings, scope, folder));
    TRY_DONE(writeKeptViews(scope, folder));
    TRY_VALUE(const auto quotes, storage::allQuotes(scope.reader()));
    return folder.write(u"quotes"_s,
        {u"id"_s, u"text"_s, u"tone"_s, u"about"_s, u"said_in"_s, u"asked_by"_s, u"source"_s, u"day"_s,
            u"customers"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Quote &quote : quotes)
                if (evidence.has(domain::EvidenceKind::Quote, domain::anyId(quote.id)))
                    putRow(table, quote.id, quote.text, quote.tone, quote.about, quote.saidIn, quote.askedBy,
                        quote.source, quote.day, quote.customers);
            return domain::success();
        });
}

domain::Result<void> writeCycles(const ExportScope &scope, TableFolder &folder)
{
    TRY_DONE(folder.write(u"cycles"_s,
        {u"id"_s, u"goal"_s, u"title"_s, u"chosen_challenge"_s, u"choice_reason"_s, u"gut_feeling_reason"_s,
            u"follows"_s, u"created_at"_s, u"created_by"_s, u"created_by_name"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Cycle &cycle : scope.cycles)
                putRow(table, cycle.id, cycle.goal, cycle.title, cycle.chosen, cycle.choiceReason,
                    cycle.gutFeelingReason, cycle.follows, cycle.createdAt, cycle.createdBy,
                    scope.nameOf(cycle.createdBy));
            return domain::success();
        }));
    TRY_VALUE(const auto challenges, challengesIn(scope));
    TRY_DONE(folder.write(u"challenges"_s,
        {u"id"_s, u"cycle"_s, u"statement"_s, u"touchpoint"_s, u"customer_types"_s, u"size"_s, u"seriousness"_s,
            u"seriousness_note"_s, u"cost"_s, u"in_our_hands"_s, u"in_our_hands_note"_s, u"rank"_s, u"contacts"_s,
            u"contacts_period"_s, u"contacts_source"_s, u"contact_minutes"_s, u"contact_minutes_source"_s,
            u"minute_cost"_s, u"minute_cost_source"_s, u"currency"_s, u"about_minutes"_s, u"about_cost"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Challenge &challenge : challenges) {
                const domain::BusinessCase &costs = challenge.businessCase;
                const std::optional<domain::CaseResult> about = domain::resultOf(costs);
                QStringList types;
                for (const domain::CustomerTypeId type : challenge.customerTypes)
                    types.append(scope.nameOf(std::optional(type)));
                putRow(table, challenge.id, challenge.cycle, challenge.statement, scope.nameOf(challenge.touchpoint),
                    types.join(u"; "_s), challenge.size, challenge.seriousness, challenge.seriousnessNote,
                    challenge.cost, challenge.inOurHands, challenge.inOurHandsNote, challenge.rank + 1,
                    costs.contacts, costs.contacts ? std::optional(costs.per) : std::nullopt, costs.contactsFrom,
                    costs.minutes, costs.minutesFrom, costs.minuteCost, costs.minuteCostFrom, costs.currency,
                    about ? std::optional(about->minutes) : std::nullopt, about ? about->money : std::nullopt);
            }
            return domain::success();
        }));
    TRY_DONE(
        folder.write(u"evidence"_s, {u"challenge"_s, u"kind"_s, u"id"_s}, [&](auto &table) -> domain::Result<void> {
            for (const domain::Challenge &challenge : challenges)
                for (const domain::EvidenceLink &link : challenge.evidence)
                    putRow(table, challenge.id, link.kind, link.id);
            return domain::success();
        }));
    return folder.write(u"ideas"_s,
        {u"id"_s, u"cycle"_s, u"proposed_by"_s, u"proposed_by_name"_s, u"line"_s, u"when"_s, u"i_will"_s,
            u"simple_answers"_s, u"rehearsed_on"_s, u"override_reason"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Cycle &cycle : scope.cycles) {
                TRY_VALUE(const auto ideas, storage::ideasOf(scope.reader(), cycle.id));
                for (const domain::Idea &idea : ideas)
                    putRow(table, idea.id, idea.cycle, idea.proposedBy, scope.nameOf(idea.proposedBy), idea.line,
                        idea.situation, idea.behaviour, idea.simpleAnswers(), idea.rehearsedOn, idea.overrideReason);
            }
            return domain::success();
        });
}

} // namespace application
