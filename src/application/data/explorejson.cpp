// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/explorejson.h"

#include "application/data/internal/exploreviewjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

void insertScores(QJsonObject &object, const domain::ScoreSummary &scores)
{
    object.insert(u"n"_s, scores.n);
    object.insert(u"missing"_s, scores.missing);
    if (scores.mean)
        object.insert(u"mean"_s, *scores.mean);
    if (scores.nps)
        object.insert(u"nps"_s, *scores.nps);
    if (scores.npsInterval) {
        object.insert(u"nps_low"_s, scores.npsInterval->low);
        object.insert(u"nps_high"_s, scores.npsInterval->high);
    }
    if (scores.lowShare)
        object.insert(u"low_share"_s, *scores.lowShare);
}

/// The ends of the intervals that an overview leaves out.
void insertOtherEnds(QJsonObject &object, const domain::ScoreSummary &scores)
{
    if (scores.mean && scores.meanInterval)
        insertWithEnds(object, u"mean"_s, *scores.mean, *scores.meanInterval);
    if (scores.lowShare && scores.lowInterval)
        insertWithEnds(object, u"low_share"_s, *scores.lowShare, *scores.lowInterval);
}

std::optional<domain::Interval> endsIfAny(const QJsonObject &object, const QString &name)
{
    return object.contains(name + u"_low"_s) ? std::optional(endsFrom(object, name)) : std::nullopt;
}

domain::ScoreSummary scoresFrom(const QJsonObject &object)
{
    domain::ScoreSummary scores;
    scores.n = object.value(u"n"_s).toInteger();
    scores.missing = object.value(u"missing"_s).toInteger();
    scores.mean = jsonNumber(object, u"mean"_s);
    scores.meanInterval = endsIfAny(object, u"mean"_s);
    scores.nps = jsonNumber(object, u"nps"_s);
    scores.npsInterval = endsIfAny(object, u"nps"_s);
    scores.lowShare = jsonNumber(object, u"low_share"_s);
    scores.lowInterval = endsIfAny(object, u"low_share"_s);
    return scores;
}

} // namespace

QJsonObject toJson(const domain::Overview &overview)
{
    QJsonArray months;
    for (const domain::MonthSummary &month : overview.byMonth) {
        QJsonObject object{{u"month"_s, month.month.toString(u"yyyy-MM"_s)}};
        insertScores(object, month.scores);
        months.append(object);
    }
    QJsonObject object;
    insertScores(object, overview.scores);
    object.insert(u"by_month"_s, months);
    return object;
}

QJsonObject toJson(const domain::Pareto &pareto)
{
    QJsonArray rows;
    for (const domain::ParetoRow &row : pareto.rows)
        rows.append(QJsonObject{{u"key"_s, row.key}, {u"count"_s, row.count}, {u"weight"_s, row.weight},
            {u"share"_s, row.share}, {u"cumulative"_s, row.cumulative}});
    return {{u"n"_s, pareto.n}, {u"total"_s, pareto.total}, {u"rows"_s, rows}};
}

QJsonObject toJson(const domain::Journey &journey)
{
    QJsonArray rows;
    for (const domain::JourneyStop &stop : journey.stops) {
        QJsonObject row{{u"key"_s, stop.key}};
        insertScores(row, stop.scores);
        insertOtherEnds(row, stop.scores);
        rows.append(row);
    }
    QJsonObject object;
    insertScores(object, journey.all);
    insertOtherEnds(object, journey.all);
    object.insert(u"rows"_s, rows);
    return object;
}

QJsonObject toJson(const domain::ExploreResult &result)
{
    return std::visit([](const auto &view) { return toJson(view); }, result);
}

domain::Overview overviewFrom(const QJsonObject &object)
{
    domain::Overview overview;
    overview.scores = scoresFrom(object);
    const QJsonArray months = object.value(u"by_month"_s).toArray();
    for (const QJsonValue &value : months) {
        const QJsonObject month = value.toObject();
        const QDate first = QDate::fromString(month.value(u"month"_s).toString() + u"-01"_s, Qt::ISODate);
        if (first.isValid())
            overview.byMonth.append({first, scoresFrom(month)});
    }
    return overview;
}

domain::Pareto paretoFrom(const QJsonObject &object)
{
    domain::Pareto pareto;
    pareto.n = object.value(u"n"_s).toInteger();
    pareto.total = object.value(u"total"_s).toDouble();
    const QJsonArray rows = object.value(u"rows"_s).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        pareto.rows.append(
            {row.value(u"key"_s).toString(), row.value(u"count"_s).toInteger(), row.value(u"weight"_s).toDouble(),
                row.value(u"share"_s).toDouble(), row.value(u"cumulative"_s).toDouble()});
    }
    return pareto;
}

domain::ExploreResult resultFrom(domain::ExploreView view, const QJsonObject &object)
{
    switch (view) {
    case domain::ExploreView::Overview:
        return overviewFrom(object);
    case domain::ExploreView::Journey: {
        domain::Journey journey;
        journey.all = scoresFrom(object);
        const QJsonArray rows = object.value(u"rows"_s).toArray();
        for (const QJsonValue &row : rows)
            journey.stops.append({row.toObject().value(u"key"_s).toString(), scoresFrom(row.toObject())});
        return journey;
    }
    case domain::ExploreView::Pareto:
        return paretoFrom(object);
    case domain::ExploreView::Concentration:
        return concentrationFrom(object);
    case domain::ExploreView::Contrast:
        return contrastFrom(object);
    case domain::ExploreView::Drivers:
        return driversFrom(object);
    case domain::ExploreView::Forensics:
        return forensicsFrom(object);
    case domain::ExploreView::Words:
        break;
    }
    return wordsFrom(object);
}

} // namespace application
