// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/readersagreement.h"
#include "wording/sourcetexts.h"

namespace wording
{

/// “Alike in 7 of 10 notes”.
QString alikeSentence(const domain::ReadersAgreement &agreement, const QLocale &locale = QLocale());
/// Cohen's kappa and what it means, or why it cannot be computed.
QString kappaSentence(const domain::ReadersAgreement &agreement, const QLocale &locale = QLocale());
/// How uncertain kappa is with so few notes; empty where there is no kappa.
QString kappaUncertainty(const domain::ReadersAgreement &agreement, const QLocale &locale = QLocale());
/// What to do about a kappa that is too low; empty where it is not.
QString kappaWarning(const domain::ReadersAgreement &agreement, const QLocale &locale = QLocale());
/// “Bo saw 7 of 10 notes alike (kappa 0.55)”: in one line, without a full stop.
QString readingLine(
    const QString &reader, const domain::ReadersAgreement &agreement, const QLocale &locale = QLocale());
/// Where the agreement comes from.
SourceText readingSource(const domain::ReadersAgreement &agreement, const QLocale &locale = QLocale());

} // namespace wording
