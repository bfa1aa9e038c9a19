// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace cli
{

/// A line of UTF-8 on stdout; what a terminal would obey is spelled out, line breaks too (visibleText()).
void printLine(const QString &line);
/// Lines of our own, without a word that came from outside: as they are.
void printOwnText(const QString &text);
/// An object on one line of stdout, safe to be shown by a terminal.
void printJson(const QJsonObject &object);
/// Whether all of that arrived where it was sent; what stood in its way as the error's detail. To be asked at the
/// end.
domain::Result<void> finishOutput();
/// The one line on stderr, as printLine() shows it.
void printError(const QString &line);

/// Rows in columns of equal width; the first row is their heading. Columns named in `numbers` stand to the right.
void printTable(const QList<QStringList> &rows, const QList<int> &numbers = {});

/// An id as JSON holds it: as text, because 64 bits do not fit a JSON number.
template <typename Tag>
QString idText(domain::Id<Tag> id)
{
    return QString::number(id.value());
}

/// A number for people: at most two decimals, no trailing zeros.
QString shortNumber(double value);
/// A share of 0 to 1 as per cent with one decimal.
QString percent(double share);
/// YYYY-MM-DD; empty for no day.
QString dayText(const std::optional<QDate> &day);

} // namespace cli
