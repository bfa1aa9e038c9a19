#pragma once

#include "domain/readingoptions.h"
#include "domain/result.h"

#include "exchange/tablesource.h"

#include <vector>

namespace exchange
{

/// Gathers what the cells of a date column show about their order.
class DateOrderVote
{
public:
    void add(QByteArrayView cell);
    /// Enough has been seen: a column of years in front stays one. Any other is decided from all of its cells.
    bool isClear() const { return m_yearFirst >= 100 && m_dayFirst + m_monthFirst == 0 && m_doubtful.isEmpty(); }
    /// The order that is needed: nothing when every cell reads the same in any order. Cells that contradict a large
    /// majority (20 to 1) do not count; they will be found impossible. ImportDatesAmbiguous (detail: a cell) else.
    domain::Result<std::optional<domain::DateOrder>> decide() const;

private:
    qint64 m_dayFirst = 0;
    qint64 m_monthFirst = 0;
    qint64 m_yearFirst = 0;
    QString m_doubtful; ///< a cell that fits both
};

/// Gathers what the cells of number columns show about their decimal mark.
class DecimalVote
{
public:
    void add(QByteArrayView cell);
    bool isClear() const { return m_dot + m_comma >= 100; }
    /// Nothing when no cell shows one. Where all there is are commas before three digits, a file parted by semicolons
    /// means them as decimal marks, any other as marks of thousands.
    std::optional<domain::DecimalMark> decide(char separator) const;

private:
    qint64 m_dot = 0;
    qint64 m_comma = 0;
    qint64 m_commaThree = 0;
};

/// What was found in the columns of a table.
struct ColumnSurvey
{
    std::optional<domain::DateOrder> dateOrder;
    std::optional<domain::DecimalMark> decimalMark;
};

/// Reads rows until the columns have decided (the whole file if they do not), beginning where the source stands; the
/// caller rewinds it. `dateColumn` is -1 when there is none. ImportDatesAmbiguous (detail: a cell; the caller knows
/// the column).
domain::Result<ColumnSurvey> survey(
    TableSource &source, qsizetype columns, int dateColumn, const std::vector<int> &numberColumns);

} // namespace exchange
