// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/cycles.h"
#include "application/example/internal/examplestage.h"
#include "application/workspace/progress.h"

#include <QJsonArray>

namespace application
{

/// The story of the example: who they are, what customers told them, a finished cycle of two rounds, a running week.
/// Told through the services a person uses, day by day.
class ExampleStory final
{
public:
    ExampleStory(ExampleStage &stage, QJsonObject story, QJsonObject notes);

    domain::Result<void> introducePeople();
    domain::Result<void> setGoal();
    /// Imports the survey, keeps findings and quotes.
    domain::Result<void> gatherEvidence(qint64 responses, const Progress &progress);
    /// Two rounds about the final bill: adapted, then adopted.
    domain::Result<void> tellFinalBill();
    /// The running week about the deposit, on its fourth day.
    domain::Result<void> tellDeposit();

    /// The first finished round.
    domain::RoundId finishedRound() const { return m_firstRound; }

private:
    struct Plan
    {
        domain::RoundId round;
        int start = 0; ///< day, 0 is today
        QString because;
        QString size;
        QString singleChange = {};
    };

    domain::Result<void> keepFindings(domain::DataSetId set);
    domain::Result<void> measureByTheData();
    domain::Result<void> saveQuotes();
    domain::Result<void> addReading(int day, int index);
    /// The balancing measure of every day from `first` on, read off together on the day the stage is at.
    domain::Result<void> addDailyReadings(int first);
    domain::Result<void> compareChallenges(domain::CycleId cycle, const QJsonObject &texts);
    domain::Result<domain::RoundId> findIdea(domain::CycleId cycle, const QJsonObject &texts);
    domain::Result<void> makeReady(domain::IdeaId id, const QString &situation, const QString &behaviour);
    domain::Result<void> plan(const Plan &plan);
    domain::Result<void> reflect(domain::RoundId round, const QJsonObject &texts, const QList<domain::NoteId> &notes);
    domain::Result<void> decide(
        domain::RoundId round, domain::DecisionKind kind, const QJsonObject &texts, int byWhen);
    domain::Result<void> tellFirstRound(const QJsonObject &texts);
    domain::Result<domain::RoundId> tellSecondRound(const QJsonObject &texts);
    domain::Result<void> passOn(domain::RoundId round, const QJsonObject &texts);
    QStringList frontline() const;

    ExampleStage &m_stage;
    QJsonObject m_story;
    QJsonObject m_notes;
    domain::TeamId m_team;
    domain::CycleId m_finalBill;
    domain::GoalId m_goal;
    QList<domain::MeasureId> m_measures; ///< success, balancing
    domain::RoundId m_firstRound;
    domain::RoundId m_secondRound;
    QHash<QString, domain::FindingId> m_findings;
    QList<domain::QuoteId> m_quotes;
};

} // namespace application
