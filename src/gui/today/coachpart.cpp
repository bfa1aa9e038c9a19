// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/coachpart.h"

#include "application/overview/teamoverview.h"
#include "gui/components/card.h"
#include "gui/components/datatable.h"
#include "gui/components/rowlist.h"
#include "gui/style/metrics.h"
#include "gui/today/cyclesbystep.h"
#include "gui/today/listcard.h"
#include "wording/days.h"
#include "wording/names.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int decisionsListed = 5;

} // namespace

CoachPart::CoachPart(application::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new CyclesByStep(this))
    , m_table(new DataTable(this))
    , m_decided(new ListCard(tr("Decided lately"), tr("Nothing was decided yet."), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    auto *card = new Card(this);
    card->setTitle(tr("Cycles by step"));
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(m_table);
    column->addWidget(card);
    column->addWidget(m_decided);
    m_table->setObjectName(u"todayCycles"_s);
    m_table->setAccessibleName(tr("Cycles by step"));
    m_table->setFitsRows(true);
    m_table->setModel(m_model);
    m_decided->list()->setObjectName(u"todayDecided"_s);
    connect(m_table, &DataTable::drillDown, this, [this](const QModelIndex &index) {
        emit activated({PageKind::Cycle, domain::anyId(m_model->state(index.row()).cycle.id), {}, {}});
    });
    connect(m_decided, &ListCard::activated, this, &CoachPart::activated);
}

void CoachPart::load()
{
    const QDate today = m_workspace.clock().today();
    const application::TeamOverview standing(m_workspace);
    QList<CycleLine> lines;
    for (const application::CycleState &state : application::Cycles(m_workspace).cycles())
        lines.append({state, standing.lastMovement(state.cycle.id)});
    m_model->setCycles(std::move(lines), today);
    m_table->fitColumns();

    QList<LeadingRow> rows;
    for (const application::LateDecision &decision : standing.decidedLately(decisionsListed)) {
        ListRow row;
        row.iconName = u"step-reflection"_s;
        row.line1 = decision.cycleTitle;
        row.aside = tr("round %1").arg(decision.round.number);
        row.line2
            = tr("%1 · %2", "a team; a day")
                  .arg(decision.team, wording::dayAtStart(decision.round.closedAt->toLocalTime().date(), today));
        row.right = wording::decisionOutcome(decision.kind);
        rows.append({row,
            {PageKind::Cycle, domain::anyId(decision.cycle), domain::Step::Reflection,
                QString::number(decision.round.id.value())}});
    }
    m_decided->setRows(rows, {});
}

} // namespace gui
