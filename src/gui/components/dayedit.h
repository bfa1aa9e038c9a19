// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/daytext.h"

#include <QLineEdit>

namespace gui
{

/// A field for one day: typed as people say it, a day up or down by the arrow keys, or chosen in a calendar. It is an
/// ordinary line of text otherwise, so that it can be left empty.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    /// What “today” and days without a year are told by.
    void setToday(QDate today) { m_today = today; }
    void setSide(DaySide side) { m_side = side; }
    DaySide side() const { return m_side; }
    /// What is typed, as a day; absent when empty or not understood.
    std::optional<QDate> day() const { return dayFromText(text(), m_today, m_side); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
    void write(QDate day);

    QDate m_today;
    DaySide m_side = DaySide::Ahead;
};

} // namespace gui
