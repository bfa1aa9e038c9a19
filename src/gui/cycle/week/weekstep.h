// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/roundresult.h"
#include "gui/cycle/step/steppage.h"

#include <QSet>

#include <memory>

namespace Ui
{
class WeekStep;
}

namespace gui
{

/// The fourth step: a round is planned, runs, and gives its counts. Earlier rounds of the cycle stay readable.
class WeekStep final : public StepPage
{
    Q_OBJECT

public:
    WeekStep(const PageContext &context, QWidget *parent);
    ~WeekStep() override;

    QWidget *fieldOf(domain::GateItem item) override;
    QWidget *mainField() override;
    void keep() override;
    void showRound(domain::RoundId round) override;
    void select(domain::AnyId id) override;

protected:
    void fill(bool fresh) override;

private:
    void fillRounds(bool fresh);
    void fillRound(const domain::Round &round);
    /// What the acting person's own notes say, for that person only; nothing when they took no part.
    std::optional<domain::RoundResult> ownResult(const domain::Round &round) const;
    void fillGate(bool latest);
    void goThroughGate();

    std::unique_ptr<Ui::WeekStep> m_ui;
    QList<domain::Round> m_rounds;
    domain::RoundId m_latest;
    bool m_ownSelected = false; ///< the page was opened for something the acting person wrote
    QSet<domain::RoundId> m_lookedAt; ///< rounds whose totals were looked at early, while this page is open
};

} // namespace gui
