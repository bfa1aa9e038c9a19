#pragma once

#include "domain/words.h"

#include <QString>

#include <optional>

namespace domain
{

/// In which order the parts of a date stand.
enum class DateOrder
{
    DayFirst, ///< 31/12/2026
    MonthFirst, ///< 12/31/2026
    YearFirst ///< 2026-12-31
};

template <>
struct EnumWords<DateOrder>
{
    static constexpr std::array words{
        std::pair{DateOrder::DayFirst, "dmy"},
        std::pair{DateOrder::MonthFirst, "mdy"},
        std::pair{DateOrder::YearFirst, "ymd"},
    };
};

/// How fractions are written.
enum class DecimalMark
{
    Dot,
    Comma
};

/// How a file is to be read. What is left open is found out from the file.
struct ReadingOptions
{
    QString encoding; ///< a name such as `UTF-8`, `UTF-16LE`, `Windows-1252`; empty: detect
    std::optional<char> separator; ///< one ASCII character; absent: detect
    int skipLines = 0; ///< lines before the header, not read at all
    bool hasHeader = true; ///< whether the first row names the columns
    std::optional<DateOrder> dateOrder; ///< absent: decided from the column
    std::optional<DecimalMark> decimalMark; ///< absent: decided from the column

    bool operator==(const ReadingOptions &) const = default;
};

/// The separator a person names: one ASCII character, or `comma`, `semicolon`, `tab`, `pipe`, `\t`. Nothing when it
/// is none, or one that cannot separate (a quote, a line end, a letter or a digit).
std::optional<char> separatorFrom(QStringView text);

} // namespace domain
