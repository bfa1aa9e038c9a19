#include "exchange/columnsurvey.h"

#include "exchange/dates.h"
#include "exchange/numbers.h"
#include "exchange/tablefile.h"

namespace exchange
{

namespace
{

constexpr qint64 rowsForNumbers
    = 10'000; ///< fractions that do not show by then are rare enough to speak for themselves

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

domain::Result<ColumnSurvey> survey(
    TableSource &source, qsizetype columns, int dateColumn, const std::vector<int> &numberColumns)
{
    DateOrderVote dates;
    DecimalVote decimals;
    TableRow row;
    for (qint64 rows = 0;; ++rows) {
        const bool datesClear = dateColumn < 0 || dates.isClear();
        if (datesClear && (numberColumns.empty() || decimals.isClear() || rows >= rowsForNumbers))
            break;
        TRY_VALUE(const bool found, source.next(row));
        if (!found)
            break;
        checkWidth(row, columns);
        if (row.fault)
            continue;
        if (dateColumn >= 0)
            dates.add(row.cells[static_cast<size_t>(dateColumn)]);
        for (const int column : numberColumns)
            decimals.add(row.cells[static_cast<size_t>(column)]);
    }
    ColumnSurvey found;
    TRY_VALUE(found.dateOrder, dates.decide());
    found.decimalMark = decimals.decide(source.format().separator);
    return found;
}

} // namespace exchange
