#include "application/explorejson.h"

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

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

domain::ScoreSummary scoresFrom(const QJsonObject &object)
{
    domain::ScoreSummary scores;
    scores.n = object.value(u"n"_s).toInteger();
    scores.missing = object.value(u"missing"_s).toInteger();
    scores.mean = numberOf(object.value(u"mean"_s));
    scores.nps = numberOf(object.value(u"nps"_s));
    const auto low = numberOf(object.value(u"nps_low"_s));
    const auto high = numberOf(object.value(u"nps_high"_s));
    if (low && high)
        scores.npsInterval = domain::Interval{*low, *high};
    scores.lowShare = numberOf(object.value(u"low_share"_s));
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

} // namespace application
