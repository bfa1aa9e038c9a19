// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycles/cyclespage.h"

#include "application/cycle/cycles.h"
#include "application/people/teams.h"
#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/field.h"
#include "gui/components/listrowmodel.h"
#include "gui/components/pageheader.h"
#include "gui/components/pagescroll.h"
#include "gui/components/rowlist.h"
#include "gui/cycles/cyclerows.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

CyclesPage::CyclesPage(PageContext context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new PageScroll(this);
    scroll->setReading(false);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space6, metrics::space5, metrics::space6, metrics::space5);
    column->setSpacing(metrics::space4);
    m_header = new PageHeader(content);
    m_header->setTitle(tr("Cycles"));
    setAccessibleName(tr("Cycles"));
    m_new = new QPushButton(icon(u"list-add"_s), tr("&Begin a cycle"));
    m_new->setObjectName(u"newCycle"_s);
    makeFlat(m_new, false);
    setKeyHint(m_new, Qt::CTRL | Qt::Key_N);
    m_header->addWidget(m_new);
    column->addWidget(m_header);
    buildBegin(column);
    buildList(column);
    column->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, [this] { askForGoal(true); });
}

void CyclesPage::buildBegin(QVBoxLayout *column)
{
    m_beginCard = new Card;
    m_beginCard->setTitle(tr("A new cycle"));
    auto *form = new QVBoxLayout(m_beginCard);
    form->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    form->setSpacing(metrics::space4);
    m_goal = new QLineEdit;
    m_goal->setObjectName(u"goalStatement"_s);
    m_goal->setPlaceholderText(tr("People who move house understand their last bill without calling twice"));
    m_goalField = new Field(tr("The go&al: who should notice the difference, and what will they notice?"), m_goal);
    form->addWidget(m_goalField);
    m_team = new QComboBox;
    m_team->setObjectName(u"goalTeam"_s);
    m_teamField = new Field(tr("The &team"), m_team);
    form->addWidget(m_teamField);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space3);
    buttons->addStretch();
    auto *notNow = new QPushButton(tr("Not now"));
    notNow->setObjectName(u"beginNot"_s);
    makeFlat(notNow, false);
    buttons->addWidget(notNow);
    auto *begin = new QPushButton(tr("Begin the c&ycle"));
    begin->setObjectName(u"beginCycle"_s);
    makePrimary(begin);
    setKeyHint(begin, Qt::Key_Return);
    buttons->addWidget(begin);
    form->addLayout(buttons);
    column->addWidget(m_beginCard);
    m_beginCard->hide();
    connect(m_goal, &QLineEdit::returnPressed, this, &CyclesPage::begin);
    connect(begin, &QPushButton::clicked, this, &CyclesPage::begin);
    connect(notNow, &QPushButton::clicked, this, [this] { askForGoal(false); });
}

void CyclesPage::buildList(QVBoxLayout *column)
{
    m_listCard = new Card;
    auto *listColumn = new QVBoxLayout(m_listCard);
    listColumn->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    m_list = new RowList;
    m_list->setObjectName(u"cycleList"_s);
    m_list->setAccessibleName(tr("Cycles"));
    listColumn->addWidget(m_list);
    column->addWidget(m_listCard);

    m_emptyCard = new Card;
    auto *emptyColumn = new QVBoxLayout(m_emptyCard);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState;
    m_empty->setIconName(u"view-refresh"_s);
    m_empty->setHeadline(tr("No cycle yet"));
    m_empty->setText(
        tr("A cycle is one challenge worked on under one goal, one small change tried for a week at a time."));
    m_empty->setButtonText(tr("Write the g&oal"));
    emptyColumn->addWidget(m_empty);
    column->addWidget(m_emptyCard);
    connect(m_list, &RowList::opened, this, [this](const QVariant &cycle) {
        m_context.navigator.go({PageKind::Cycle, domain::AnyId(cycle.toLongLong()), {}, {}});
    });
    connect(m_empty, &EmptyState::activated, this, [this] { askForGoal(true); });
}

void CyclesPage::open(const Address &address)
{
    load();
    if (address.text == u"begin"_s)
        askForGoal(true);
}

void CyclesPage::reload(const domain::Changes &changes)
{
    using domain::Kind;
    if (changes.touchesAny(Kind::Cycle, Kind::Goal, Kind::Measure, Kind::Challenge, Kind::Idea, Kind::Round,
            Kind::Reflection, Kind::Decision, Kind::Team))
        load();
}

QWidget *CyclesPage::mainField()
{
    if (m_beginCard->isVisibleTo(this))
        return m_goal;
    return m_listCard->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : m_empty->button();
}

void CyclesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_beginCard->isVisibleTo(this))
        askForGoal(false);
    else
        Page::keyPressEvent(event);
}

void CyclesPage::load()
{
    const QList<application::CycleState> cycles = application::Cycles(m_context.workspace).cycles();
    QList<ListRow> rows;
    for (const application::CycleState &state : cycles) {
        rows.append(cycleRow(state, m_context.workspace.clock().today()));
        rows.last().strong = true;
    }
    m_list->setRows(rows);
    m_header->setNote(cycles.isEmpty() ? QString() : tr("%n in all", nullptr, static_cast<int>(cycles.size())));
    m_listCard->setVisible(!cycles.isEmpty());
    m_emptyCard->setVisible(cycles.isEmpty() && !m_beginCard->isVisibleTo(this));
    const QVariant team = m_team->currentData();
    m_team->clear();
    for (const domain::Team &each : application::Teams(m_context.workspace).teams())
        m_team->addItem(each.name, each.id.value());
    m_team->setCurrentIndex(qMax(0, m_team->findData(team)));
    m_teamField->setVisible(m_team->count() > 1);
}

void CyclesPage::askForGoal(bool asking)
{
    m_beginCard->setVisible(asking);
    m_new->setEnabled(!asking);
    m_emptyCard->setVisible(!asking && m_list->rowModel()->rowCount() == 0);
    m_goalField->setError({});
    mainField()->setFocus(Qt::OtherFocusReason);
}

void CyclesPage::begin()
{
    if (m_goal->text().trimmed().isEmpty()) {
        m_goalField->setError(tr("Write the goal, then begin the cycle."));
        m_goal->setFocus();
        return;
    }
    const domain::TeamId team(m_team->currentData().toLongLong());
    const auto cycle = application::Cycles(m_context.workspace).begin(team, m_goal->text().trimmed());
    if (cycle.has_error()) {
        m_context.news.complain(cycle.error());
        return;
    }
    m_goal->clear();
    askForGoal(false);
    m_context.news.tell(tr("Cycle begun"), true);
    m_context.navigator.go({PageKind::Cycle, domain::anyId(cycle.value()), domain::Step::Goal, {}});
}

} // namespace gui
