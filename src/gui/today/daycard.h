// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/notes.h"
#include "gui/components/card.h"

class QLabel;
class QPushButton;

namespace gui
{

class DayStrip;
class LinkButton;
class TextLabel;

/// Which day of the round it is, how many notes today, and the totals, which stay hidden until the week is over.
/// Looking early is asked in place, because it is written to the history.
class DayCard : public Card
{
    Q_OBJECT

public:
    explicit DayCard(QWidget *parent = nullptr);

    /// As `person` sees it: their own days off do not count.
    void setRound(const domain::Round &round, QDate today, std::optional<domain::PersonId> person, int notesToday);
    /// Shows totals somebody looked at; absent hides them again.
    void setCounts(const std::optional<application::EffectCounts> &counts);

signals:
    /// The person wants to look early and knows that it is written down.
    void lookEarly();
    /// When to be reminded is to be set.
    void remindersWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask(bool asking);
    void applyIcon();

    DayStrip *m_strip;
    QLabel *m_lock;
    TextLabel *m_hidden;
    TextLabel *m_ends; ///< that the week ends soon
    LinkButton *m_look;
    QWidget *m_question;
    QPushButton *m_lookNow;
    TextLabel *m_totals;
};

} // namespace gui
