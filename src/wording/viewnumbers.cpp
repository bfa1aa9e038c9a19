// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/viewnumbers.h"

#include "wording/evidence.h"
#include "wording/exploreviews.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

using Kind = domain::ViewNumber::Kind;

struct NumberTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::ViewNumbers)
};

QString decimal(double value, int decimals, const QLocale &locale)
{
    return locale.toString(value, 'f', decimals).replace(u'-', QChar(0x2212));
}

QString percentOf(double value, const QLocale &locale)
{
    return NumberTexts::tr("%1 %", "per cent").arg(decimal(value, 1, locale));
}

/// What it is the number of, without its value.
QString nameOf(const domain::ViewNumber &number)
{
    switch (number.kind) {
    case Kind::Nps:
        return NumberTexts::tr("NPS");
    case Kind::Mean:
        return NumberTexts::tr("Mean score");
    case Kind::LowShare:
        return NumberTexts::tr("Share of low scores");
    case Kind::Scores:
        return NumberTexts::tr("Scores");
    case Kind::Count:
        return NumberTexts::tr("Responses");
    case Kind::Minutes:
        return NumberTexts::tr("Minutes");
    case Kind::Cost:
        return NumberTexts::tr("Cost");
    case Kind::Share:
        return NumberTexts::tr("Share of all");
    case Kind::BusiestShare:
        return NumberTexts::tr("Contacts of the busiest fifth of the customers");
    case Kind::GivenIsFound:
        return NumberTexts::tr("Reason given is the reason found");
    case Kind::WordShare:
        break;
    }
    return NumberTexts::tr("Low-score comments with the word");
}

QString valueOf(const domain::ViewNumber &number, const QLocale &locale)
{
    switch (number.kind) {
    case Kind::Nps:
        return decimal(number.value, 1, locale);
    case Kind::Mean:
    case Kind::Cost:
        return decimal(number.value, 2, locale);
    case Kind::Scores:
    case Kind::Count:
    case Kind::Minutes:
        return decimal(
            number.value, number.value == static_cast<double>(static_cast<qint64>(number.value)) ? 0 : 1, locale);
    default:
        return percentOf(number.value, locale);
    }
}

/// The row it is of, as people read it; empty for the whole view.
QString rowOf(const domain::ViewNumber &number, const QLocale &locale)
{
    if (number.month)
        return locale.toString(*number.month, NumberTexts::tr("MMMM yyyy", "a month in Qt's date format"));
    if (!number.key)
        return {};
    return number.column.isEmpty() ? paretoKey(*number.key) : groupName(number.column, *number.key);
}

} // namespace

QString viewNumber(const domain::ViewNumber &number, const QLocale &locale)
{
    const QString said
        = NumberTexts::tr("%1 %2", "what, and how much: NPS 39.8").arg(nameOf(number), valueOf(number, locale));
    const QString row = rowOf(number, locale);
    const QString whole = row.isEmpty() ? said : NumberTexts::tr("%1: %2", "a bar and its number").arg(row, said);
    if ((number.kind == Kind::Count || number.kind == Kind::Scores) && !number.key)
        return whole;
    return NumberTexts::tr("%1 (n %2)", "a number and what it rests on").arg(whole, locale.toString(number.n));
}

QString viewNumberSource(
    const domain::ViewNumber &number, const ViewOrigin &origin, QDate today, const QLocale &locale)
{
    const QString row = rowOf(number, locale);
    const QString what
        = row.isEmpty() ? nameOf(number) : NumberTexts::tr("%1: %2", "a bar and its number").arg(row, nameOf(number));
    QStringList parts{what, NumberTexts::tr("n %1", "how many responses").arg(locale.toString(number.n))};
    if (const QString said = period(origin.first, origin.last, today, locale); !said.isEmpty())
        parts.append(said);
    for (const QString &more : {origin.dataSet, origin.filter})
        if (!more.isEmpty())
            parts.append(more);
    return parts.join(NumberTexts::tr(", ", "between parts of a list"));
}

QString viewNumberUnit(const domain::ViewNumber &number)
{
    switch (number.kind) {
    case Kind::Nps:
    case Kind::Mean:
    case Kind::Scores:
    case Kind::Count:
    case Kind::Cost:
        return {};
    case Kind::Minutes:
        return NumberTexts::tr("minutes");
    default:
        return u"%"_s;
    }
}

QDate viewNumberDay(const domain::ViewNumber &number, std::optional<QDate> last, QDate today)
{
    const QDate end = last.value_or(today);
    if (!number.month)
        return end;
    return std::min(end, number.month->addMonths(1).addDays(-1));
}

QString findingOrigin(const QString &title, qint64 n, const QString &period, const QLocale &locale)
{
    const QString count = locale.toString(n);
    return period.isEmpty() ? NumberTexts::tr("From the finding “%1”, n = %2").arg(title, count)
                            : NumberTexts::tr("From the finding “%1”, n = %2, %3").arg(title, count, period);
}

} // namespace wording
