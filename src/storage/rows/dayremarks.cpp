// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/dayremarks.h"

#include <string>

namespace storage
{

namespace
{

const std::string selectDayRemarks
    = "SELECT id, round, person, day, at, surprise, habit, watch, private FROM day_remark WHERE removed = 0";

domain::DayRemark dayRemarkOf(const Row &row)
{
    domain::DayRemark remark;
    row.read(remark.id, remark.round, remark.person, remark.day, remark.at, remark.surprise, remark.habit,
        remark.watch, remark.isPrivate);
    return remark;
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::DayRemark &remark)
{
    return writer.run("INSERT INTO day_remark (id, round, person, day, at, surprise, habit, watch, private)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        remark.id, remark.round, remark.person, remark.day, remark.at, remark.surprise, remark.habit, remark.watch,
        remark.isPrivate);
}

domain::Result<void> update(Writer &writer, const domain::DayRemark &remark)
{
    return writer.changeOne(domain::Kind::DayRemark,
        "UPDATE day_remark SET at = ?, surprise = ?, habit = ?, watch = ?, private = ? WHERE id = ? AND removed = 0",
        remark.at, remark.surprise, remark.habit, remark.watch, remark.isPrivate, remark.id);
}

domain::Result<domain::DayRemark> findDayRemark(const Reader &reader, domain::DayRemarkId id)
{
    return reader.one(domain::Kind::DayRemark, selectDayRemarks + " AND id = ?", dayRemarkOf, id);
}

domain::Result<std::optional<domain::DayRemark>> dayRemarkOn(
    const Reader &reader, domain::RoundId round, domain::PersonId person, QDate day)
{
    return reader.find(selectDayRemarks + " AND round = ? AND person = ? AND day = ? ORDER BY id DESC LIMIT 1",
        dayRemarkOf, round, person, day);
}

domain::Result<QList<domain::DayRemark>> dayRemarksFor(
    const Reader &reader, domain::RoundId round, std::optional<domain::PersonId> seer)
{
    return reader.list(selectDayRemarks + " AND round = ? AND (private = 0 OR person = ?) ORDER BY day, id",
        dayRemarkOf, round, seer);
}

} // namespace storage
