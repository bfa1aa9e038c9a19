// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/challenges.h"

#include <QLocale>
#include <QString>

namespace gui
{

/// The evidence behind a candidate in two lines.
struct EvidenceSummary
{
    QString line; ///< “1 finding, 2 quotes”; what to do when there is none
    QString note; ///< “412 responses, to 31 Oct”, or what is missing
    bool datedAndSized = false; ///< at least one has both a date and a size
};

EvidenceSummary summarise(
    const QList<application::EvidenceLine> &evidence, QDate today, const QLocale &locale = QLocale());

/// “412 responses, to Sat 31 Oct”; names what is missing: “no date yet”.
QString factsOf(
    domain::EvidenceKind kind, qint64 n, std::optional<QDate> day, QDate today, const QLocale &locale = QLocale());

} // namespace gui
