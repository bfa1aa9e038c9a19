// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/measure.h"
#include "gui/cycle/step/steppage.h"

#include <memory>

class QVBoxLayout;

namespace Ui
{
class GoalStep;
}

namespace gui
{

class MeasureForm;

/// The first step: whom we serve, what they will notice, how we will know, and what must not get worse.
class GoalStep final : public StepPage
{
    Q_OBJECT

public:
    GoalStep(const PageContext &context, QWidget *parent);
    ~GoalStep() override;

    QWidget *fieldOf(domain::GateItem item) override;
    QWidget *mainField() override;
    void keep() override;

protected:
    void fill(bool fresh) override;

private:
    void watchFields();
    bool saveGoal(QString domain::Goal::*field, const QString &text);
    void fillOwner();
    void fillMeasures(bool fresh);
    void fillKind(domain::MeasureKind kind, const QList<domain::Measure> &measures);
    MeasureForm *addForm(domain::MeasureKind kind);
    void goToData(MeasureForm *form, const QString &wanted);
    QString originOf(const domain::Measure &measure) const;
    void saveMeasure(MeasureForm *form, const domain::Measure &measure);
    void removeMeasure(MeasureForm *form);
    QList<MeasureForm *> forms(domain::MeasureKind kind) const;
    QVBoxLayout *columnOf(domain::MeasureKind kind) const;

    std::unique_ptr<Ui::GoalStep> m_ui;
    QList<MeasureForm *> m_forms;
    MeasureForm *m_offered = nullptr; ///< the empty one that a goal without any begins with
    MeasureForm *m_saving = nullptr; ///< the new one that is being saved: the id that turns up now is its own
};

} // namespace gui
