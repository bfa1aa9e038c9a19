// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/round.h"
#include "gui/components/daymarks.h"

#include <QWidget>

namespace gui
{

/// The days of a round as a row of boxes: over, today, ahead, off. Where there is little room the boxes become marks
/// without numbers. Not focusable; its accessible name says the day.
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget *parent = nullptr);

    /// As one person sees the round: their own days off are off.
    void setRound(const domain::Round &round, QDate today, std::optional<domain::PersonId> person);
    /// Seven small marks instead of boxes with numbers and names.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Day
    {
        QDate date;
        bool off = false;
        int number = 0;
    };

    void paintBoxes(QPainter &painter) const;
    void paintBox(QPainter &painter, const Day &day, const QRect &box) const;

    QList<Day> m_days;
    QList<DayMark> m_marks; ///< the same days, for where there is little room
    QDate m_today;
    bool m_compact = false;
};

} // namespace gui
