// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/people/team.h"
#include "domain/reflection/decision.h"
#include "domain/reflection/gate.h"
#include "gui/components/card.h"
#include "gui/components/fieldsaver.h"

#include <functional>
#include <memory>

namespace Ui
{
class DecisionForm;
}

namespace gui
{

/// What becomes of the idea: adopt, adapt or abandon, why, and the promise that follows. Each part is saved when it
/// is given; it may be incomplete.
class DecisionForm final : public Card
{
    Q_OBJECT

public:
    explicit DecisionForm(QWidget *parent = nullptr);
    ~DecisionForm() override;

    /// How a changed decision is saved; false when it was not.
    void setSave(std::function<bool(const domain::Decision &)> save) { m_save = std::move(save); }
    void showDecision(const domain::Decision &decision, const QList<domain::Person> &people, QDate today);
    QWidget *fieldOf(domain::GateItem item) const;
    void keep() { m_keeper->keep(); }
    /// Half-typed text is kept in there.
    void outlastCrashes(application::Workspace &workspace) { m_keeper->outlastCrashes(workspace); }

private:
    void watchFields();
    void fillPeople(const QList<domain::Person> &people);

    std::unique_ptr<Ui::DecisionForm> m_ui;
    std::function<bool(const domain::Decision &)> m_save;
    domain::Decision m_decision;
    QDate m_today;
    FieldSaver *m_keeper;
};

} // namespace gui
