// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace gui
{

/// Where a day without a year lies.
enum class DaySide
{
    Ahead, ///< today or after it
    Behind ///< today or before it
};

/// The day somebody means: “today”, “tomorrow”, “yesterday”, “+7” (days from today), “Fri”, “15 Dec”, “15.12.”,
/// “15 December 2026”, “2026-12-15” or the locale's own short form. Absent when it cannot be told, also for a day
/// that does not exist.
std::optional<QDate> dayFromText(const QString &text, QDate today, DaySide side, const QLocale &locale = QLocale());

/// How a day stands in a field that can be typed over: “Tue 15 Dec 2026”. Empty for none.
QString textOfDay(std::optional<QDate> day, const QLocale &locale = QLocale());

/// A number as people type it, with the locale's or a plain decimal sign; a unit after it is left out (“31 %”).
std::optional<double> numberFromText(const QString &text, const QLocale &locale = QLocale());

/// How a number stands in a field: the fewest decimals that say it, at most six.
QString textOfNumber(std::optional<double> number, const QLocale &locale = QLocale());

} // namespace gui
