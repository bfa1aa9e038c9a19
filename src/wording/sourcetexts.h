// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/sourcecard.h"

#include <QLocale>
#include <QStringList>

namespace wording
{

/// A source card in words. Empty lists and texts where there is nothing to say.
struct SourceText
{
    QString formula; ///< “Share better = contacts noted “better” ÷ all contacts noted.”
    QStringList header; ///< of the columns after the first, which names the row
    QList<QStringList> rows; ///< the name of the row, then one text a column
    QStringList sentences; ///< difference and chance
    QStringList leftOut;
    QStringList methods; ///< “Intervals: Wilson score, 95 % (Wilson 1927)”

    /// All of it as plain text, the table with tabs, to be copied.
    QString plain(const QString &title) const;
};

SourceText sourceText(const domain::SourceCard &card, QDate today, const QLocale &locale = QLocale());

/// A chance as people say it: “99 in 100”, with a decimal near the 90.5 from which a verdict is given, never 0 or
/// 100.
QString inHundred(double chance, const QLocale &locale = QLocale());

/// “16 to 22 Nov”, “28 Nov to 4 Dec”, “23 Nov”; the year only if it is not this one.
QString period(QDate first, QDate last, QDate today, const QLocale &locale = QLocale());

} // namespace wording
