// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/idea.h"
#include "domain/week/round.h"
#include "gui/cycle/week/weekpart.h"

#include <memory>

namespace Ui
{
class WeekRunning;
}

namespace gui
{

/// A round while it runs: the day, the sealed prediction with what was added to it, and the two ways to shorten it.
class WeekRunning final : public WeekPart
{
    Q_OBJECT

public:
    explicit WeekRunning(QWidget *parent = nullptr);
    ~WeekRunning() override;

    void showRound(const domain::Round &round, const domain::Idea &idea);
    QWidget *mainField() const;
    /// Where the week is ended early.
    QWidget *endField() const;

signals:
    /// The early look is written into the history: the totals may be shown.
    void lookedEarly(domain::RoundId round);

private:
    void connectButtons();
    void fillAmendments();
    void addAmendment();
    void endEarly();
    void closeEnding();
    QString daySentence() const;
    QString peopleSentence() const;

    std::unique_ptr<Ui::WeekRunning> m_ui;
    domain::Round m_round;
};

} // namespace gui
