// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/cycle/step/steppage.h"

#include <memory>

namespace Ui
{
class ReflectionStep;
}

namespace gui
{

/// The last step, as a plain page: the questions of the chosen form one after the other, the notes beside, what was
/// understood, and the decision that closes the round.
class ReflectionStep final : public StepPage
{
    Q_OBJECT

public:
    ReflectionStep(const PageContext &context, QWidget *parent);
    ~ReflectionStep() override;

    QWidget *fieldOf(domain::GateItem item) override;
    QWidget *mainField() override;
    void keep() override;
    void showRound(domain::RoundId round) override;

protected:
    void fill(bool fresh) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillRounds(bool fresh);
    void fillRound(const domain::Round &round);
    void fillGate(const domain::Round &round);
    void begin();
    void closeRound();
    std::optional<domain::Round> shownRound() const;

    std::unique_ptr<Ui::ReflectionStep> m_ui;
    QList<domain::Round> m_rounds;
    domain::RoundId m_latest;
};

} // namespace gui
