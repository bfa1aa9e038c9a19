// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/filters.h"

#include "wording/days.h"
#include "wording/evidence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

struct FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Filters)
};

constexpr qsizetype mostValues = 2; ///< named in a chip; more are counted

QString columnOf(const domain::ResponseFilter::Condition &condition)
{
    return condition.field ? domain::word(*condition.field) : condition.attribute;
}

QString periodPart(const domain::ResponseFilter &filter, QDate today, const QLocale &locale)
{
    if (filter.from && filter.to)
        return period(filter.from, filter.to, today, locale);
    return filter.from ? FilterTexts::tr("From %1", "a day").arg(period(filter.from, filter.from, today, locale))
                       : FilterTexts::tr("Up to %1", "a day").arg(period(filter.to, filter.to, today, locale));
}

QString scorePart(const domain::ResponseFilter &filter, const domain::Scale &scale, const QLocale &locale)
{
    if (domain::isLimitedToLowScores(filter, scale))
        return FilterTexts::tr("Low scores");
    const auto number = [&locale](double value) { return locale.toString(value, 'g', 4); };
    if (filter.scoreFrom && filter.scoreTo)
        return FilterTexts::tr("Score %1 to %2").arg(number(*filter.scoreFrom), number(*filter.scoreTo));
    return filter.scoreFrom ? FilterTexts::tr("Score %1 or more").arg(number(*filter.scoreFrom))
                            : FilterTexts::tr("Score %1 or less").arg(number(*filter.scoreTo));
}

QString columnPart(const domain::ResponseFilter &filter, const QString &column)
{
    QStringList values;
    for (const domain::ResponseFilter::Condition &condition : filter.conditions)
        if (columnOf(condition) == column)
            values.append(paretoKey(condition.value));
    const auto more = static_cast<int>(values.size() - mostValues);
    QString text = values.mid(0, mostValues).join(FilterTexts::tr(", ", "between values"));
    if (more > 0)
        text = FilterTexts::tr("%1 and %Ln more", nullptr, more).arg(text);
    const bool isAttribute = domain::fromWord<domain::ResponseField>(column).has_error();
    return isAttribute || values.contains(paretoKey({}))
        ? FilterTexts::tr("%1: %2", "a column and its values").arg(groupingName(column), text)
        : text;
}

} // namespace

QList<FilterPart> filterParts(
    const domain::ResponseFilter &filter, const domain::Scale &scale, QDate today, const QLocale &locale)
{
    using Kind = FilterPart::Kind;
    QList<FilterPart> parts;
    if (filter.from || filter.to)
        parts.append({Kind::Period, {}, periodPart(filter, today, locale)});
    QStringList columns;
    for (const domain::ResponseFilter::Condition &condition : filter.conditions) {
        const QString column = columnOf(condition);
        if (columns.contains(column))
            continue;
        columns.append(column);
        parts.append({Kind::Column, column, columnPart(filter, column)});
    }
    if (filter.scoreFrom || filter.scoreTo)
        parts.append({Kind::Score, {}, scorePart(filter, scale, locale)});
    if (!filter.words.trimmed().isEmpty())
        parts.append({Kind::Words, {}, FilterTexts::tr("“%1”", "words in a comment").arg(filter.words.trimmed())});
    if (filter.busiest)
        parts.append({Kind::Customers, {},
            *filter.busiest ? FilterTexts::tr("The busiest fifth of the customers")
                            : FilterTexts::tr("All but the busiest customers")});
    return parts;
}

QString filterLine(
    const domain::ResponseFilter &filter, const domain::Scale &scale, QDate today, const QLocale &locale)
{
    QStringList texts;
    for (const FilterPart &part : filterParts(filter, scale, today, locale))
        texts.append(part.text);
    return texts.join(FilterTexts::tr(" · ", "between parts of a filter"));
}

domain::ResponseFilter without(domain::ResponseFilter filter, const FilterPart &part)
{
    switch (part.kind) {
    case FilterPart::Kind::Period:
        filter.from.reset();
        filter.to.reset();
        break;
    case FilterPart::Kind::Column:
        filter.conditions.removeIf([&part](const auto &condition) { return columnOf(condition) == part.column; });
        break;
    case FilterPart::Kind::Score:
        filter.scoreFrom.reset();
        filter.scoreTo.reset();
        break;
    case FilterPart::Kind::Words:
        filter.words.clear();
        break;
    case FilterPart::Kind::Customers:
        filter.busiest.reset();
        break;
    }
    return filter;
}

} // namespace wording
