// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/challenges.h"

#include <string>

namespace storage
{

namespace
{

const std::string selectChallenges
    = "SELECT id, cycle, statement, touchpoint, size, seriousness, seriousness_note, cost, in_our_hands,"
      " in_our_hands_note, rank, contacts, contacts_period, contacts_source, contact_minutes, contact_minutes_source,"
      " minute_cost, minute_cost_source, currency FROM challenge WHERE removed = 0";

const std::string findingFacts
    = "SELECT 'finding', finding.id, title, n, coalesce(last_day, substr(kept_at, 1, 10)), first_day FROM finding";
const std::string quoteFacts = "SELECT 'quote', quote.id, text, coalesce(customers, 0), day, day FROM quote";

domain::Challenge challengeOf(const Row &row)
{
    domain::Challenge challenge;
    domain::BusinessCase &costs = challenge.businessCase;
    row.read(challenge.id, challenge.cycle, challenge.statement, challenge.touchpoint, challenge.size,
        challenge.seriousness, challenge.seriousnessNote, challenge.cost, challenge.inOurHands,
        challenge.inOurHandsNote, challenge.rank, costs.contacts, costs.per, costs.contactsFrom, costs.minutes,
        costs.minutesFrom, costs.minuteCost, costs.minuteCostFrom, costs.currency);
    return challenge;
}

EvidenceFacts evidenceFactsOf(const Row &row)
{
    EvidenceFacts facts;
    row.read(facts.link.kind, facts.link.id, facts.title, facts.n, facts.day, facts.firstDay);
    return facts;
}

domain::Result<void> readLinks(const Reader &reader, domain::Challenge &challenge)
{
    TRY_VALUE(challenge.customerTypes,
        reader.list(
            "SELECT customer_type FROM challenge_customer_type WHERE challenge = ? ORDER BY customer_type",
            [](const Row &row) { return row.get<domain::CustomerTypeId>(0); }, challenge.id));
    TRY_VALUE(const auto evidence, evidenceOf(reader, challenge.id));
    for (const EvidenceFacts &facts : evidence)
        challenge.evidence.append(facts.link);
    return domain::success();
}

domain::Result<void> writeCustomerTypes(Writer &writer, const domain::Challenge &challenge)
{
    TRY_DONE(writer.run("DELETE FROM challenge_customer_type WHERE challenge = ?", challenge.id));
    for (const domain::CustomerTypeId type : challenge.customerTypes)
        TRY_DONE(writer.run("INSERT OR IGNORE INTO challenge_customer_type (challenge, customer_type) VALUES (?, ?)",
            challenge.id, type));
    return domain::success();
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::Challenge &challenge)
{
    const domain::BusinessCase &costs = challenge.businessCase;
    TRY_DONE(
        writer.run("INSERT INTO challenge (id, cycle, statement, touchpoint, size, seriousness, seriousness_note,"
                   " cost, in_our_hands, in_our_hands_note, rank, contacts, contacts_period, contacts_source,"
                   " contact_minutes, contact_minutes_source, minute_cost, minute_cost_source, currency)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            challenge.id, challenge.cycle, challenge.statement, challenge.touchpoint, challenge.size,
            challenge.seriousness, challenge.seriousnessNote, challenge.cost, challenge.inOurHands,
            challenge.inOurHandsNote, challenge.rank, costs.contacts, costs.per, costs.contactsFrom, costs.minutes,
            costs.minutesFrom, costs.minuteCost, costs.minuteCostFrom, costs.currency));
    return writeCustomerTypes(writer, challenge);
}

domain::Result<void> update(Writer &writer, const domain::Challenge &challenge)
{
    const domain::BusinessCase &costs = challenge.businessCase;
    TRY_DONE(writer.changeOne(domain::Kind::Challenge,
        "UPDATE challenge SET statement = ?, touchpoint = ?, size = ?, seriousness = ?, seriousness_note = ?,"
        " cost = ?, in_our_hands = ?, in_our_hands_note = ?, rank = ?, contacts = ?, contacts_period = ?,"
        " contacts_source = ?, contact_minutes = ?, contact_minutes_source = ?, minute_cost = ?,"
        " minute_cost_source = ?, currency = ? WHERE id = ? AND removed = 0",
        challenge.statement, challenge.touchpoint, challenge.size, challenge.seriousness, challenge.seriousnessNote,
        challenge.cost, challenge.inOurHands, challenge.inOurHandsNote, challenge.rank, costs.contacts, costs.per,
        costs.contactsFrom, costs.minutes, costs.minutesFrom, costs.minuteCost, costs.minuteCostFrom, costs.currency,
        challenge.id));
    return writeCustomerTypes(writer, challenge);
}

domain::Result<domain::Challenge> findChallenge(const Reader &reader, domain::ChallengeId id)
{
    TRY_VALUE(auto challenge, reader.one(domain::Kind::Challenge, selectChallenges + " AND id = ?", challengeOf, id));
    TRY_DONE(readLinks(reader, challenge));
    return challenge;
}

domain::Result<QList<domain::Challenge>> challengesOf(const Reader &reader, domain::CycleId cycle)
{
    TRY_VALUE(
        auto challenges, reader.list(selectChallenges + " AND cycle = ? ORDER BY rank, id", challengeOf, cycle));
    for (domain::Challenge &challenge : challenges)
        TRY_DONE(readLinks(reader, challenge));
    return challenges;
}

domain::Result<void> link(Writer &writer, domain::ChallengeId id, const domain::EvidenceLink &evidence)
{
    return writer.run("INSERT OR IGNORE INTO challenge_evidence (challenge, kind, evidence) VALUES (?, ?, ?)", id,
        evidence.kind, evidence.id);
}

domain::Result<void> unlink(Writer &writer, domain::ChallengeId id, const domain::EvidenceLink &evidence)
{
    return writer.changeOne(domain::Kind::Challenge,
        "DELETE FROM challenge_evidence WHERE challenge = ? AND kind = ? AND evidence = ?", id, evidence.kind,
        evidence.id);
}

domain::Result<QList<EvidenceFacts>> evidenceOf(const Reader &reader, domain::ChallengeId id)
{
    return reader.list(findingFacts
            + " JOIN challenge_evidence ON kind = 'finding' AND evidence = finding.id"
              " WHERE challenge = ? AND removed = 0 UNION ALL "
            + quoteFacts
            + " JOIN challenge_evidence ON kind = 'quote' AND evidence = quote.id"
              " WHERE challenge = ? AND removed = 0 ORDER BY 1, 2",
        evidenceFactsOf, id, id);
}

domain::Result<EvidenceFacts> findEvidence(const Reader &reader, const domain::EvidenceLink &evidence)
{
    if (evidence.kind == domain::EvidenceKind::Finding)
        return reader.one(
            domain::Kind::Finding, findingFacts + " WHERE id = ? AND removed = 0", evidenceFactsOf, evidence.id);
    return reader.one(
        domain::Kind::Quote, quoteFacts + " WHERE id = ? AND removed = 0", evidenceFactsOf, evidence.id);
}

} // namespace storage
