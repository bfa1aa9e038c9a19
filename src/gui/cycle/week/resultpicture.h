// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/prediction.h"
#include "domain/week/round.h"
#include "domain/week/roundresult.h"
#include "gui/components/chartview.h"

#include <QLocale>

namespace gui
{

/// A picture of what a week gave, with its sentence, its table and where it comes from.
struct ResultPicture
{
    QString key; ///< what it is remembered by while the page is open
    QString name; ///< “Effect by day”
    QString unit; ///< “number of contacts”
    QString sentence; ///< what the picture says
    QStringList parts; ///< one sentence a part, in the order of the picture
    QStringList marks; ///< what its marks mean: “Unusual, Thu 26 Nov: outage”
    ChartView::Paint paint;
    int heightInLines = 14;
    bool effectLegend = false;
    QString pairLegend; ///< which side hollow and filled dots are; empty where there are none
    QStringList header; ///< of its table
    QList<QStringList> rows;
    domain::SourceCard source;
};

/// What the pictures of a round are made from.
struct PictureFacts
{
    domain::Round round;
    domain::RoundResult result;
    std::optional<domain::RoundResult> own; ///< of the acting person, if they took part
    QList<domain::Amendment> amendments; ///< what was added in the week shows as a tweak
    QDate today;
};

/// Effect by day, by customer type, by touchpoint, whether it was done, baseline against week, each daily measure,
/// and the person's own panel: those that have something to show.
QList<ResultPicture> resultPictures(const PictureFacts &facts, const QLocale &locale = QLocale());

} // namespace gui
