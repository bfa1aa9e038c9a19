// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/noweekcard.h"

#include "application/cycle/cycles.h"
#include "application/workspace/workspace.h"
#include "gui/components/emptystate.h"
#include "gui/cycles/nextthing.h"
#include "wording/days.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

NoWeekCard::NoWeekCard(PageContext context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_empty(new EmptyState(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    connect(m_empty, &EmptyState::activated, this, [this] { m_context.navigator.go(m_target); });
}

void NoWeekCard::showNext(const std::optional<domain::Round> &over)
{
    application::Workspace &workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    m_empty->setIconName(u"view-calendar-day"_s);
    if (over) {
        m_empty->setHeadline(tr("The week is over"));
        m_empty->setText(
            tr("It ended %1. Next you look at it together and decide.").arg(wording::day(*over->lastDay(), today)));
        m_empty->setButtonText(tr("&Open the reflection"));
        m_target = {PageKind::Cycle, domain::anyId(over->cycle), domain::Step::Reflection, {}};
        return;
    }
    m_empty->setHeadline(tr("No week is running"));
    for (const application::CycleState &state : application::Cycles(workspace).cycles()) {
        if (state.finished)
            continue;
        const NextThing next = NextThing::of(state, today);
        m_empty->setText(tr("“%1” comes next. %2.").arg(cycleTitle(state), next.sentence));
        m_empty->setButtonText(tr("&Open the cycle"));
        m_target = {PageKind::Cycle, domain::anyId(state.cycle.id), next.step, {}};
        return;
    }
    m_empty->setText(tr("A cycle begins with a goal: whom you serve and what they will notice."));
    m_empty->setButtonText(tr("&Begin a cycle"));
    m_target = {PageKind::Cycles, {}, {}, u"begin"_s};
}

QWidget *NoWeekCard::mainField() const
{
    return m_empty->button();
}

} // namespace gui
