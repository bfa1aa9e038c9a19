// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/measure.h"

#include <QList>
#include <QLocale>

namespace wording
{

/// What the readings of a measure say, from its baseline on: how it stood first and last, whether that is better, and
/// what is left to its target. Readings by day. Empty without any value.
QString readingsSentence(const domain::Measure &measure, const QList<domain::Reading> &readings, QDate today,
    const QLocale &locale = QLocale());
/// One reading: “28 %, Thu 12 Nov, from the phone list”.
QString readingSentence(
    const domain::Measure &measure, const domain::Reading &reading, QDate today, const QLocale &locale = QLocale());

} // namespace wording
