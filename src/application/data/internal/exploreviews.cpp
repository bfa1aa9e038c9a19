// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/internal/exploreviews.h"

#include "application/data/internal/loadeddataset.h"
#include "statistics/contrast.h"
#include "statistics/customerconcentration.h"
#include "statistics/drivers.h"
#include "statistics/forensics.h"
#include "statistics/journey.h"
#include "statistics/overview.h"
#include "statistics/pareto.h"
#include "statistics/words.h"
#include "storage/rows/journey.h"
#include "storage/rows/responsecolumns.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr int groupingSample = 2000; ///< rows looked at for how many values an attribute has
constexpr int mostGroups = 60;
constexpr int mostWords = 50;
constexpr int mostRatedColumns = 60;

/// Whether values come again often enough to group by them: few, and not each row its own.
bool groups(const QHash<QString, int> &counts)
{
    const bool someAgain = std::any_of(counts.cbegin(), counts.cend(), [](int count) { return count > 1; });
    return counts.size() <= mostGroups && someAgain;
}

QHash<QString, QHash<QString, int>> countSample(const QList<domain::Attributes> &samples)
{
    QHash<QString, QHash<QString, int>> values;
    for (const domain::Attributes &attributes : samples)
        for (const domain::Attribute &attribute : attributes)
            ++values[attribute.name][attribute.value];
    return values;
}

domain::Result<domain::ExploreResult> journeyView(LoadedDataSet &look, const domain::ExploreRequest &request)
{
    const QString touchpoint = domain::word(domain::ResponseField::Touchpoint);
    TRY_VALUE(const QString by, look.needKeys(request.by.isEmpty() ? touchpoint : request.by, u"by"_s));
    TRY_DONE(look.need(domain::ResponseField::Score));
    TRY_VALUE(const auto selection, look.select(request.filter));
    TRY_VALUE(const auto touchpoints, storage::allTouchpoints(look.reader()));
    QStringList order;
    for (const domain::Touchpoint &each : touchpoints)
        order.append(each.name);
    const domain::KeyColumn *keys = look.columns().keysOf(by);
    return domain::ExploreResult(keys
            ? statistics::journeyOf(look.columns(), *keys, selection, look.set().mapping.scale, order)
            : domain::Journey());
}

domain::Result<domain::ExploreResult> paretoView(LoadedDataSet &look, const domain::ExploreRequest &request)
{
    TRY_VALUE(const QString by, look.needKeys(request.by, u"by"_s));
    if (request.weight == domain::Weight::Minutes)
        TRY_DONE(look.need(domain::ResponseField::Minutes));
    if (request.weight == domain::Weight::Cost)
        TRY_DONE(look.need(domain::ResponseField::Cost));
    TRY_VALUE(const auto selection, look.select(request.filter));
    const domain::KeyColumn *keys = look.columns().keysOf(by);
    return domain::ExploreResult(
        keys ? statistics::paretoOf(look.columns(), *keys, selection, request.weight) : domain::Pareto());
}

domain::Result<domain::ExploreResult> concentrationView(LoadedDataSet &look, const domain::ExploreRequest &request)
{
    const QString customer = domain::word(domain::ResponseField::Customer);
    TRY_VALUE(const QString by, look.needKeys(request.by.isEmpty() ? customer : request.by, u"by"_s));
    TRY_VALUE(QStringList names, groupingsOf(look));
    names.removeAll(by);
    TRY_VALUE(const auto groupings, look.needGroupings(names));
    TRY_VALUE(const auto selection, look.select(request.filter));
    const domain::KeyColumn *keys = look.columns().keysOf(by);
    return domain::ExploreResult(
        keys ? statistics::concentrationOf(*keys, groupings, selection) : domain::Concentration());
}

domain::Result<domain::ExploreResult> contrastView(LoadedDataSet &look, const domain::ExploreRequest &request)
{
    TRY_DONE(look.need(domain::ResponseField::Score));
    QStringList names{request.by};
    if (request.by.isEmpty()) {
        TRY_VALUE(names, groupingsOf(look));
        // what is looked into afterwards is looked into because of the score
        names.removeAll(domain::word(domain::ResponseField::ReasonFound));
    }
    TRY_VALUE(const auto groupings, look.needGroupings(names));
    TRY_VALUE(const auto selection, look.select(request.filter));
    return domain::ExploreResult(
        statistics::contrastOf(look.columns(), groupings, selection, look.set().mapping.scale));
}

/// The attributes that look like ratings in the first rows.
domain::Result<QStringList> ratedColumns(const LoadedDataSet &look)
{
    TRY_VALUE(const auto samples, look.sample(groupingSample));
    QHash<QString, domain::KeyColumn> columns;
    for (const domain::Attributes &attributes : samples)
        for (const domain::Attribute &attribute : attributes)
            columns[attribute.name].append(attribute.value);
    QStringList rated;
    for (const QString &name : attributeNames(look.set()))
        if (const auto found = columns.constFind(name);
            found != columns.constEnd() && rated.size() < mostRatedColumns && statistics::ratingsIn(*found))
            rated.append(name);
    return rated;
}

domain::Result<domain::ExploreResult> driversView(LoadedDataSet &look, const domain::ExploreRequest &request)
{
    const domain::Scale &scale = look.set().mapping.scale;
    TRY_DONE(look.need(domain::ResponseField::Score));
    TRY_VALUE(const auto selection, look.select(request.filter));
    if (request.by.isEmpty()) {
        TRY_VALUE(const QStringList rated, ratedColumns(look));
        TRY_VALUE(const auto groupings, look.needGroupings(rated));
        auto drivers = statistics::driversOfRatings(look.columns(), groupings, selection, scale);
        if (!drivers.rows.isEmpty() || drivers.n < domain::Drivers::fewest)
            return domain::ExploreResult(std::move(drivers));
    }
    const QString touchpoint = domain::word(domain::ResponseField::Touchpoint);
    TRY_VALUE(const QString by, look.needKeys(request.by.isEmpty() ? touchpoint : request.by, u"by"_s));
    const domain::KeyColumn *keys = look.columns().keysOf(by);
    if (!keys)
        return domain::ExploreResult(domain::Drivers());
    if (look.set().mapping.column(domain::ResponseField::Customer)) {
        TRY_DONE(look.need(domain::ResponseField::Customer));
        auto drivers
            = statistics::driversOfCustomers(look.columns(), *keys, look.columns().customers, selection, scale);
        if (!drivers.rows.isEmpty())
            return domain::ExploreResult(std::move(drivers));
    }
    return domain::ExploreResult(statistics::driversOfPresence(look.columns(), *keys, selection, scale));
}

domain::Result<domain::ExploreResult> forensicsView(LoadedDataSet &look, const domain::ExploreRequest &request)
{
    TRY_VALUE(const QString given, look.needKeys(domain::word(domain::ResponseField::Reason), u"by"_s));
    TRY_VALUE(const QString found, look.needKeys(domain::word(domain::ResponseField::ReasonFound), u"by"_s));
    TRY_VALUE(const auto selection, look.select(request.filter));
    const domain::KeyColumn *givenKeys = look.columns().keysOf(given);
    const domain::KeyColumn *foundKeys = look.columns().keysOf(found);
    return domain::ExploreResult(
        givenKeys && foundKeys ? statistics::forensicsOf(*givenKeys, *foundKeys, selection) : domain::Forensics());
}

domain::Result<domain::ExploreResult> wordsView(LoadedDataSet &look, const domain::ExploreRequest &request)
{
    TRY_DONE(look.need(domain::ResponseField::Score));
    TRY_VALUE(const auto selection, look.select(request.filter));
    const domain::Scale &scale = look.set().mapping.scale;
    statistics::WordTally tally;
    TRY_DONE(look.eachComment([&](size_t row, const QString &comment) {
        const double score = look.columns().scores[row];
        if (selection.passed[row] != 0 && !std::isnan(score))
            tally.add(comment, scale.isLow(score));
        return true;
    }));
    domain::WordContrast words = tally.contrast(mostWords);
    words.n = selection.count;
    return domain::ExploreResult(std::move(words));
}

} // namespace

domain::Result<domain::ExploreResult> viewOf(LoadedDataSet &look, const domain::ExploreRequest &request)
{
    switch (request.view) {
    case domain::ExploreView::Journey:
        return journeyView(look, request);
    case domain::ExploreView::Pareto:
        return paretoView(look, request);
    case domain::ExploreView::Concentration:
        return concentrationView(look, request);
    case domain::ExploreView::Contrast:
        return contrastView(look, request);
    case domain::ExploreView::Drivers:
        return driversView(look, request);
    case domain::ExploreView::Forensics:
        return forensicsView(look, request);
    case domain::ExploreView::Words:
        return wordsView(look, request);
    case domain::ExploreView::Overview:
        break;
    }
    TRY_DONE(look.need(domain::ResponseField::Date));
    TRY_DONE(look.need(domain::ResponseField::Score));
    TRY_VALUE(const auto selection, look.select(request.filter));
    return domain::ExploreResult(statistics::overviewOf(look.columns(), selection, look.set().mapping.scale));
}

domain::Result<QStringList> groupingsOf(const LoadedDataSet &look)
{
    QStringList groupings;
    for (const domain::ResponseField field : domain::responseFields())
        if (isWordField(field) && field != domain::ResponseField::Customer && look.set().mapping.column(field))
            groupings.append(domain::word(field));
    TRY_VALUE(const auto samples, look.sample(groupingSample));
    const auto values = countSample(samples);
    for (const QString &name : attributeNames(look.set()))
        if (const auto found = values.constFind(name); found != values.constEnd() && groups(*found))
            groupings.append(name);
    return groupings;
}

} // namespace application
