// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/dayremarks.h"

#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "application/workspace/drafts.h"
#include "application/workspace/internal/services.h"
#include "storage/rows/dayremarks.h"
#include "storage/rows/drafts.h"
#include "storage/rows/erase.h"
#include "storage/rows/removal.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

domain::Result<void> checkAnswer(const QString &text)
{
    if (text.size() > domain::DayRemark::maximumTextLength)
        return domain::Error{
            domain::ErrorCode::FieldTooLong, QString::number(domain::DayRemark::maximumTextLength), u"text"_s};
    return domain::success();
}

QString draftPlace(domain::RoundId round)
{
    return u"day/%1"_s.arg(round.value());
}

constexpr auto dayKey = "day"_L1;
constexpr auto surpriseKey = "surprise"_L1;
constexpr auto habitKey = "habit"_L1;
constexpr auto watchKey = "watch"_L1;
constexpr auto privateKey = "private"_L1;

QString toJson(const domain::DayRemark &remark)
{
    const QJsonObject object{{dayKey, remark.day.toString(Qt::ISODate)}, {surpriseKey, remark.surprise},
        {habitKey, remark.habit}, {watchKey, remark.watch}, {privateKey, remark.isPrivate}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Reads what toJson() wrote; what cannot be read is left out.
domain::DayRemark fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    domain::DayRemark remark;
    remark.day = QDate::fromString(object.value(dayKey).toString(), Qt::ISODate);
    remark.surprise = object.value(surpriseKey).toString();
    remark.habit = object.value(habitKey).toString();
    remark.watch = object.value(watchKey).toString();
    remark.isPrivate = object.value(privateKey).toBool();
    return remark;
}

} // namespace

DayRemarks::DayRemarks(Workspace &workspace)
    : m_workspace(workspace)
{
}

domain::DayRemark DayRemarks::today(domain::RoundId round) const
{
    const QDate day = m_workspace.clock().today();
    if (const auto written = on(round, day))
        return *written;
    domain::DayRemark fresh;
    fresh.round = round;
    fresh.day = day;
    if (const auto person = m_workspace.person())
        fresh.person = person->id;
    return fresh;
}

std::optional<domain::DayRemark> DayRemarks::on(domain::RoundId round, QDate day) const
{
    const auto person = m_workspace.person();
    if (!person)
        return std::nullopt;
    return orEmpty(storage::dayRemarkOn(m_workspace.storage().reader(), round, person->id, day));
}

QList<VisibleRemark> DayRemarks::visible(domain::RoundId round, std::optional<domain::PersonId> seer) const
{
    const storage::Reader &reader = m_workspace.storage().reader();
    const auto person = m_workspace.person();
    QList<VisibleRemark> all;
    for (const domain::DayRemark &remark : orEmpty(storage::dayRemarksFor(reader, round, seer))) {
        const auto author = storage::findPerson(reader, remark.person);
        all.append(
            {remark, author.has_value() ? author.value().name : QString(), person && person->id == remark.person});
    }
    return all;
}

QList<VisibleRemark> DayRemarks::own(domain::RoundId round) const
{
    const auto person = m_workspace.person();
    if (!person)
        return {};
    QList<VisibleRemark> all = visible(round, person->id);
    all.removeIf([](const VisibleRemark &each) { return !each.isOwn; });
    std::reverse(all.begin(), all.end());
    return all;
}

QList<VisibleRemark> DayRemarks::shared(domain::RoundId round) const
{
    QList<VisibleRemark> all = visible(round, std::nullopt);
    std::stable_sort(all.begin(), all.end(), [](const VisibleRemark &one, const VisibleRemark &other) {
        return one.remark.day != other.remark.day ? one.remark.day < other.remark.day
                                                  : one.author.localeAwareCompare(other.author) < 0;
    });
    return all;
}

domain::Result<domain::DayRemark> DayRemarks::remark(domain::DayRemarkId id) const
{
    TRY_VALUE(auto found, storage::findDayRemark(m_workspace.storage().reader(), id));
    const auto person = m_workspace.person();
    if (found.isPrivate && (!person || person->id != found.person))
        return notFound(domain::Kind::DayRemark);
    return found;
}

domain::Result<void> DayRemarks::erase(domain::DayRemarkId id)
{
    const auto person = m_workspace.person();
    if (!person)
        return domain::Error{domain::ErrorCode::FieldEmpty, {}, u"person"_s};
    const domain::Changes changes{{{domain::Kind::DayRemark, domain::anyId(id)}}, false};
    return m_workspace.storage().erase(operation(m_workspace, u"day-remark.erase"_s), changes,
        [&](storage::Writer &writer) -> domain::Result<QList<domain::HistoryId>> {
            TRY_VALUE(const auto before, storage::findDayRemark(writer, id));
            if (before.person != person->id)
                return notFound(domain::Kind::DayRemark);
            TRY_VALUE(const auto round, storage::findRound(writer, before.round));
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number)});
            TRY_VALUE(const auto kept, storage::draftAt(writer, person->id, draftPlace(round.id)));
            if (kept && fromJson(*kept).day == before.day)
                TRY_DONE(storage::dropDraft(writer, person->id, draftPlace(round.id)));
            return storage::eraseTextsOf(writer, before);
        });
}

domain::Result<void> DayRemarks::save(const domain::DayRemark &answers)
{
    const auto person = m_workspace.person();
    if (!person)
        return domain::Error{domain::ErrorCode::FieldEmpty, {}, u"person"_s};
    for (const QString &text : {answers.surprise, answers.habit, answers.watch})
        TRY_DONE(checkAnswer(text));
    return m_workspace.storage().perform(
        operation(m_workspace, u"day-remark.save"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto round, storage::findRound(writer, answers.round));
            const domain::RoundState state = round.stateOn(writer.today());
            if (state != domain::RoundState::Running)
                return wrongState(state);
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number)});
            TRY_VALUE(const auto before, storage::dayRemarkOn(writer, round.id, person->id, writer.today()));
            domain::DayRemark remark = before.value_or(domain::DayRemark());
            remark.surprise = answers.surprise.trimmed();
            remark.habit = answers.habit.trimmed();
            remark.watch = answers.watch.trimmed();
            remark.isPrivate = answers.isPrivate;
            if (before && remark.isEmpty())
                return storage::markRemoved(writer, domain::Kind::DayRemark, domain::anyId(remark.id));
            if (remark.isEmpty() || (before && remark == *before))
                return domain::success();
            remark.at = writer.now();
            if (before)
                return storage::update(writer, remark);
            remark.id = writer.nextId<domain::DayRemarkTag>();
            remark.round = round.id;
            remark.person = person->id;
            remark.day = writer.today();
            return storage::insert(writer, remark);
        });
}

domain::Result<void> DayRemarks::keepDraft(const domain::DayRemark &halfTyped)
{
    return Drafts(m_workspace).keep(draftPlace(halfTyped.round), toJson(halfTyped));
}

std::optional<domain::DayRemark> DayRemarks::draft(domain::RoundId round) const
{
    const auto person = m_workspace.person();
    const auto kept = Drafts(m_workspace).at(draftPlace(round));
    if (!person || !kept)
        return std::nullopt;
    domain::DayRemark remark = fromJson(*kept);
    remark.round = round;
    remark.person = person->id;
    return remark;
}

domain::Result<void> DayRemarks::dropDraft(domain::RoundId round)
{
    return Drafts(m_workspace).drop(draftPlace(round));
}

domain::DayFacts DayRemarks::facts() const
{
    domain::DayFacts facts;
    const auto person = m_workspace.person();
    const QDate today = m_workspace.clock().today();
    const auto round = person ? Rounds(m_workspace).roundFor(person->id) : std::nullopt;
    if (!round || round->stateOn(today) != domain::RoundState::Running || today < *round->startDay)
        return facts;
    facts.works = round->isWorkday(today, person->id);
    facts.endsTomorrow = *round->lastDay() == today.addDays(1);
    const Notes notes(m_workspace);
    facts.notes = notes.ownOnDay(round->id, today);
    if (const QList<domain::Note> last = notes.own(round->id, 1); facts.notes > 0 && !last.isEmpty())
        facts.lastNote = last.first().at.toLocalTime().time();
    facts.closed = on(round->id, today).has_value();
    return facts;
}

} // namespace application
