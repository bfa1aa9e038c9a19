// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/reflection/promises.h"

#include "application/workspace/internal/services.h"
#include "storage/rows/cycles.h"
#include "storage/rows/decisions.h"
#include "storage/rows/goals.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr int longestBecame = 2000;

QString codeOf(domain::Promise promise)
{
    switch (promise) {
    case domain::Promise::Kept:
        return u"promise.kept"_s;
    case domain::Promise::Dropped:
        return u"promise.dropped"_s;
    case domain::Promise::Open:
        break;
    }
    return u"promise.open"_s;
}

domain::Result<OpenPromise> promiseOf(const storage::Reader &reader, const domain::Decision &decision)
{
    TRY_VALUE(const auto round, storage::findRound(reader, decision.round));
    TRY_VALUE(const auto cycle, storage::findCycle(reader, round.cycle));
    TRY_VALUE(const auto goal, storage::findGoal(reader, cycle.goal));
    OpenPromise promise{decision, cycle.id, cycle.title, round.number, {}, {}};
    promise.team = orEmpty(storage::findTeam(reader, goal.team)).name;
    if (decision.who)
        promise.who = orEmpty(storage::findPerson(reader, *decision.who)).name;
    return promise;
}

} // namespace

int OpenPromise::daysLate(QDate today) const
{
    return decision.byWhen ? static_cast<int>(qMax(qint64(0), decision.byWhen->daysTo(today))) : 0;
}

Promises::Promises(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<OpenPromise> Promises::open() const
{
    const auto &reader = m_workspace.storage().reader();
    QList<OpenPromise> promises;
    for (const domain::Decision &decision : orEmpty(storage::openPromises(reader)))
        if (auto promise = promiseOf(reader, decision); promise.has_value())
            promises.append(std::move(promise).value());
    return promises;
}

domain::Result<void> Promises::settle(domain::RoundId id, domain::Promise promise, const QString &became)
{
    const QString words = became.trimmed();
    if (words.size() > longestBecame)
        return domain::Error{domain::ErrorCode::FieldTooLong, QString::number(longestBecame), u"became"_s};
    return m_workspace.storage().perform(
        operation(m_workspace, codeOf(promise)), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto round, storage::findRound(writer, id));
            if (!round.closedAt)
                return wrongState(round.stateOn(writer.today()));
            TRY_VALUE(auto decision, storage::decisionOf(writer, id));
            if (!decision)
                return notFound(domain::Kind::Decision);
            decision->promise = promise;
            decision->became = words;
            writer.setCycle(round.cycle);
            QStringList arguments{QString::number(round.number), decision->nextStep};
            if (!words.isEmpty() && promise != domain::Promise::Open)
                arguments.append(words);
            writer.setArguments(arguments);
            return storage::save(writer, *decision);
        });
}

} // namespace application
