// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/columnsurvey.h"

#include "exchange/reading/dates.h"
#include "exchange/reading/noanswers.h"
#include "exchange/reading/numbers.h"
#include "exchange/reading/tablefile.h"

namespace exchange
{

namespace
{

constexpr qint64 rowsForNumbers
    = 10'000; ///< fractions that do not show by then are rare enough to speak for themselves
constexpr qint64 rowsForPlaceholders = 100'000;

} // namespace

void DateOrderVote::add(QByteArrayView cell)
{
    const DateReading reading = readDate(cell, std::nullopt);
    if (reading.shown == domain::DateOrder::DayFirst)
        ++m_dayFirst;
    else if (reading.shown == domain::DateOrder::MonthFirst)
        ++m_monthFirst;
    else if (reading.shown == domain::DateOrder::YearFirst)
        ++m_yearFirst;
    else if (reading.outcome == DateReading::Outcome::Ambiguous && m_doubtful.isEmpty())
        m_doubtful = QString::fromUtf8(cell);
}

domain::Result<std::optional<domain::DateOrder>> DateOrderVote::decide() const
{
    using Order = std::optional<domain::DateOrder>;
    constexpr qint64 majority = 20;
    if (m_dayFirst > 0 && m_dayFirst >= majority * m_monthFirst)
        return Order(domain::DateOrder::DayFirst);
    if (m_monthFirst > 0 && m_monthFirst >= majority * m_dayFirst)
        return Order(domain::DateOrder::MonthFirst);
    if (m_doubtful.isEmpty())
        return Order();
    return domain::Error{domain::ErrorCode::ImportDatesAmbiguous, m_doubtful, {}};
}

void DecimalVote::add(QByteArrayView cell)
{
    if (const auto shown = decimalMarkShown(cell)) {
        if (readNumber(cell, shown))
            ++(*shown == domain::DecimalMark::Dot ? m_dot : m_comma);
    } else if (cell.contains(',')) {
        ++m_commaThree;
    }
}

std::optional<domain::DecimalMark> DecimalVote::decide(char separator) const
{
    if (m_dot + m_comma > 0)
        return m_comma > m_dot ? domain::DecimalMark::Comma : domain::DecimalMark::Dot;
    if (m_commaThree == 0)
        return std::nullopt;
    return separator == ';' ? domain::DecimalMark::Comma : domain::DecimalMark::Dot;
}

domain::Result<ColumnSurvey> survey(TableSource &source, const SurveyRequest &request)
{
    DateOrderVote dates;
    DecimalVote decimals;
    std::vector<PlaceholderVote> placeholders(request.placeholders.size());
    TableRow row;
    for (qint64 rows = 0;; ++rows) {
        const bool datesClear = request.dates < 0 || dates.isClear();
        const bool decimalsClear = request.decimals.empty() || decimals.isClear() || rows >= rowsForNumbers;
        const bool placeholdersClear = placeholders.empty() || rows >= rowsForPlaceholders;
        if (datesClear && decimalsClear && placeholdersClear)
            break;
        TRY_VALUE(const bool found, source.next(row));
        if (!found)
            break;
        checkWidth(row, request.columns);
        if (row.fault)
            continue;
        if (!datesClear)
            dates.add(row.cells[static_cast<size_t>(request.dates)]);
        if (!decimalsClear)
            for (const int column : request.decimals)
                decimals.add(row.cells[static_cast<size_t>(column)]);
        for (size_t i = 0; i < placeholders.size() && !placeholdersClear; ++i)
            if (const auto number = readNumber(row.cells[static_cast<size_t>(request.placeholders[i])], std::nullopt))
                placeholders[i].add(*number);
    }
    ColumnSurvey found;
    TRY_VALUE(found.dateOrder, dates.decide());
    found.decimalMark = decimals.decide(source.format().separator);
    for (size_t i = 0; i < placeholders.size(); ++i)
        if (const QList<double> numbers = placeholders[i].decide(); !numbers.isEmpty())
            found.placeholders.insert(request.placeholders[i], numbers);
    return found;
}

} // namespace exchange
