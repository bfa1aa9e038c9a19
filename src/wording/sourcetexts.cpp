// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/sourcetexts.h"

#include "wording/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using domain::Design;
using domain::Phase;
using domain::SourceCard;
using domain::SourceColumn;
using domain::SourceFormula;
using domain::SourceLeftOut;
using domain::SourceMethod;
using domain::SourceOmission;

namespace wording
{

namespace
{

struct SourceTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Source)
};

QString formulaText(const SourceCard &card)
{
    switch (card.formula) {
    case SourceFormula::ShareBetter:
        return card.design == Design::Alternating
            ? SourceTexts::tr("Share better = contacts noted “better” ÷ contacts noted “better”, “same” or “worse”. "
                              "The draw decided which contacts were as usual and which were to be tried.")
            : SourceTexts::tr("Share better = contacts noted “better” ÷ contacts noted “better”, “same” or “worse”.");
    case SourceFormula::MostlyBetter:
        return card.design == Design::Alternating
            ? SourceTexts::tr("No contact was noted as usual, so contacts that went better are held against those "
                              "that went worse in the week itself.")
            : SourceTexts::tr("Nothing was noted before the change, so contacts that went better are held against "
                              "those that went worse in the week itself.");
    case SourceFormula::DailyValues:
        break;
    }
    return SourceTexts::tr("%1: the value of every day in the week against the value of every day before it.")
        .arg(card.subject);
}

QString columnName(SourceColumn column)
{
    switch (column) {
    case SourceColumn::Better:
        return SourceTexts::tr("better", "head of a column of counts");
    case SourceColumn::Worse:
        return SourceTexts::tr("worse", "head of a column of counts");
    case SourceColumn::Contacts:
        return SourceTexts::tr("contacts", "head of a column of counts");
    case SourceColumn::Days:
        return SourceTexts::tr("days", "head of a column of counts");
    case SourceColumn::Share:
        return SourceTexts::tr("share", "head of a column of per cents");
    case SourceColumn::Average:
        break;
    }
    return SourceTexts::tr("average", "head of a column of values");
}

QString valueText(std::optional<double> value, SourceColumn column, const QLocale &locale)
{
    if (!value)
        return SourceTexts::tr("–", "a value that cannot be said");
    if (column == SourceColumn::Share)
        return SourceTexts::tr("%1 %", "per cent").arg(locale.toString(std::lround(*value * 100)));
    if (column == SourceColumn::Average)
        return measureValue(*value, {}, locale);
    return locale.toString(static_cast<qlonglong>(std::llround(*value)));
}

QString rowName(const SourceCard &card, const domain::SourceRow &row, QDate today, const QLocale &locale)
{
    if (row.side)
        return sideShort(card.design, *row.side);
    if (!row.label.isEmpty() || !row.first || !row.last)
        return row.label;
    return period(*row.first, *row.last, today, locale);
}

QString points(double share, const QLocale &locale)
{
    return locale.toString(std::lround(share * 100)).replace(u'-', QChar(0x2212));
}

/// When the sides were: “Before the change: 16 to 22 Nov. In the week: 23 to 29 Nov.” Empty where rows tell it.
QString periodsSentence(const SourceCard &card, QDate today, const QLocale &locale)
{
    QStringList sides;
    for (const domain::SourceRow &row : card.rows)
        if (row.side && row.first && row.last)
            sides.append(SourceTexts::tr("%1: %2.", "one side of a comparison, then its period")
                             .arg(sideName(card.design, *row.side), period(*row.first, *row.last, today, locale)));
    return sides.join(u' ');
}

QString orderSentence(const SourceCard &card, const QLocale &locale)
{
    QStringList starts;
    for (const domain::SourceStart &start : card.order)
        starts.append(SourceTexts::tr("%1 on %2", "a person, then the day that person began")
                          .arg(start.name,
                              locale.toString(start.day,
                                  SourceTexts::tr("ddd d MMM", "the day somebody began, in Qt's format"))));
    return SourceTexts::tr("The draw said who begins when: %1.").arg(locale.createSeparatedList(starts));
}

QString differenceWords(const SourceCard &card)
{
    const int difference = static_cast<int>(std::lround(std::abs(*card.difference) * 100));
    const QString by = SourceTexts::tr("%Ln point(s)", nullptr, difference);
    const bool higher = *card.difference > 0;
    switch (card.design) {
    case Design::BeforeAfter:
        return difference == 0 ? SourceTexts::tr("The week is as high as the time before the change")
            : higher           ? SourceTexts::tr("The week is %1 higher").arg(by)
                               : SourceTexts::tr("The week is %1 lower").arg(by);
    case Design::Alternating:
        return difference == 0 ? SourceTexts::tr("Where it was to be tried it is as high as where it was as usual")
            : higher           ? SourceTexts::tr("Where it was to be tried it is %1 higher than as usual").arg(by)
                               : SourceTexts::tr("Where it was to be tried it is %1 lower than as usual").arg(by);
    case Design::Staggered:
        break;
    }
    return difference == 0 ? SourceTexts::tr("With the change it is as high as before it")
        : higher           ? SourceTexts::tr("With the change it is %1 higher than before it").arg(by)
                           : SourceTexts::tr("With the change it is %1 lower than before it").arg(by);
}

QString differenceSentence(const SourceCard &card, const QLocale &locale)
{
    const QString said = differenceWords(card);
    if (!card.differenceInterval)
        return SourceTexts::tr("%1.", "a whole sentence").arg(said);
    const QString low = points(card.differenceInterval->low, locale);
    const QString high = points(card.differenceInterval->high, locale);
    switch (card.design) {
    case Design::BeforeAfter:
        return SourceTexts::tr("%1 (95 % interval of the week minus the time before the change: %2 to %3).",
            "a difference, then the two ends of an interval in points")
            .arg(said, low, high);
    case Design::Alternating:
        return SourceTexts::tr("%1 (95 % interval of tried minus as usual: %2 to %3).",
            "a difference, then the two ends of an interval in points")
            .arg(said, low, high);
    case Design::Staggered:
        break;
    }
    return SourceTexts::tr("%1 (95 % interval of with the change minus before it: %2 to %3).",
        "a difference, then the two ends of an interval in points")
        .arg(said, low, high);
}

QString chanceSentence(const SourceCard &card, const QLocale &locale)
{
    const QString chance = inHundred(*card.chance, locale);
    return card.formula == SourceFormula::MostlyBetter
        ? SourceTexts::tr("The chance that more contacts really go better than worse is %1; “looks better” is said "
                          "from %2 in 100, “looks worse” up to %3.")
              .arg(chance, locale.toString(90.5, 'f', 1), locale.toString(9.5, 'f', 1))
        : SourceTexts::tr("The chance that it is really higher is %1; “looks better” is said from %2 in 100, “looks "
                          "worse” up to %3.")
              .arg(chance, locale.toString(90.5, 'f', 1), locale.toString(9.5, 'f', 1));
}

QString nonoverlapSentence(double nonoverlap, const QLocale &locale)
{
    return SourceTexts::tr("Of all pairs of a day before and a day of the week, %1 in 100 are higher in the week "
                           "(equal days count half).")
        .arg(locale.toString(std::lround(nonoverlap * 100)));
}

QString leftOutText(const SourceLeftOut &left, Design design, const QLocale &locale)
{
    const QString count = locale.toString(static_cast<qlonglong>(left.count));
    if (left.what == SourceOmission::NotDone)
        return SourceTexts::tr("Contacts in which the change was not done, or only partly, are left out here (%1).")
            .arg(count);
    if (left.what == SourceOmission::AfterEnd)
        return SourceTexts::tr("Notes from after the last day are kept, and not counted (%1).").arg(count);
    if (!left.before)
        return SourceTexts::tr("“Cannot tell” (%1) is counted beside, not in these numbers.").arg(count);
    return SourceTexts::tr("“Cannot tell” (%1 %2, %3 %4) is counted beside, not in these numbers.",
        "a count, one side of a comparison, a count, the other side")
        .arg(locale.toString(static_cast<qlonglong>(*left.before)), sideInLine(design, Phase::Baseline), count,
            sideInLine(design, Phase::Week));
}

QString methodText(SourceMethod method)
{
    switch (method) {
    case SourceMethod::Wilson:
        return SourceTexts::tr("Intervals: Wilson score, 95 % (Wilson 1927; Newcombe 1998)");
    case SourceMethod::Newcombe:
        return SourceTexts::tr("Difference: Newcombe hybrid score, 95 % (Newcombe 1998, method 10)");
    case SourceMethod::BetaBinomial:
        return SourceTexts::tr("Chance: beta-binomial, exact, even priors Beta(1, 1)");
    case SourceMethod::BetaAboveHalf:
        return SourceTexts::tr("Chance: Beta(better + 1, worse + 1) above ½");
    case SourceMethod::DailyLimits:
        return SourceTexts::tr(
            "Limits: mean of the days before ± 2.66 × their mean moving range, XmR (Wheeler 1993)");
    case SourceMethod::Nonoverlap:
        break;
    }
    return SourceTexts::tr("Days: nonoverlap of all pairs, NAP (Parker & Vannest 2009)");
}

} // namespace

QString period(QDate first, QDate last, QDate today, const QLocale &locale)
{
    const QString withYear
        = SourceTexts::tr("d MMM yyyy", "the end of a period of another year, in Qt's date format");
    const QString plain = SourceTexts::tr("d MMM", "the end of a period, in Qt's date format");
    const QString &format = last.year() == today.year() ? plain : withYear;
    const QString end = locale.toString(last, format);
    if (first == last)
        return end;
    const bool sameMonth = first.year() == last.year() && first.month() == last.month();
    const QString begin = sameMonth ? locale.toString(first, SourceTexts::tr("d", "a day of a month, in Qt's format"))
        : first.year() == last.year() ? locale.toString(first, plain)
                                      : locale.toString(first, withYear);
    return SourceTexts::tr("%1 to %2", "a period: 16 to 22 Nov").arg(begin, end);
}

QString inHundred(double chance, const QLocale &locale)
{
    const double of = chance * 100;
    if (of >= 99.5)
        return SourceTexts::tr("more than %1 in 100", "a chance").arg(locale.toString(99));
    if (of < 0.5)
        return SourceTexts::tr("less than %1 in 100", "a chance").arg(locale.toString(1));
    // near the bounds of a verdict whole numbers would seem to contradict it
    const bool near = std::min(std::abs(of - 90.5), std::abs(of - 9.5)) < 1.5;
    return SourceTexts::tr("%1 in 100", "a chance")
        .arg(near ? locale.toString(of, 'f', 1) : locale.toString(std::lround(of)));
}

SourceText sourceText(const SourceCard &card, QDate today, const QLocale &locale)
{
    SourceText text;
    text.formula = formulaText(card);
    for (const SourceColumn column : card.columns)
        text.header.append(columnName(column));
    for (const domain::SourceRow &row : card.rows) {
        QStringList cells{rowName(card, row, today, locale)};
        for (qsizetype i = 0; i < card.columns.size(); ++i)
            cells.append(valueText(row.values.value(i), card.columns.at(i), locale));
        text.rows.append(cells);
    }
    if (const QString periods = periodsSentence(card, today, locale); !periods.isEmpty())
        text.sentences.append(periods);
    if (!card.order.isEmpty())
        text.sentences.append(orderSentence(card, locale));
    if (card.difference)
        text.sentences.append(differenceSentence(card, locale));
    if (card.chance)
        text.sentences.append(chanceSentence(card, locale));
    if (card.nonoverlap)
        text.sentences.append(nonoverlapSentence(*card.nonoverlap, locale));
    for (const SourceLeftOut &left : card.leftOut)
        if (left.count > 0 || left.before.value_or(0) > 0)
            text.leftOut.append(leftOutText(left, card.design, locale));
    for (const SourceMethod method : card.methods)
        text.methods.append(methodText(method));
    return text;
}

QString SourceText::plain(const QString &title) const
{
    QStringList lines{title, formula};
    if (!rows.isEmpty())
        lines.append((QStringList{QString()} + header).join(u'\t'));
    for (const QStringList &row : rows)
        lines.append(row.join(u'\t'));
    lines += sentences + leftOut + methods;
    return lines.join(u'\n') + u'\n';
}

} // namespace wording
