// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/step.h"
#include "gui/components/card.h"
#include "gui/components/stepbutton.h"

#include <array>

namespace gui
{

/// The five steps of a cycle in one card, with lines between. Left and right move, Enter or Space opens; every step
/// can be read. Where there is no room for all words, discs stand alone and only the shown step keeps its name.
class Stepper : public Card
{
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

    /// One step's name, small status ("2 missing", "Ended Sun 29 Nov") and state.
    void setStep(domain::Step step, const QString &name, const QString &status, StepState state);
    /// Marks the step whose page is shown, without announcing it.
    void setCurrent(domain::Step step);
    domain::Step current() const { return m_current; }
    StepButton *button(domain::Step step) const { return m_buttons[static_cast<size_t>(step)]; }

signals:
    /// A person wants to see this step.
    void stepChosen(domain::Step step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitWords();

    std::array<StepButton *, 5> m_buttons{};
    std::array<StepState, 5> m_states{};
    domain::Step m_current = domain::Step::Goal;
};

} // namespace gui
