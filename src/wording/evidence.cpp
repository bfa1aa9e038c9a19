// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/evidence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

struct EvidenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Evidence)
};

QString oneDecimal(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', 1).replace(u'-', QChar(0x2212));
}

QString percent(double share, const QLocale &locale)
{
    return EvidenceTexts::tr("%1\u00a0%", "per cent").arg(locale.toString(share * 100, 'f', 1));
}

/// Up to two decimals, without trailing zeros.
QString plainNumber(double value, const QLocale &locale)
{
    return locale.toString(value, 'g', 6);
}

} // namespace

QString responseFieldName(domain::ResponseField field)
{
    switch (field) {
    case domain::ResponseField::Date:
        return EvidenceTexts::tr("Date");
    case domain::ResponseField::Score:
        return EvidenceTexts::tr("Score");
    case domain::ResponseField::Touchpoint:
        return EvidenceTexts::tr("Touchpoint");
    case domain::ResponseField::CustomerType:
        return EvidenceTexts::tr("Customer type");
    case domain::ResponseField::Reason:
        return EvidenceTexts::tr("Reason");
    case domain::ResponseField::ReasonFound:
        return EvidenceTexts::tr("Reason found");
    case domain::ResponseField::Comment:
        return EvidenceTexts::tr("Comment");
    case domain::ResponseField::Customer:
        return EvidenceTexts::tr("Customer");
    case domain::ResponseField::Minutes:
        return EvidenceTexts::tr("Minutes");
    case domain::ResponseField::Cost:
        break;
    }
    return EvidenceTexts::tr("Cost");
}

QString groupingName(const QString &by)
{
    const auto field = domain::fromWord<domain::ResponseField>(by);
    return field.has_value() ? responseFieldName(field.value()).toLower() : by;
}

QString scaleName(const domain::Scale &scale)
{
    const QLocale locale;
    switch (scale.kind()) {
    case domain::Scale::Kind::Nps:
        return EvidenceTexts::tr("0 to 10, would recommend us");
    case domain::Scale::Kind::Csat:
        return EvidenceTexts::tr("1 to 5, satisfied");
    case domain::Scale::Kind::Effort:
        return EvidenceTexts::tr("1 to 7, made it easy");
    case domain::Scale::Kind::YesNo:
        return EvidenceTexts::tr("Yes or no");
    case domain::Scale::Kind::Own:
        break;
    }
    return EvidenceTexts::tr("%1 to %2, %2 is best", "a scale from its worst to its best value")
        .arg(plainNumber(scale.worst(), locale), plainNumber(scale.best(), locale));
}

QString rejectCause(domain::RejectCause cause, const QString &value)
{
    switch (cause) {
    case domain::RejectCause::CellTooLong:
        return EvidenceTexts::tr("A cell is longer than 1 MB");
    case domain::RejectCause::QuoteUnclosed:
        return EvidenceTexts::tr("A quotation mark is opened and never closed");
    case domain::RejectCause::QuoteStray:
        return EvidenceTexts::tr("A quotation mark stands where none belongs");
    case domain::RejectCause::CellsMissing:
        return EvidenceTexts::tr("The row has fewer cells than the header");
    case domain::RejectCause::CellsExtra:
        return EvidenceTexts::tr("The row has more cells than the header");
    case domain::RejectCause::DateUnreadable:
        return value.trimmed().isEmpty() ? EvidenceTexts::tr("There is no date")
                                         : EvidenceTexts::tr("This is not a date");
    case domain::RejectCause::DateImpossible:
        return EvidenceTexts::tr("There is no such day");
    case domain::RejectCause::NumberUnreadable:
        return EvidenceTexts::tr("This is not a number");
    case domain::RejectCause::FormulaWithoutResult:
        return EvidenceTexts::tr(
            "A formula was never worked out: open the file in a spreadsheet program and save it");
    case domain::RejectCause::NumberNegative:
        break;
    }
    return EvidenceTexts::tr("Minutes cannot be below zero");
}

QString dateOrderName(domain::DateOrder order)
{
    switch (order) {
    case domain::DateOrder::DayFirst:
        return EvidenceTexts::tr("Day.month.year");
    case domain::DateOrder::MonthFirst:
        return EvidenceTexts::tr("Month/day/year");
    case domain::DateOrder::YearFirst:
        break;
    }
    return EvidenceTexts::tr("Year-month-day");
}

QString decimalMarkName(domain::DecimalMark mark)
{
    return mark == domain::DecimalMark::Comma ? EvidenceTexts::tr("Decimal comma")
                                              : EvidenceTexts::tr("Decimal point");
}

QString separatorName(char separator)
{
    switch (separator) {
    case ',':
        return EvidenceTexts::tr("Comma");
    case ';':
        return EvidenceTexts::tr("Semicolon");
    case '\t':
        return EvidenceTexts::tr("Tab");
    case '|':
        return EvidenceTexts::tr("Vertical bar");
    default:
        return QString(QLatin1Char(separator));
    }
}

QString saidIn(domain::SaidIn place)
{
    switch (place) {
    case domain::SaidIn::Comment:
        return EvidenceTexts::tr("Comment");
    case domain::SaidIn::Interview:
        return EvidenceTexts::tr("Interview");
    case domain::SaidIn::FocusGroup:
        return EvidenceTexts::tr("Focus group");
    case domain::SaidIn::Card:
        return EvidenceTexts::tr("Card");
    case domain::SaidIn::Other:
        break;
    }
    return EvidenceTexts::tr("Elsewhere");
}

QString exploreViewName(domain::ExploreView view)
{
    switch (view) {
    case domain::ExploreView::Overview:
        return EvidenceTexts::tr("Overview");
    case domain::ExploreView::Journey:
        return EvidenceTexts::tr("Journey");
    case domain::ExploreView::Pareto:
        return EvidenceTexts::tr("Pareto");
    case domain::ExploreView::Concentration:
        return EvidenceTexts::tr("Concentration");
    case domain::ExploreView::Contrast:
        return EvidenceTexts::tr("Contrast");
    case domain::ExploreView::Drivers:
        return EvidenceTexts::tr("Drivers");
    case domain::ExploreView::Forensics:
        return EvidenceTexts::tr("Forensics");
    case domain::ExploreView::Words:
        break;
    }
    return EvidenceTexts::tr("Words");
}

QString exploreQuestion(const domain::ExploreRequest &request)
{
    switch (request.view) {
    case domain::ExploreView::Overview:
        return EvidenceTexts::tr("How do customers score us?");
    case domain::ExploreView::Journey:
        return EvidenceTexts::tr("Where on the journey do scores drop?");
    case domain::ExploreView::Concentration:
        return EvidenceTexts::tr("Who makes most of the contacts?");
    case domain::ExploreView::Contrast:
        return EvidenceTexts::tr("Which groups score lower than the others?");
    case domain::ExploreView::Drivers:
        return EvidenceTexts::tr("What goes with the overall score?");
    case domain::ExploreView::Forensics:
        return EvidenceTexts::tr("Is the reason given the reason found?");
    case domain::ExploreView::Words:
        return EvidenceTexts::tr("What do low-score comments say more often?");
    case domain::ExploreView::Pareto:
        break;
    }
    if (request.by == domain::word(domain::ResponseField::Reason) && request.weight == domain::Weight::Count)
        return EvidenceTexts::tr("Which reasons come up most?");
    switch (request.weight) {
    case domain::Weight::Minutes:
        return EvidenceTexts::tr("Where do the minutes go, by %1?").arg(groupingName(request.by));
    case domain::Weight::Cost:
        return EvidenceTexts::tr("Where does the money go, by %1?").arg(groupingName(request.by));
    case domain::Weight::Count:
        break;
    }
    return EvidenceTexts::tr("What comes up most, by %1?").arg(groupingName(request.by));
}

QString period(std::optional<QDate> first, std::optional<QDate> last, QDate today, const QLocale &locale)
{
    if (!first || !last)
        return {};
    const QString plain = EvidenceTexts::tr("d MMM", "a day in Qt's date format");
    const QString withYear = EvidenceTexts::tr("d MMM yyyy", "a day and its year in Qt's date format");
    const bool thisYear = last->year() == today.year();
    const QString end = locale.toString(*last, thisYear ? plain : withYear);
    if (*first == *last)
        return end;
    return EvidenceTexts::tr("%1 to %2", "a period")
        .arg(locale.toString(*first, first->year() == last->year() ? plain : withYear), end);
}

QString paretoKey(const QString &key)
{
    return key.isEmpty() ? EvidenceTexts::tr("not given") : key;
}

QString paretoSentence(const domain::Pareto &pareto, const QString &by, const QLocale &locale)
{
    if (pareto.rows.isEmpty() || pareto.total <= 0)
        return EvidenceTexts::tr("There is nothing to show by %1.").arg(groupingName(by));
    const domain::ParetoRow &top = pareto.rows.first();
    if (pareto.rows.size() < 3)
        return EvidenceTexts::tr("%1 makes %2 of all.").arg(paretoKey(top.key), percent(top.share, locale));
    return EvidenceTexts::tr("%1 makes %2 of all, the first three together %3.")
        .arg(paretoKey(top.key), percent(top.share, locale), percent(pareto.rows.at(2).cumulative, locale));
}

QString paretoRowSentence(const domain::ParetoRow &row, const QString &name, const QLocale &locale)
{
    return EvidenceTexts::tr("%1: %2, %3, added up %4")
        .arg(name, plainNumber(row.weight, locale), percent(row.share, locale), percent(row.cumulative, locale));
}

QString overviewSentence(const domain::Overview &overview, const QLocale &locale)
{
    const domain::ScoreSummary &scores = overview.scores;
    if (scores.n == 0)
        return EvidenceTexts::tr("No response has a score.");
    const QString low = scores.lowShare
        ? EvidenceTexts::tr("Low scores: %1.").arg(shareWithInterval(*scores.lowShare, scores.lowInterval, locale))
        : QString();
    const QString n = locale.toString(scores.n);
    if (scores.nps)
        return EvidenceTexts::tr("NPS %1 from %2 scores. %3")
            .arg(valueWithInterval(*scores.nps, scores.npsInterval, locale), n, low);
    return EvidenceTexts::tr("Mean %1 from %2 scores. %3")
        .arg(valueWithInterval(scores.mean.value_or(0), scores.meanInterval, locale), n, low);
}

QString monthSentence(const domain::MonthSummary &month, const QLocale &locale)
{
    const QString name = locale.toString(month.month, u"MMMM yyyy"_s);
    const QString n = locale.toString(month.scores.n);
    if (month.scores.nps)
        return EvidenceTexts::tr("%1: NPS %2 from %3 scores")
            .arg(name, valueWithInterval(*month.scores.nps, month.scores.npsInterval, locale), n);
    if (month.scores.mean)
        return EvidenceTexts::tr("%1: mean %2 from %3 scores")
            .arg(name, valueWithInterval(*month.scores.mean, month.scores.meanInterval, locale), n);
    return EvidenceTexts::tr("%1: no scores").arg(name);
}

QString valueWithInterval(double value, const std::optional<domain::Interval> &interval, const QLocale &locale)
{
    if (!interval)
        return oneDecimal(value, locale);
    return EvidenceTexts::tr("%1 (%2 to %3)", "a value and its interval")
        .arg(oneDecimal(value, locale), oneDecimal(interval->low, locale), oneDecimal(interval->high, locale));
}

QString shareWithInterval(double share, const std::optional<domain::Interval> &interval, const QLocale &locale)
{
    if (!interval)
        return percent(share, locale);
    return EvidenceTexts::tr("%1 (%2 to %3)", "a value and its interval")
        .arg(percent(share, locale), percent(interval->low, locale), percent(interval->high, locale));
}

} // namespace wording
