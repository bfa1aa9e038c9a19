// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/round.h"

#include <QFontMetrics>
#include <QList>
#include <QPalette>
#include <QRect>

class QPainter;

namespace gui
{

/// One day of a round as a small mark: filled when it has come, taller when it is today, hairline when it is off.
enum class DayMark
{
    Past,
    Today,
    Ahead,
    Off
};

/// The days of a round, seen from today; empty while it has no first day. With a person, their own days off are off.
QList<DayMark> dayMarks(const domain::Round &round, QDate today, std::optional<domain::PersonId> person = {});
/// The room so many marks take in a line of text.
QSize dayMarksSize(qsizetype count, const QFontMetrics &metrics);
/// Paints the marks from the left edge of `room`, in its middle. They say nothing that is not also said in words.
void paintDayMarks(QPainter &painter, const QRect &room, const QList<DayMark> &marks, const QFontMetrics &metrics,
    const QPalette &palette);

} // namespace gui
