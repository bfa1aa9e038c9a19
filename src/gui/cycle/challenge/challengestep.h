// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/cycle/challenge/candidategrid.h"
#include "gui/cycle/step/steppage.h"

#include <memory>

namespace Ui
{
class ChallengeStep;
}

namespace gui
{

/// The second step: candidates side by side, one of them chosen for a reason, with evidence behind it.
class ChallengeStep final : public StepPage
{
    Q_OBJECT

public:
    ChallengeStep(const PageContext &context, QWidget *parent);
    ~ChallengeStep() override;

    QWidget *fieldOf(domain::GateItem item) override;
    QWidget *mainField() override;
    void keep() override;

protected:
    void fill(bool fresh) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void watchFields();
    void connectGrid();
    void connectEvidence();
    void takeCosts(domain::ChallengeId id, domain::FindingId finding);
    void addCandidate();
    void openEvidence(domain::ChallengeId id);
    void fillEvidence();
    QList<CandidateView> views() const;

    std::unique_ptr<Ui::ChallengeStep> m_ui;
    std::optional<domain::ChallengeId> m_evidenceOf; ///< whose evidence is open
};

} // namespace gui
