// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/cycles.h"
#include "domain/reflection/decision.h"
#include "domain/reflection/learning.h"
#include "domain/week/round.h"
#include "gui/components/card.h"
#include "gui/components/fieldsaver.h"
#include "gui/page/page.h"

#include <memory>
#include <optional>

namespace Ui
{
class RoundOutcome;
}

namespace gui
{

/// What a closed round led to: the next round, the other ideas, or what was learned with the message to customers and
/// the next cycle under the same goal.
class RoundOutcome final : public Card
{
    Q_OBJECT

public:
    explicit RoundOutcome(QWidget *parent = nullptr);
    ~RoundOutcome() override;

    void attach(const PageContext &context) { m_context.emplace(context); }
    /// `latest`: no round came after it, so that the page may offer what follows.
    void showRound(const application::CycleState &state, const domain::Round &round, const domain::Decision &decision,
        bool latest);
    QWidget *mainField() const;
    void keep() { m_keeper->keep(); }

signals:
    void stepWanted(domain::Step step);

private:
    void watchFields();
    void fillAdopted();
    void goOn();
    QString promise() const;
    bool settle(domain::Promise promise, const QString &became);
    template <typename T>
    bool worked(const domain::Result<T> &result)
    {
        if (result.has_error())
            m_context->news.complain(result.error());
        return !result.has_error();
    }

    std::unique_ptr<Ui::RoundOutcome> m_ui;
    std::optional<PageContext> m_context;
    FieldSaver *m_keeper;
    application::CycleState m_state;
    domain::Round m_round;
    domain::Decision m_decision;
    std::optional<domain::Learning> m_learning;
    std::optional<domain::Message> m_message;
};

} // namespace gui
