// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/idea.h"
#include "gui/cycle/step/steppage.h"

#include <array>
#include <memory>

namespace Ui
{
class IdeaStep;
}

namespace gui
{

class IdeaLine;
class SegmentedChoice;

/// The third step: silent lines from everybody on one laptop, one of them chosen and written as “When … I will …”,
/// checked for simplicity and said aloud once.
class IdeaStep final : public StepPage
{
    Q_OBJECT

public:
    IdeaStep(const PageContext &context, QWidget *parent);
    ~IdeaStep() override;

    QWidget *fieldOf(domain::GateItem item) override;
    QWidget *mainField() override;
    void keep() override;

protected:
    void fill(bool fresh) override;

private:
    void buildAnswers();
    void watchFields();
    bool saveIdea(QString domain::Idea::*field, const QString &text);
    void saveIdea(const domain::Idea &idea);
    void addLine();
    void passLaptopOn();
    void fillWriters(bool fresh);
    void leaveOutAdapted();
    void fillLines();
    void fillShape();
    bool isSealed() const;

    std::unique_ptr<Ui::IdeaStep> m_ui;
    std::array<SegmentedChoice *, 6> m_answers{};
    QList<IdeaLine *> m_lines;
    QList<domain::Idea> m_ideas;
    std::optional<domain::Idea> m_chosen;
    bool m_revealed = false; ///< somebody pressed “Show all lines” for this cycle
};

} // namespace gui
