// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/internal/exporttables.h"

#include "storage/rows/dayremarks.h"
#include "storage/rows/decisions.h"
#include "storage/rows/notes.h"
#include "storage/rows/rounds.h"
#include "storage/rows/secondreadings.h"

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr int rowsBetweenSteps = 10'000;

QByteArrayView bytesOf(std::string_view utf8)
{
    return QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString daysText(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts.append(day.toString(Qt::ISODate));
    return texts.join(u"; "_s);
}

domain::Result<void> writeRoundsTable(const ExportScope &scope, TableFolder &folder)
{
    return folder.write(u"rounds"_s,
        {u"id"_s, u"cycle"_s, u"number"_s, u"idea"_s, u"follows"_s, u"state"_s, u"single_change"_s, u"start_day"_s,
            u"days"_s, u"off_days"_s, u"participants"_s, u"design"_s, u"prediction"_s, u"prediction_because"_s,
            u"prediction_size"_s, u"started_at"_s, u"ended_on"_s, u"ended_early_reason"_s, u"closed_at"_s, u"draw"_s,
            u"extended_by"_s, u"extension_reason"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Round &round : scope.rounds) {
                QStringList people;
                for (const domain::PersonId person : round.participants)
                    people.append(scope.nameOf(std::optional(person)));
                putRow(table, round.id, round.cycle, round.number, round.idea, round.follows,
                    round.stateOn(scope.today()), round.singleChange, round.startDay, round.days,
                    daysText(round.offDays), people.join(u"; "_s), round.design, round.prediction.direction,
                    round.prediction.because, round.prediction.size, round.startedAt, round.endedOn,
                    round.endedEarlyReason, round.closedAt, round.drawSeed, round.extendedBy, round.extensionReason);
            }
            return domain::success();
        });
}

void putNote(exchange::CsvWriter &table, const storage::Row &row, const domain::Round &round,
    const ExportScope &scope, bool hidesEffect)
{
    put(table, row.get<qint64>(0));
    put(table, round.id);
    const auto person = row.get<domain::PersonId>(1);
    put(table, person);
    put(table, scope.nameOf(std::optional(person)));
    for (const int column : {2, 3, 4})
        table.cell(bytesOf(row.utf8(column)));
    if (hidesEffect)
        table.emptyCell();
    else
        table.cell(bytesOf(row.utf8(5)));
    if (row.get<domain::Phase>(4) == domain::Phase::Baseline)
        table.emptyCell(); // before the change nothing was to be done
    else
        table.cell(bytesOf(row.utf8(6)));
    table.cell(bytesOf(row.utf8(7)));
    put(table, scope.nameOf(row.get<std::optional<domain::CustomerTypeId>>(8)));
    put(table, scope.nameOf(row.get<std::optional<domain::TouchpointId>>(9)));
    for (const int column : {10, 11})
        table.cell(bytesOf(row.utf8(column)));
    if (row.utf8(11).empty())
        table.emptyCell(); // nothing is marked
    else
        table.cell(bytesOf(row.utf8(12)));
    table.cell(bytesOf(row.utf8(13)));
    table.endRow();
}

domain::Result<void> writeNotes(const ExportScope &scope, TableFolder &folder)
{
    return folder.write(u"notes"_s,
        {u"id"_s, u"round"_s, u"person"_s, u"person_name"_s, u"at"_s, u"day"_s, u"phase"_s, u"effect"_s, u"did"_s,
            u"did_not_because"_s, u"customer_type"_s, u"touchpoint"_s, u"text"_s, u"unusual"_s, u"mark"_s,
            u"drawn"_s},
        [&](auto &table) -> domain::Result<void> {
            domain::Result<void> going = domain::success();
            qint64 rows = 0;
            for (const domain::Round &round : scope.rounds) {
                const bool hidesEffect = scope.hidesEffects(round);
                TRY_DONE(storage::eachSharedNote(scope.reader(), round.id, [&](const storage::Row &row) {
                    putNote(table, row, round, scope, hidesEffect);
                    if (++rows % rowsBetweenSteps == 0)
                        going = folder.goOn();
                    return going.has_value();
                }));
                if (going.has_error())
                    return going.error();
            }
            return domain::success();
        });
}

domain::Result<void> writeDayRemarks(const ExportScope &scope, TableFolder &folder)
{
    return folder.write(u"day_remarks"_s,
        {u"id"_s, u"round"_s, u"person"_s, u"person_name"_s, u"day"_s, u"at"_s, u"surprise"_s, u"habit"_s,
            u"watch"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Round &round : scope.rounds) {
                TRY_VALUE(const auto remarks, storage::dayRemarksFor(scope.reader(), round.id, std::nullopt));
                for (const domain::DayRemark &remark : remarks)
                    putRow(table, remark.id, remark.round, remark.person, scope.nameOf(std::optional(remark.person)),
                        remark.day, remark.at, remark.surprise, remark.habit, remark.watch);
            }
            return domain::success();
        });
}

domain::Result<void> writeSecondReadings(const ExportScope &scope, TableFolder &folder)
{
    return folder.write(u"second_readings"_s,
        {u"id"_s, u"round"_s, u"person"_s, u"person_name"_s, u"at"_s, u"note"_s, u"effect"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Round &round : scope.rounds) {
                const bool hidesEffect = scope.hidesEffects(round);
                TRY_VALUE(const auto readings, storage::secondReadingsOf(scope.reader(), round.id));
                for (const domain::SecondReading &reading : readings)
                    for (const domain::SecondRating &rating : reading.ratings)
                        putRow(table, reading.id, reading.round, reading.person,
                            scope.nameOf(std::optional(reading.person)), reading.at, rating.note,
                            hidesEffect ? std::nullopt : rating.effect);
            }
            return domain::success();
        });
}

} // namespace

domain::Result<void> writeRounds(const ExportScope &scope, TableFolder &folder)
{
    TRY_DONE(writeRoundsTable(scope, folder));
    TRY_DONE(folder.write(u"amendments"_s, {u"id"_s, u"round"_s, u"person"_s, u"person_name"_s, u"at"_s, u"text"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Round &round : scope.rounds) {
                TRY_VALUE(const auto amendments, storage::amendmentsOf(scope.reader(), round.id));
                for (const domain::Amendment &amendment : amendments)
                    putRow(table, amendment.id, amendment.round, amendment.person, scope.nameOf(amendment.person),
                        amendment.at, amendment.text);
            }
            return domain::success();
        }));
    TRY_DONE(writeNotes(scope, folder));
    TRY_DONE(writeDayRemarks(scope, folder));
    TRY_DONE(writeSecondReadings(scope, folder));
    return folder.write(u"decisions"_s,
        {u"round"_s, u"decision"_s, u"why"_s, u"next_step"_s, u"who"_s, u"who_name"_s, u"by_when"_s, u"promise"_s,
            u"became"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Round &round : scope.rounds) {
                TRY_VALUE(const auto decision, storage::decisionOf(scope.reader(), round.id));
                if (decision)
                    putRow(table, decision->round, decision->kind, decision->why, decision->nextStep, decision->who,
                        scope.nameOf(decision->who), decision->byWhen, decision->promise, decision->became);
            }
            return domain::success();
        });
}

} // namespace application
