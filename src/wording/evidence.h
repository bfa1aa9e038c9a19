// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/explore.h"
#include "domain/data/readingoptions.h"
#include "domain/data/rejectedrow.h"
#include "domain/data/saidin.h"
#include "domain/data/scale.h"
#include "domain/figures/pareto.h"
#include "domain/figures/scoresummary.h"

#include <QLocale>

namespace wording
{

/// What a column of a customer file can mean, as in a list of choices: “Customer type”.
QString responseFieldName(domain::ResponseField field);
/// What a data set is grouped by: a field by its word (“reason” is “reason”), an attribute by its own name. Lower
/// case.
QString groupingName(const QString &by);
/// A scale as people choose it: “Score 0–10”, “Score 1–5”, “Yes or no”, “Score 5 to 1”.
QString scaleName(const domain::Scale &scale);
/// Why a row or cell cannot be taken: “There is no such day”. A cell's value may help to say it.
QString rejectCause(domain::RejectCause cause, const QString &value = {});
/// How the parts of a date stand: “Day.month.year”.
QString dateOrderName(domain::DateOrder order);
/// How fractions are written: “Decimal comma”.
QString decimalMarkName(domain::DecimalMark mark);
/// What separates cells: “Semicolon”.
QString separatorName(char separator);

/// Where a quote was said: “Focus group”.
QString saidIn(domain::SaidIn place);
/// The name of a view in a list: “Overview”.
QString exploreViewName(domain::ExploreView view);
/// The question a view answers, as its title: “Which reasons come up most?”
QString exploreQuestion(const domain::ExploreRequest &request);
/// From when to when, as people say it: “1 Jul to 31 Oct 2026”; empty when neither is known.
QString period(std::optional<QDate> first, std::optional<QDate> last, QDate today, const QLocale &locale = QLocale());

/// A key of a Pareto as it stands under its bar; the blank one is “not given”.
QString paretoKey(const QString &key);
/// What a Pareto says, in one sentence.
QString paretoSentence(const domain::Pareto &pareto, const QString &by, const QLocale &locale = QLocale());
/// One bar of it: “Final bill unclear: 118, 28.6 %, added up 28.6 %”.
QString paretoRowSentence(const domain::ParetoRow &row, const QString &name, const QLocale &locale = QLocale());
/// What an overview says, in one sentence.
QString overviewSentence(const domain::Overview &overview, const QLocale &locale = QLocale());
/// One month of it, in one sentence.
QString monthSentence(const domain::MonthSummary &month, const QLocale &locale = QLocale());
/// “39.8 (37.1 to 42.6)”: a value with its interval; one decimal.
QString valueWithInterval(
    double value, const std::optional<domain::Interval> &interval, const QLocale &locale = QLocale());
/// A share with its interval: “28.6 % (25.0 % to 32.0 %)”.
QString shareWithInterval(
    double share, const std::optional<domain::Interval> &interval, const QLocale &locale = QLocale());

} // namespace wording
