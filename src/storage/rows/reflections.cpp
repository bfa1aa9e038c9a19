// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/reflections.h"

#include <string>

namespace storage
{

namespace
{

const std::string selectReflections
    = "SELECT id, round, form, question, started_at, worth FROM reflection WHERE removed = 0";
const std::string selectAnswers = "SELECT id, reflection, question, person, text FROM answer WHERE removed = 0";
const std::string selectInsights = "SELECT id, reflection, text FROM insight WHERE removed = 0";

domain::Reflection reflectionOfRow(const Row &row)
{
    domain::Reflection reflection;
    row.read(reflection.id, reflection.round, reflection.form, reflection.question, reflection.startedAt,
        reflection.worth);
    return reflection;
}

domain::Answer answerOf(const Row &row)
{
    domain::Answer answer;
    row.read(answer.id, answer.reflection, answer.question, answer.person, answer.text);
    return answer;
}

domain::Insight insightOf(const Row &row)
{
    domain::Insight insight;
    row.read(insight.id, insight.reflection, insight.text);
    return insight;
}

domain::Result<void> readPeople(const Reader &reader, domain::Reflection &reflection)
{
    TRY_VALUE(reflection.people,
        reader.list(
            "SELECT person FROM reflection_person WHERE reflection = ? ORDER BY person",
            [](const Row &row) { return row.get<domain::PersonId>(0); }, reflection.id));
    return domain::success();
}

domain::Result<void> writePeople(Writer &writer, const domain::Reflection &reflection)
{
    TRY_DONE(writer.run("DELETE FROM reflection_person WHERE reflection = ?", reflection.id));
    for (const domain::PersonId person : reflection.people)
        TRY_DONE(writer.run(
            "INSERT OR IGNORE INTO reflection_person (reflection, person) VALUES (?, ?)", reflection.id, person));
    return domain::success();
}

domain::Result<void> readNotes(const Reader &reader, domain::Insight &insight)
{
    TRY_VALUE(insight.notes,
        reader.list(
            "SELECT insight_note.note FROM insight_note JOIN note ON note.id = insight_note.note WHERE insight = ? "
            "AND removed = 0"
            " ORDER BY insight_note.note",
            [](const Row &row) { return row.get<domain::NoteId>(0); }, insight.id));
    return domain::success();
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::Reflection &reflection)
{
    TRY_DONE(
        writer.run("INSERT INTO reflection (id, round, form, question, started_at, worth) VALUES (?, ?, ?, ?, ?, ?)",
            reflection.id, reflection.round, reflection.form, reflection.question, reflection.startedAt,
            reflection.worth));
    return writePeople(writer, reflection);
}

domain::Result<void> update(Writer &writer, const domain::Reflection &reflection)
{
    TRY_DONE(writer.changeOne(domain::Kind::Reflection,
        "UPDATE reflection SET form = ?, question = ?, worth = ? WHERE id = ? AND removed = 0", reflection.form,
        reflection.question, reflection.worth, reflection.id));
    return writePeople(writer, reflection);
}

domain::Result<domain::Reflection> findReflection(const Reader &reader, domain::ReflectionId id)
{
    TRY_VALUE(auto reflection,
        reader.one(domain::Kind::Reflection, selectReflections + " AND id = ?", reflectionOfRow, id));
    TRY_DONE(readPeople(reader, reflection));
    return reflection;
}

domain::Result<std::optional<domain::Reflection>> reflectionOf(const Reader &reader, domain::RoundId round)
{
    TRY_VALUE(auto reflection,
        reader.find(selectReflections + " AND round = ? ORDER BY id DESC LIMIT 1", reflectionOfRow, round));
    if (reflection)
        TRY_DONE(readPeople(reader, *reflection));
    return reflection;
}

domain::Result<void> insert(Writer &writer, const domain::Answer &answer)
{
    return writer.run("INSERT INTO answer (id, reflection, question, person, text) VALUES (?, ?, ?, ?, ?)", answer.id,
        answer.reflection, answer.question, answer.person, answer.text);
}

domain::Result<domain::Answer> findAnswer(const Reader &reader, domain::AnswerId id)
{
    return reader.one(domain::Kind::Answer, selectAnswers + " AND id = ?", answerOf, id);
}

domain::Result<QList<domain::Answer>> answersOf(const Reader &reader, domain::ReflectionId reflection)
{
    return reader.list(selectAnswers + " AND reflection = ? ORDER BY id", answerOf, reflection);
}

domain::Result<void> insert(Writer &writer, const domain::Insight &insight)
{
    TRY_DONE(writer.run(
        "INSERT INTO insight (id, reflection, text) VALUES (?, ?, ?)", insight.id, insight.reflection, insight.text));
    for (const domain::NoteId note : insight.notes)
        TRY_DONE(writer.run("INSERT OR IGNORE INTO insight_note (insight, note) VALUES (?, ?)", insight.id, note));
    return domain::success();
}

domain::Result<domain::Insight> findInsight(const Reader &reader, domain::InsightId id)
{
    TRY_VALUE(auto insight, reader.one(domain::Kind::Insight, selectInsights + " AND id = ?", insightOf, id));
    TRY_DONE(readNotes(reader, insight));
    return insight;
}

domain::Result<QList<domain::Insight>> insightsOf(const Reader &reader, domain::ReflectionId reflection)
{
    TRY_VALUE(auto insights, reader.list(selectInsights + " AND reflection = ? ORDER BY id", insightOf, reflection));
    for (domain::Insight &insight : insights)
        TRY_DONE(readNotes(reader, insight));
    return insights;
}

} // namespace storage
