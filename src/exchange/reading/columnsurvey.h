// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/readingoptions.h"

#include "exchange/text/tablesource.h"

#include <QHash>

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

/// Which columns of a table are asked what; places are counted from 0.
struct SurveyRequest
{
    qsizetype columns = 0; ///< how many the table has
    int dates = -1; ///< the one whose cells decide the order of dates; -1: none
    std::vector<int> decimals; ///< those whose cells decide the decimal mark
    std::vector<int> placeholders; ///< those looked through for numbers that stand for no answer
};

/// What was found in the columns of a table.
struct ColumnSurvey
{
    std::optional<domain::DateOrder> dateOrder;
    std::optional<domain::DecimalMark> decimalMark;
    QHash<int, QList<double>> placeholders; ///< by column, where there are any
};

/// Reads rows until the columns have decided (the whole file if they do not; 100,000 rows for placeholders),
/// beginning where the source stands; the caller rewinds it. ImportDatesAmbiguous (detail: a cell; the caller knows
/// the column).
domain::Result<ColumnSurvey> survey(TableSource &source, const SurveyRequest &request);

} // namespace exchange
