// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/export/exportrequest.h"
#include "domain/base/result.h"
#include "domain/cycle/cycle.h"
#include "domain/cycle/goal.h"
#include "domain/cycle/idea.h"
#include "domain/people/team.h"
#include "domain/week/effecthiding.h"
#include "domain/week/round.h"
#include "storage/file/reader.h"

#include <QHash>
#include <QSet>

namespace application
{

/// What leaves under a request: the cycles it names, and what belongs to them. Without any filter, everything.
class ExportScope final
{
public:
    /// NotFound when the request names a team, goal or cycle that is not there.
    static domain::Result<ExportScope> find(const storage::Reader &reader, const ExportRequest &request, QDate today);

    const storage::Reader &reader() const { return *m_reader; }
    bool isEverything() const { return m_everything; }
    QDate today() const { return m_today; }

    QList<domain::Team> teams;
    QList<domain::Person> people;
    QList<domain::CustomerType> customerTypes;
    QList<domain::Touchpoint> touchpoints;
    QList<domain::Goal> goals;
    QList<domain::Cycle> cycles;
    QList<domain::Round> rounds;

    bool hasRound(domain::RoundId id) const { return m_rounds.contains(id); }
    /// Effects of a round's notes stay hidden until its last day has passed.
    bool hidesEffects(const domain::Round &round) const
    {
        return !m_looksEarly && domain::hidesEffects(round, m_today);
    }
    /// The running rounds whose effects are in the export because somebody wanted to look early.
    QList<domain::Round> lookedAt() const;
    /// Names, also of who left; empty for nobody and for what was removed.
    QString nameOf(std::optional<domain::PersonId> id) const;
    QString nameOf(std::optional<domain::CustomerTypeId> id) const;
    QString nameOf(std::optional<domain::TouchpointId> id) const;

private:
    ExportScope(const storage::Reader &reader, QDate today);
    domain::Result<void> findCycles(const ExportRequest &request);
    domain::Result<void> findTheRest(const ExportRequest &request);

    const storage::Reader *m_reader;
    QDate m_today;
    bool m_everything = false;
    bool m_looksEarly = false;
    QSet<domain::RoundId> m_rounds;
    mutable QHash<qint64, QString> m_names;
};

} // namespace application
