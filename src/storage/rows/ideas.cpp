// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/ideas.h"

#include "domain/text/plainname.h"

#include <string>

namespace storage
{

namespace
{

const std::string selectIdeas = "SELECT id, cycle, proposed_by, line, situation, behaviour, simplicity, rehearsed_on,"
                                " override_reason FROM idea WHERE removed = 0";

QString simplicityText(const domain::Idea::Simplicity &answers)
{
    QString text;
    for (const std::optional<bool> &answer : answers)
        text += answer ? (*answer ? u'y' : u'n') : u'-';
    return text;
}

domain::Idea::Simplicity simplicityFrom(const QString &text)
{
    domain::Idea::Simplicity answers;
    for (size_t i = 0; i < answers.size() && static_cast<qsizetype>(i) < text.size(); ++i) {
        const QChar letter = text.at(static_cast<qsizetype>(i));
        if (letter == u'y' || letter == u'n')
            answers[i] = letter == u'y';
    }
    return answers;
}

domain::Idea ideaOf(const Row &row)
{
    domain::Idea idea;
    QString simplicity;
    row.read(idea.id, idea.cycle, idea.proposedBy, idea.line, idea.situation, idea.behaviour, simplicity,
        idea.rehearsedOn, idea.overrideReason);
    idea.line = domain::plainName(idea.line);
    idea.simplicity = simplicityFrom(simplicity);
    return idea;
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::Idea &idea)
{
    return writer.run("INSERT INTO idea (id, cycle, proposed_by, line, situation, behaviour, simplicity,"
                      " rehearsed_on, override_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        idea.id, idea.cycle, idea.proposedBy, idea.line, idea.situation, idea.behaviour,
        simplicityText(idea.simplicity), idea.rehearsedOn, idea.overrideReason);
}

domain::Result<void> update(Writer &writer, const domain::Idea &idea)
{
    return writer.changeOne(domain::Kind::Idea,
        "UPDATE idea SET line = ?, situation = ?, behaviour = ?, simplicity = ?, rehearsed_on = ?,"
        " override_reason = ? WHERE id = ? AND removed = 0",
        idea.line, idea.situation, idea.behaviour, simplicityText(idea.simplicity), idea.rehearsedOn,
        idea.overrideReason, idea.id);
}

domain::Result<domain::Idea> findIdea(const Reader &reader, domain::IdeaId id)
{
    return reader.one(domain::Kind::Idea, selectIdeas + " AND id = ?", ideaOf, id);
}

domain::Result<QList<domain::Idea>> ideasOf(const Reader &reader, domain::CycleId cycle)
{
    return reader.list(selectIdeas + " AND cycle = ? ORDER BY id", ideaOf, cycle);
}

} // namespace storage
