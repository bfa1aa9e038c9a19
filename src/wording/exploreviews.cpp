// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/exploreviews.h"

#include "wording/evidence.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

struct ViewTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::ExploreViews)
};

QString oneDecimalOf(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', 1);
}

QString sharePercent(double share, const QLocale &locale)
{
    return ViewTexts::tr("%1\u00a0%", "per cent").arg(oneDecimalOf(share * 100, locale));
}

/// Two decimals, with a true minus.
QString coefficient(double value, const QLocale &locale)
{
    const double shown = std::abs(value) < 0.005 ? 0.0 : value; // no minus before nothing
    return locale.toString(shown, 'f', 2).replace(u'-', QChar(0x2212));
}

/// The touchpoint whose low scores are surely the most; null when nothing was scored.
const domain::JourneyStop *lowestStop(const domain::Journey &journey)
{
    const domain::JourneyStop *lowest = nullptr;
    for (const domain::JourneyStop &stop : journey.stops)
        if (stop.scores.lowInterval && !stop.key.isEmpty()
            && (!lowest || stop.scores.lowInterval->low > lowest->scores.lowInterval->low))
            lowest = &stop;
    return lowest;
}

} // namespace

QString viewNeeds(domain::ExploreView view, const domain::ColumnMapping &mapping)
{
    using domain::ExploreView;
    using domain::ResponseField;
    QList<ResponseField> needed;
    if (view == ExploreView::Journey || view == ExploreView::Contrast || view == ExploreView::Drivers
        || view == ExploreView::Words || view == ExploreView::Overview)
        needed.append(ResponseField::Score);
    if (view == ExploreView::Words)
        needed.append(ResponseField::Comment);
    if (view == ExploreView::Concentration)
        needed.append(ResponseField::Customer);
    if (view == ExploreView::Forensics)
        needed += {ResponseField::Reason, ResponseField::ReasonFound};
    for (const ResponseField field : needed)
        if (!mapping.column(field))
            return ViewTexts::tr(
                "This view needs the column “%1”, and no column of the file was read as that. Import "
                "the file again with it to see this view.")
                .arg(responseFieldName(field));
    return {};
}

QString groupName(const QString &column, const QString &key)
{
    const QString name = groupingName(column);
    return ViewTexts::tr("%1: %2", "a column and its value")
        .arg(name.left(1).toUpper() + name.mid(1), paretoKey(key));
}

QString differenceInPoints(double difference, const domain::Interval &interval, const QLocale &locale)
{
    return ViewTexts::tr("%1 points (%2 to %3)", "a difference in percentage points and its interval")
        .arg(oneDecimalOf(difference * 100, locale), oneDecimalOf(interval.low * 100, locale),
            oneDecimalOf(interval.high * 100, locale))
        .replace(u'-', QChar(0x2212));
}

QString countOfAll(const domain::ShareCount &count, const QLocale &locale)
{
    return ViewTexts::tr("%1 of %2", "how many of how many")
        .arg(locale.toString(count.better), locale.toString(count.n));
}

QString holdsText(bool holds)
{
    return holds ? ViewTexts::tr("stands") : ViewTexts::tr("may be chance");
}

QString journeySentence(const domain::Journey &journey, const QLocale &locale)
{
    const domain::JourneyStop *lowest = lowestStop(journey);
    if (!lowest)
        return ViewTexts::tr("No response has a score and a touchpoint.");
    return ViewTexts::tr("Low scores stand out most at %1: %2 of %3 scores; along the whole journey %4.")
        .arg(lowest->key, shareWithInterval(*lowest->scores.lowShare, lowest->scores.lowInterval, locale),
            locale.toString(lowest->scores.n), sharePercent(journey.all.lowShare.value_or(0), locale));
}

QString journeyStopSentence(const domain::JourneyStop &stop, const QLocale &locale)
{
    const domain::ScoreSummary &scores = stop.scores;
    const QString key = paretoKey(stop.key);
    if (scores.n == 0)
        return ViewTexts::tr("%1: no scores").arg(key);
    const QString score = scores.nps
        ? ViewTexts::tr("NPS %1").arg(valueWithInterval(*scores.nps, scores.npsInterval, locale))
        : ViewTexts::tr("mean %1").arg(valueWithInterval(scores.mean.value_or(0), scores.meanInterval, locale));
    return ViewTexts::tr("%1: %2, low scores %3, from %4 scores")
        .arg(key, score, shareWithInterval(scores.lowShare.value_or(0), scores.lowInterval, locale),
            locale.toString(scores.n));
}

QString concentrationSentence(const domain::Concentration &concentration, const QLocale &locale)
{
    if (concentration.customers == 0)
        return ViewTexts::tr("No response names a customer.");
    return ViewTexts::tr("The busiest fifth, %1 of %2 customers, makes %3 of the contacts. Gini %4.")
        .arg(locale.toString(concentration.busiestCustomers), locale.toString(concentration.customers),
            sharePercent(concentration.topShare, locale), coefficient(concentration.gini, locale));
}

QString traitSentence(const domain::ConcentrationTrait &trait, const QLocale &locale)
{
    return ViewTexts::tr("%1: %2 of the busiest customers, %3 of the rest; difference %4, %5")
        .arg(groupName(trait.column, trait.key), sharePercent(trait.busiest.share(), locale),
            sharePercent(trait.rest.share(), locale), differenceInPoints(trait.difference, trait.interval, locale),
            holdsText(trait.holds()));
}

QString contrastSentence(const domain::Contrast &contrast, const QLocale &locale)
{
    const auto lower = std::count_if(contrast.rows.cbegin(), contrast.rows.cend(),
        [](const domain::ContrastRow &row) { return row.difference > 0 && row.holds(); });
    if (contrast.rows.isEmpty())
        return ViewTexts::tr("There are no groups to compare.");
    const QString looks = ViewTexts::tr("%Ln group(s) were looked at.", nullptr, contrast.looks);
    if (lower == 0)
        return ViewTexts::tr("No group scores lower than the others beyond chance. %1").arg(looks);
    const domain::ContrastRow &first = contrast.rows.first();
    return ViewTexts::tr("%Ln group(s) score lower than the others beyond chance.", nullptr, static_cast<int>(lower))
        + u' '
        + ViewTexts::tr("%1: %2 low scores, the others %3. %4")
              .arg(groupName(first.column, first.key), sharePercent(first.group.share(), locale),
                  sharePercent(first.others.share(), locale), looks);
}

QString contrastRowSentence(const domain::ContrastRow &row, const QLocale &locale)
{
    return ViewTexts::tr("%1: low scores %2, the others %3; difference %4, %5")
        .arg(groupName(row.column, row.key), countOfAll(row.group, locale), countOfAll(row.others, locale),
            differenceInPoints(row.difference, row.interval, locale), holdsText(row.holds()));
}

QString driversSentence(const domain::Drivers &drivers, const QLocale &locale)
{
    if (drivers.n < domain::Drivers::fewest)
        return ViewTexts::tr("Drivers need %1 responses with a score; here are %2.")
            .arg(locale.toString(domain::Drivers::fewest), locale.toString(drivers.n));
    if (drivers.rows.isEmpty())
        return ViewTexts::tr("Nothing here can be held against the score.");
    const domain::Driver &first = drivers.rows.first();
    if (first.interval.low <= 0)
        return ViewTexts::tr("Nothing clearly goes with the overall score.");
    return ViewTexts::tr("%1 goes most clearly with the overall score: importance %2, performance %3.")
        .arg(first.key, coefficient(first.importance, locale), sharePercent(first.performance, locale));
}

QString driverSentence(const domain::Driver &driver, const QLocale &locale)
{
    return ViewTexts::tr("%1: importance %2 (%3 to %4), performance %5, from %6")
        .arg(paretoKey(driver.key), coefficient(driver.importance, locale), coefficient(driver.interval.low, locale),
            coefficient(driver.interval.high, locale),
            shareWithInterval(driver.performance, driver.performanceInterval, locale), locale.toString(driver.n));
}

QString driverBasis(domain::DriverBasis basis)
{
    switch (basis) {
    case domain::DriverBasis::Ratings:
        return ViewTexts::tr("Columns of ratings in the same row against the overall score.");
    case domain::DriverBasis::Customers:
        return ViewTexts::tr(
            "One row is one answer: a customer's mean at one touchpoint against their mean everywhere else.");
    case domain::DriverBasis::Presence:
        break;
    }
    return ViewTexts::tr("One row is one answer and nothing ties a customer's answers together: whether an answer is "
                         "about this touchpoint against its score.");
}

QString forensicsSentence(const domain::Forensics &forensics, const QLocale &locale)
{
    if (forensics.both == 0)
        return ViewTexts::tr("No response has both a reason given and a reason found.");
    return ViewTexts::tr(
        "What was found is what was given in %1 of %2 responses. Agreement beyond chance (kappa) %3.")
        .arg(locale.toString(forensics.same), locale.toString(forensics.both), coefficient(forensics.kappa, locale));
}

QString forensicsRowSentence(const domain::ForensicsRow &row, const QLocale &locale)
{
    return ViewTexts::tr("Given %1, found %2: %3, %4 of those given it")
        .arg(paretoKey(row.given), paretoKey(row.found), locale.toString(row.count), sharePercent(row.share, locale));
}

QString wordsSentence(const domain::WordContrast &words, const QLocale &locale)
{
    const auto counts = [&] {
        return ViewTexts::tr("%1 comments with a low score, %2 others.")
            .arg(locale.toString(words.lowComments), locale.toString(words.otherComments));
    };
    if (words.rows.isEmpty() || words.rows.first().interval.low <= 0)
        return ViewTexts::tr("No word is clearly said more often at low scores. %1").arg(counts());
    QStringList first;
    for (const domain::WordRow &row : words.rows)
        if (first.size() < 3 && row.interval.low > 0)
            first.append(ViewTexts::tr("“%1”", "a word").arg(row.key));
    return ViewTexts::tr("More often at low scores: %1. %2").arg(locale.createSeparatedList(first), counts());
}

QString wordSentence(const domain::WordRow &row, const QLocale &locale)
{
    return ViewTexts::tr("“%1”: in %2 comments with a low score, %3 others; log-odds %4 (%5 to %6)")
        .arg(row.key, countOfAll(row.low, locale), countOfAll(row.others, locale), coefficient(row.logOdds, locale),
            coefficient(row.interval.low, locale), coefficient(row.interval.high, locale));
}

} // namespace wording
