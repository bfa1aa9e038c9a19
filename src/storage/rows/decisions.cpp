// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/decisions.h"

#include <string>

namespace storage
{

namespace
{

const std::string selectDecisions = "SELECT id, kind, why, next_step, who, by_when, promise, became FROM decision";

domain::Decision decisionFrom(const Row &row)
{
    domain::Decision decision;
    row.read(decision.round, decision.kind, decision.why, decision.nextStep, decision.who, decision.byWhen,
        decision.promise, decision.became);
    return decision;
}

} // namespace

domain::Result<void> save(Writer &writer, const domain::Decision &decision)
{
    return writer.run("INSERT INTO decision (id, kind, why, next_step, who, by_when, promise, became)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                      " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, why = excluded.why,"
                      " next_step = excluded.next_step, who = excluded.who, by_when = excluded.by_when,"
                      " promise = excluded.promise, became = excluded.became",
        decision.round, decision.kind, decision.why, decision.nextStep, decision.who, decision.byWhen,
        decision.promise, decision.became);
}

domain::Result<std::optional<domain::Decision>> decisionOf(const Reader &reader, domain::RoundId round)
{
    return reader.find(
        selectDecisions + " WHERE id = ?", [](const Row &row) { return decisionFrom(row); }, round);
}

domain::Result<QList<domain::Decision>> openPromises(const Reader &reader)
{
    return reader.list(selectDecisions
            + " WHERE promise = 'open' AND next_step <> '' AND id IN (SELECT round.id FROM round"
              " JOIN cycle ON cycle.id = round.cycle"
              " WHERE round.closed_at IS NOT NULL AND round.removed = 0 AND cycle.removed = 0)"
              " ORDER BY by_when IS NULL, by_when, id",
        [](const Row &row) { return decisionFrom(row); });
}

domain::Result<void> insert(Writer &writer, const domain::Message &message)
{
    return writer.run("INSERT INTO message (id, round, you_said, we_did) VALUES (?, ?, ?, ?)", message.id,
        message.round, message.youSaid, message.weDid);
}

domain::Result<void> update(Writer &writer, const domain::Message &message)
{
    return writer.changeOne(domain::Kind::Message,
        "UPDATE message SET you_said = ?, we_did = ? WHERE id = ? AND removed = 0", message.youSaid, message.weDid,
        message.id);
}

domain::Result<std::optional<domain::Message>> messageOf(const Reader &reader, domain::RoundId round)
{
    return reader.find(
        "SELECT id, round, you_said, we_did FROM message WHERE round = ? AND removed = 0"
        " ORDER BY id DESC LIMIT 1",
        [](const Row &row) {
            domain::Message message;
            row.read(message.id, message.round, message.youSaid, message.weDid);
            return message;
        },
        round);
}

} // namespace storage
