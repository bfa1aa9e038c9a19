// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

#include <QStringList>

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

template <>
struct EnumWords<DecimalMark>
{
    static constexpr std::array words{
        std::pair{DecimalMark::Dot, "dot"},
        std::pair{DecimalMark::Comma, "comma"},
    };
};

/// What kind of file a table comes in.
enum class FileKind
{
    Text, ///< CSV and its relatives
    Xlsx,
    Ods
};

template <>
struct EnumWords<FileKind>
{
    static constexpr std::array words{
        std::pair{FileKind::Text, "text"},
        std::pair{FileKind::Xlsx, "xlsx"},
        std::pair{FileKind::Ods, "ods"},
    };
};

/// How a file is to be read. What is left open is found out from the file.
struct ReadingOptions
{
    QString sheet; ///< of a workbook, its name or `#2` for the second; empty: the first with something in it
    QString encoding; ///< a name such as `UTF-8`, `UTF-16LE`, `Windows-1252`; empty: detect
    std::optional<char> separator; ///< one ASCII character; absent: detect
    int skipLines = 0; ///< lines before the header, not read at all
    bool hasHeader = true; ///< whether the first row names the columns
    bool secondHeader = false; ///< whether the row after it names them too, as where one question has several columns
    std::optional<DateOrder> dateOrder; ///< absent: decided from the column
    std::optional<DecimalMark> decimalMark; ///< absent: decided from the column
    QStringList noAnswers; ///< values that say there is no answer, besides those known
    QStringList answers; ///< values that are answers, although they look like none

    bool operator==(const ReadingOptions &) const = default;
};

/// What a person set in the options, as lines of `key=value` (`encoding=UTF-8`, `separator=;`, `skip-lines=4`,
/// `no-header`, `second-header`, `date-order=dmy`, `decimal=comma`, `sheet=…`, `no-answer=…`, `answer=…`); what is
/// left open has none.
QStringList wordsOf(const ReadingOptions &options);
/// What wordsOf() wrote; a line of another kind is passed over, so that newer ones do no harm.
ReadingOptions readingOptionsFrom(const QStringList &words);

/// The separator a person names: one ASCII character, or `comma`, `semicolon`, `tab`, `pipe`, `\t`. Nothing when it
/// is none, or one that cannot separate (a quote, a line end, a letter or a digit).
std::optional<char> separatorFrom(QStringView text);

} // namespace domain
