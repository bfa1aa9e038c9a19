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

} // namespace application
