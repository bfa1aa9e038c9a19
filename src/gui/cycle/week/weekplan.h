// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/idea.h"
#include "domain/people/team.h"
#include "domain/reflection/gate.h"
#include "domain/week/round.h"
#include "gui/cycle/week/weekpart.h"

#include <memory>

namespace Ui
{
class WeekPlan;
}

namespace gui
{

/// True when a sentence about one change names several: a list, or two joined by a word of the program's language.
bool namesSeveralChanges(const QString &text);

/// A round before it starts: who, when, and what is expected.
class WeekPlan final : public WeekPart
{
    Q_OBJECT

public:
    explicit WeekPlan(QWidget *parent = nullptr);
    ~WeekPlan() override;

    /// Shows a planned round. `people` are those of the team.
    void showRound(const domain::Round &round, const domain::Idea &idea, const QList<domain::Person> &people);
    QWidget *fieldOf(domain::GateItem item) const;

private:
    void watchFields();
    bool save(const domain::Round &round);
    void fillChoices(const QList<domain::Person> &people);
    void fillOffDays();
    void fillLastDay();

    std::unique_ptr<Ui::WeekPlan> m_ui;
    domain::Round m_round;
};

} // namespace gui
