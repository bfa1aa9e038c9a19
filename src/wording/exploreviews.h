// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/columnmapping.h"
#include "domain/data/explore.h"
#include "domain/data/exploreresult.h"

#include <QLocale>

namespace wording
{

// What each view of a data set says in one sentence, and one sentence for each of its rows.

QString journeySentence(const domain::Journey &journey, const QLocale &locale = QLocale());
QString journeyStopSentence(const domain::JourneyStop &stop, const QLocale &locale = QLocale());

QString concentrationSentence(const domain::Concentration &concentration, const QLocale &locale = QLocale());
QString traitSentence(const domain::ConcentrationTrait &trait, const QLocale &locale = QLocale());

QString contrastSentence(const domain::Contrast &contrast, const QLocale &locale = QLocale());
QString contrastRowSentence(const domain::ContrastRow &row, const QLocale &locale = QLocale());

QString driversSentence(const domain::Drivers &drivers, const QLocale &locale = QLocale());
QString driverSentence(const domain::Driver &driver, const QLocale &locale = QLocale());
/// What was held against what: “Each touchpoint of a customer against all their others.”
QString driverBasis(domain::DriverBasis basis);

QString forensicsSentence(const domain::Forensics &forensics, const QLocale &locale = QLocale());
QString forensicsRowSentence(const domain::ForensicsRow &row, const QLocale &locale = QLocale());

QString wordsSentence(const domain::WordContrast &words, const QLocale &locale = QLocale());
QString wordSentence(const domain::WordRow &row, const QLocale &locale = QLocale());

/// Why a view cannot be shown of data with this mapping, and what to do; empty when it can.
QString viewNeeds(domain::ExploreView view, const domain::ColumnMapping &mapping);

/// A group as people read it: “Reason: Final bill unclear”.
QString groupName(const QString &column, const QString &key);
/// “45.0 points (39.1 to 49.6)”: a difference of two shares.
QString differenceInPoints(double difference, const domain::Interval &interval, const QLocale &locale = QLocale());
/// “17 of 31”.
QString countOfAll(const domain::ShareCount &count, const QLocale &locale = QLocale());
/// Whether a difference stands after the correction for looking many times, in two or three words.
QString holdsText(bool holds);

} // namespace wording
