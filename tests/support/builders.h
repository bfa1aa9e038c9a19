// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/undocheck.h"

#include "application/cycle/challenges.h"
#include "application/cycle/cycles.h"
#include "application/cycle/goals.h"
#include "application/cycle/ideas.h"
#include "application/people/teams.h"
#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"
#include "storage/rows/quotes.h"

#include <QTemporaryDir>

namespace support
{

/// The value, or the end of the program with what went wrong: for the arranging part of a test.
template <typename T>
T must(domain::Result<T> result)
{
    if (result.has_error())
        qFatal("not arranged: error %d, %s %s", static_cast<int>(result.error().code),
            qPrintable(result.error().context), qPrintable(result.error().detail));
    return std::move(result).value();
}

inline void must(const domain::Result<void> &result)
{
    if (result.has_error())
        qFatal("not arranged: error %d, %s %s", static_cast<int>(result.error().code),
            qPrintable(result.error().context), qPrintable(result.error().detail));
}

/// A team of two at a new workspace on a real file, Ada acting, on Monday 23 November 2026 at 9 in the morning (UTC).
/// The functions that arrange something go through the services a person uses.
class Office
{
public:
    Office()
    {
        open();
        ada = must(application::Teams(*workspace)
                       .setUp(QStringLiteral("Care"), QStringLiteral("Ada"), domain::Role::Frontline));
        team = application::Teams(*workspace).teams().first().id;
        bo = must(application::Teams(*workspace).addPerson(team, QStringLiteral("Bo"), domain::Role::Supervisor));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("care.tryweek")); }
    application::WorkspaceEnvironment environment() const { return {clock, QStringLiteral("desk-1"), 1}; }

    /// Opens the file, making it the first time.
    void open()
    {
        workspace.reset();
        workspace = must(QFile::exists(path())
                ? application::Workspace::open(path(), application::Workspace::Mode::ReadWrite, environment())
                : application::Workspace::create(path(), environment()));
    }

    domain::CycleId beginCycle(const QString &goal = QStringLiteral("Callers leave with an answer"))
    {
        return must(application::Cycles(*workspace).begin(team, goal));
    }

    /// Fills the goal so that its gate is passed.
    void readyGoal(domain::CycleId cycle)
    {
        application::Goals goals(*workspace);
        auto goal = must(application::Cycles(*workspace).state(cycle)).goal;
        goal.whoNotices = QStringLiteral("People who call about their bill");
        goal.owner = ada;
        goal.noBalancing = true;
        must(goals.update(goal));
        domain::Measure measure;
        measure.goal = goal.id;
        measure.name = QStringLiteral("Second calls within a week");
        measure.better = domain::Direction::Down;
        measure.target = 20;
        must(goals.saveMeasure(measure));
    }

    /// Chooses a challenge by gut feeling so that its gate is passed.
    domain::ChallengeId chooseChallenge(domain::CycleId cycle)
    {
        application::Challenges challenges(*workspace);
        const auto id = must(challenges.add(cycle, QStringLiteral("Callers do not know what happens next")));
        must(challenges.choose(id));
        must(challenges.setChoiceReason(cycle, QStringLiteral("We hear it every day")));
        must(challenges.goByGutFeeling(cycle, QStringLiteral("No data yet")));
        return id;
    }

    /// What a customer said, kept as evidence.
    domain::EvidenceLink quote(const QString &text, std::optional<QDate> day = {}, std::optional<int> customers = {})
    {
        domain::Quote quote;
        quote.text = text;
        quote.day = day;
        quote.customers = customers;
        must(workspace->storage().perform({QStringLiteral("quote.add"), {text}}, [&](storage::Writer &writer) {
            quote.id = writer.nextId<domain::QuoteTag>();
            return storage::insert(writer, quote);
        }));
        return {domain::EvidenceKind::Quote, domain::anyId(quote.id)};
    }

    /// An idea that passes its gate, chosen for a planned round in which both take part from today on.
    domain::RoundId planRound(domain::CycleId cycle)
    {
        application::Ideas ideas(*workspace);
        const auto id = must(ideas.addLine(cycle, ada, QStringLiteral("Sum up at the end")));
        auto idea = must(ideas.idea(id));
        idea.situation = QStringLiteral("the caller says goodbye");
        idea.behaviour = QStringLiteral("sum up what happens next");
        idea.simplicity.fill(true);
        idea.rehearsedOn = clock.today();
        must(ideas.update(idea));
        const auto round = must(ideas.choose(id));
        auto plan = must(application::Rounds(*workspace).round(round));
        plan.prediction = {domain::Effect::Better, QStringLiteral("they ask less"), {}};
        must(application::Rounds(*workspace).plan(plan));
        return round;
    }

    /// A cycle with all gates passed and its round planned.
    domain::RoundId plannedRound()
    {
        lastCycle = beginCycle();
        readyGoal(lastCycle);
        chooseChallenge(lastCycle);
        return planRound(lastCycle);
    }

    domain::RoundId runningRound()
    {
        const auto round = plannedRound();
        must(application::Rounds(*workspace).start(round));
        return round;
    }

    /// A round whose seven days have passed; the clock has moved.
    domain::RoundId endedRound()
    {
        const auto round = runningRound();
        skipDays(7);
        return round;
    }

    /// A whole decision on an ended round, not closed yet.
    void decide(domain::RoundId round, domain::DecisionKind kind)
    {
        must(application::Rounds(*workspace)
                 .saveDecision({round, kind, QStringLiteral("Fewer people called again"),
                     QStringLiteral("Tell the evening shift"), ada, clock.today().addDays(7)}));
    }

    application::NoteDraft draftOf(domain::RoundId round, std::optional<domain::Effect> effect) const
    {
        application::NoteDraft draft;
        draft.round = round;
        draft.effect = effect;
        return draft;
    }

    domain::Note note(domain::RoundId round, domain::Effect effect, const QString &text = {}, bool isPrivate = false)
    {
        application::NoteDraft draft = draftOf(round, effect);
        draft.text = text;
        draft.isPrivate = isPrivate;
        return must(application::Notes(*workspace).add(draft));
    }

    void actAs(domain::PersonId person) { must(workspace->actAs(person)); }
    void skipDays(int days) { clock.advanceSeconds(qint64(days) * 24 * 60 * 60); }

    domain::FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<application::Workspace> workspace;
    domain::TeamId team;
    domain::PersonId ada;
    domain::PersonId bo;
    domain::CycleId lastCycle; ///< the last one made by plannedRound() and what builds on it

private:
    QTemporaryDir m_folder;
};

/// As doUndoRedo() of storage, through the workspace of the application: `action` is one write and one undo.
inline QString doUndoRedo(Office &office, const std::function<domain::Result<void>()> &action)
{
    application::Workspace &workspace = *office.workspace;
    const storage::Reader &reader = workspace.storage().reader();
    const QString before = contentOf(reader);
    const auto done = action();
    if (done.has_error())
        return QStringLiteral("not done: %1 %2").arg(static_cast<int>(done.error().code)).arg(done.error().context);
    const QString after = contentOf(reader);
    if (after == before)
        return QStringLiteral("nothing was changed");
    const auto wrong = [&](const QString &when, const QString &expected) -> QString {
        if (contentOf(reader) != expected)
            return when + QStringLiteral(": other rows than expected");
        if (const QString problems = problemsOf(office.path()); !problems.isEmpty())
            return when + QStringLiteral(": ") + problems;
        return {};
    };
    QString found = wrong(QStringLiteral("done"), after);
    for (int turn = 0; turn < 2 && found.isEmpty(); ++turn) {
        if (const auto undone = workspace.undo(); undone.has_error())
            return QStringLiteral("not undone: %1").arg(static_cast<int>(undone.error().code));
        found = wrong(QStringLiteral("undone"), before);
        if (!found.isEmpty())
            break;
        if (const auto redone = workspace.redo(); redone.has_error())
            return QStringLiteral("not redone: %1").arg(static_cast<int>(redone.error().code));
        found = wrong(QStringLiteral("redone"), after);
    }
    return found;
}

/// What a write gave, without what it returned: for doUndoRedo().
template <typename T>
domain::Result<void> justDone(const domain::Result<T> &result)
{
    if (result.has_error())
        return result.error();
    return domain::success();
}

} // namespace support
