// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace exchange
{

/// What a number format of a spreadsheet makes of a number.
enum class NumberLook
{
    Plain,
    Date, ///< a day, perhaps with a time
    Time ///< a time of day, or a duration
};

/// What a format code such as `dd/mm/yyyy`, `[h]:mm` or `0.00` shows.
NumberLook lookOfFormat(QStringView code);
/// What a format with one of the built-in numbers (below 164) shows.
NumberLook lookOfBuiltIn(int number);

/// A number as it stands in a cell: with as many digits as it needs to be read back the same, and no exponent where
/// none is needed.
QByteArray numberText(double value, char decimalMark = '.');

/// A serial number as ISO 8601 text: `2021-01-15`, `2021-01-15 13:45:00`, `255:10:22`. Days are counted from the end
/// of 1899, with the 29 February 1900 that never was as 60, or from 1 January 1904. A number that is no date (below
/// zero, after 9999) stays a number.
QByteArray serialText(double serial, NumberLook look, bool from1904);

} // namespace exchange
