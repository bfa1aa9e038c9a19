// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/cycles.h"
#include "domain/reflection/gate.h"
#include "gui/page/page.h"

#include <array>
#include <memory>

namespace Ui
{
class CyclePage;
}

namespace gui
{

class CycleExport;
class FieldSaver;
class StepPage;
class StepFrame;

/// One cycle: its title, the five steps, the page of the shown step, and the guide beside it.
class CyclePage final : public Page
{
    Q_OBJECT

public:
    CyclePage(const PageContext &context, QWidget *parent);
    ~CyclePage() override;

    /// The cycle of the address's id; its step, or where the cycle stands when the address names none.
    void open(const Address &address) override;
    void reload(const domain::Changes &changes) override;
    QWidget *mainField() override;
    void keep() override;

    domain::CycleId cycle() const { return m_cycle; }
    domain::Step step() const { return m_step; }
    /// Puts the focus into the field of a gate's entry, at whichever step it is.
    void goToItem(domain::GateItem item);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSteps();
    void connectHeader();
    void connectGuide();
    void showStep(domain::Step step);
    void showRoom(domain::Step step);
    /// Reads the cycle again and shows it. False when it is gone.
    bool refresh();
    void refreshStepper(const application::CycleState &state);
    void refreshGuide(const application::CycleState &state);
    QString statusOf(const application::CycleState &state, const application::StepStatus &status) const;
    StepFrame *room(domain::Step step) const { return m_rooms[static_cast<size_t>(step)]; }
    void fitGuide();

    PageContext m_context;
    std::unique_ptr<Ui::CyclePage> m_ui;
    FieldSaver *m_keeper;
    CycleExport *m_export;
    std::array<StepFrame *, 5> m_rooms{};
    domain::CycleId m_cycle;
    domain::Step m_step = domain::Step::Goal;
    std::optional<domain::Step> m_guideStep; ///< the step whose questions the guide shows
    bool m_resultShown = false; ///< a week that is over is shown, or its reflection
    bool m_guideFolded = false; ///< as the person wants it; without room it is folded anyway
};

} // namespace gui
