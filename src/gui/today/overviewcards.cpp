// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/overviewcards.h"

#include "application/overview/teamoverview.h"
#include "application/reflection/promises.h"
#include "gui/components/rowlist.h"
#include "gui/cycles/nextthing.h"
#include "gui/style/metrics.h"
#include "gui/today/listcard.h"
#include "wording/days.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int pairsFrom = 60; ///< in lines of text

Address stepOf(const application::CycleState &state, domain::Step step)
{
    return {PageKind::Cycle, domain::anyId(state.cycle.id), step, {}};
}

QString roundTitle(const application::CycleState &state)
{
    return OverviewCards::tr("%1 · round %2", "a cycle and the number of its round")
        .arg(cycleTitle(state), QString::number(state.round->number));
}

QString countNote(qsizetype count)
{
    return count == 0 ? QString() : QLocale().toString(count);
}

} // namespace

OverviewCards::OverviewCards(application::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_grid(new QGridLayout(this))
    , m_promises(new ListCard(tr("Open promises"), tr("Nothing is promised that is not settled."), this))
    , m_weeks(new ListCard(tr("Weeks that are running"), tr("No week is running."), this))
    , m_standstills(
          new ListCard(tr("Steps that stand still"), tr("Every open cycle has moved within the week."), this))
    , m_sessions(new ListCard(tr("Sessions due"), tr("No week has ended without its reflection."), this))
{
    m_promises->list()->setObjectName(u"todayPromises"_s);
    m_weeks->list()->setObjectName(u"todayWeeks"_s);
    m_standstills->list()->setObjectName(u"todayStalledSteps"_s);
    m_sessions->list()->setObjectName(u"todaySessions"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::space4);
    place(false);
    for (ListCard *card : {m_promises, m_weeks, m_standstills, m_sessions})
        connect(card, &ListCard::activated, this, &OverviewCards::activated);
}

void OverviewCards::place(bool wide)
{
    m_wide = wide;
    int at = 0;
    for (ListCard *card : {m_promises, m_weeks, m_standstills, m_sessions}) {
        m_grid->addWidget(card, wide ? at / 2 : at, wide ? at % 2 : 0);
        ++at;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);
}

void OverviewCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = metrics::lines(window()->width(), fontMetrics()) >= pairsFrom;
    if (wide != m_wide)
        place(wide);
}

void OverviewCards::load()
{
    const QDate today = m_workspace.clock().today();
    loadPromises(today);
    loadWeeks(today);
    loadStalledSteps(today);
    loadSessions(today);
}

void OverviewCards::loadPromises(QDate today)
{
    QList<LeadingRow> rows;
    int late = 0;
    for (const application::OpenPromise &promise : application::Promises(m_workspace).open()) {
        const int days = promise.daysLate(today);
        late += days > 0 ? 1 : 0;
        ListRow row;
        row.iconName = u"flag"_s;
        row.line1 = promise.decision.nextStep;
        row.line2 = tr("%1 · %2 · round %3", "who promised it; a cycle and the number of its round")
                        .arg(promise.who.isEmpty() ? tr("Nobody") : promise.who, promise.cycleTitle,
                            QString::number(promise.round));
        row.right = days > 0          ? tr("%n days late", nullptr, days)
            : promise.decision.byWhen ? tr("by %1", "a day").arg(wording::day(*promise.decision.byWhen, today))
                                      : QString();
        row.rightTone = days > 0 ? ListRow::RightTone::Warn : ListRow::RightTone::Plain;
        rows.append({row,
            {PageKind::Cycle, domain::anyId(promise.cycle), domain::Step::Reflection,
                QString::number(promise.decision.round.value())}});
    }
    const QString count = countNote(rows.size());
    m_promises->setRows(rows, late == 0 ? count : tr("%1 · %n late", "how many there are", late).arg(count));
}

void OverviewCards::loadWeeks(QDate today)
{
    QList<LeadingRow> rows;
    for (const application::WeekUnderWay &week : application::TeamOverview(m_workspace).weeks()) {
        const domain::Round &round = *week.state.round;
        const QString ends = tr("Ends %1").arg(wording::day(*round.lastDay(), today));
        ListRow row;
        row.iconName = u"step-week"_s;
        row.line1 = roundTitle(week.state);
        if (!week.lastNote)
            row.line2 = tr("%1 · no note yet", "when the week ends").arg(ends);
        else if (!week.notes)
            row.line2
                = tr("%1 · last note %2", "when the week ends; a day").arg(ends, wording::day(*week.lastNote, today));
        else if (*week.notes >= application::WeekUnderWay::mostNotes)
            row.line2 = tr("%1 · more than %n notes", "when the week ends", *week.notes).arg(ends);
        else
            row.line2 = tr("%1 · %2 by %3", "when the week ends; 14 notes; 4 people")
                            .arg(ends, tr("%n notes", nullptr, *week.notes), tr("%n people", nullptr, week.writers));
        row.marks = dayMarks(round, today);
        row.right
            = tr("day %1 of %2").arg(QString::number(round.dayNumber(today)), QString::number(round.workingDays()));
        rows.append({row, stepOf(week.state, domain::Step::Week)});
    }
    m_weeks->setRows(rows, countNote(rows.size()));
}

void OverviewCards::loadStalledSteps(QDate today)
{
    QList<LeadingRow> rows;
    for (const application::StalledStep &still : application::TeamOverview(m_workspace).stalledSteps()) {
        const NextThing next = NextThing::of(still.state, today);
        ListRow row;
        row.iconName = u"media-playback-pause"_s;
        row.line1 = cycleTitle(still.state);
        row.line2 = tr("%1 for %n days · %2", "a step; what it needs next", still.days)
                        .arg(stepName(next.step), next.sentence);
        row.right = tr("Open");
        row.rightTone = ListRow::RightTone::Action;
        rows.append({row, stepOf(still.state, next.step)});
    }
    m_standstills->setRows(rows, countNote(rows.size()));
}

void OverviewCards::loadSessions(QDate today)
{
    QList<LeadingRow> rows;
    for (const application::CycleState &state : application::TeamOverview(m_workspace).sessionsDue()) {
        ListRow row;
        row.iconName = u"step-reflection"_s;
        row.line1 = roundTitle(state);
        row.line2 = tr("The week ended %1").arg(wording::day(*state.round->lastDay(), today));
        row.right = tr("Reflect");
        row.rightTone = ListRow::RightTone::Action;
        rows.append({row, stepOf(state, domain::Step::Reflection)});
    }
    m_sessions->setRows(rows, countNote(rows.size()));
}

} // namespace gui
