// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/businesscase.h"

#include <QLocale>

namespace wording
{

/// “week”, “month”, “year”, as after “a”.
QString perName(domain::Per per);
/// What it comes to: “About 3,100 minutes a month: 52 hours, about 2,500 euros”. Empty until contacts and minutes are
/// known.
QString businessCaseLine(const domain::BusinessCase &businessCase, const QLocale &locale = QLocale());
/// The same in two lines: “About 3,100 minutes a month”, and “52 hours, about 2,500 euros”; each may be empty.
QString businessCaseTime(const domain::BusinessCase &businessCase, const QLocale &locale = QLocale());
QString businessCaseMoney(const domain::BusinessCase &businessCase, const QLocale &locale = QLocale());
/// What that rests on, factor by factor: “412 contacts a month (phone list of October) × 7.5 minutes a contact
/// (guess) × 0.8 euros a minute”. Empty when nothing is known.
QString businessCaseBasis(const domain::BusinessCase &businessCase, const QLocale &locale = QLocale());

} // namespace wording
