#include "storage/decisions.h"

namespace storage
{

domain::Result<void> save(Writer &writer, const domain::Decision &decision)
{
    return writer.run("INSERT INTO decision (id, kind, why, next_step, who, by_when) VALUES (?, ?, ?, ?, ?, ?)"
                      " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, why = excluded.why,"
                      " next_step = excluded.next_step, who = excluded.who, by_when = excluded.by_when",
        decision.round, decision.kind, decision.why, decision.nextStep, decision.who, decision.byWhen);
}

domain::Result<std::optional<domain::Decision>> decisionOf(const Reader &reader, domain::RoundId round)
{
    return reader.find(
        "SELECT id, kind, why, next_step, who, by_when FROM decision WHERE id = ?",
        [](const Row &row) {
            domain::Decision decision;
            row.read(decision.round, decision.kind, decision.why, decision.nextStep, decision.who, decision.byWhen);
            return decision;
        },
        round);
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
