// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/cycles.h"
#include "gui/cycle/step/steppage.h"

#include <QWidget>

namespace gui
{

class GateList;
class PageScroll;
class TextLabel;

/// The place of one step on the cycle page: its scroll area, and above a step that is not open yet what its gate
/// still asks for, each entry a link to the field at the earlier step.
class StepFrame final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the step's page in. `wide`: its tables may be wider than a column of text.
    StepFrame(StepPage *page, domain::Step step, bool wide, QWidget *parent);

    StepPage *page() const { return m_page; }
    /// Shows the cycle. `missing`: the gate that keeps this step shut; absent when the step is open.
    void present(const application::CycleState &state, const std::optional<domain::Gate> &missing, bool workable);

    /// Where the keyboard begins: the first missing entry above a shut step, else the step's own main field; null
    /// when that is not to be seen.
    QWidget *mainField() const;
    /// Scrolls to where the step begins.
    void showTop();

private:
    void showLock(const domain::Gate &gate);

    StepPage *m_page;
    domain::Step m_step;
    PageScroll *m_scroll;
    GateList *m_lock;
    TextLabel *m_lockText;
    QList<domain::GateItem> m_missing; ///< what the shown lock still asks for
};

} // namespace gui
