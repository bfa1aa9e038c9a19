// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learnings/learningspage.h"

#include "application/people/teams.h"
#include "application/reflection/learnings.h"
#include "application/workspace/workspace.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/listrowmodel.h"
#include "gui/components/pageheader.h"
#include "gui/components/rowlist.h"
#include "gui/learnings/learningpane.h"
#include "gui/style/metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int listWidth = 404;
constexpr int learningsColumnsFrom = 60; ///< in lines of text

} // namespace

LearningsPage::LearningsPage(PageContext context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    build();
    setAccessibleName(tr("Learnings"));
    connect(m_list, &RowList::currentDataChanged, this, [this](const QVariant &id) {
        if (id.isValid())
            read(domain::LearningId(id.toLongLong()));
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        m_context.navigator.go({PageKind::Cycles, {}, {}, {}});
    });
}

void LearningsPage::build()
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_side = new QWidget(this);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(metrics::space5, metrics::space5, metrics::space4, metrics::space4);
    side->setSpacing(metrics::space4);
    auto *header = new PageHeader(m_side);
    header->setTitle(tr("Learnings"));
    side->addWidget(header);
    auto *card = new Card(m_side);
    card->setAccessibleName(tr("Learnings"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::space1, metrics::space1, metrics::space1, metrics::space1);
    m_list = new RowList(card);
    m_list->setObjectName(u"learningList"_s);
    m_list->setAccessibleName(tr("Learnings"));
    m_list->setScrolls(true);
    m_list->setKeepsSelection(true);
    inside->addWidget(m_list);
    side->addWidget(card, 1);

    m_emptyCard = new Card(m_side);
    auto *emptyColumn = new QVBoxLayout(m_emptyCard);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(m_emptyCard);
    m_empty->setIconName(u"help-hint"_s);
    m_empty->setHeadline(tr("Nothing learned yet"));
    m_empty->setText(tr("A learning is drafted when a round is adopted. What spoke against it stands beside it."));
    m_empty->setButtonText(tr("&Open the cycles"));
    emptyColumn->addWidget(m_empty);
    side->addWidget(m_emptyCard, 0, Qt::AlignTop);
    m_pane = new LearningPane(m_context, this);
    m_columns->addWidget(m_side, 2); // as wide as the design has it, where there is room
    m_columns->addWidget(m_pane, 3);
}

void LearningsPage::open(const Address &address)
{
    load();
    if (address.id.isValid())
        m_list->setCurrentData(address.id.value());
}

void LearningsPage::reload(const domain::Changes &changes)
{
    using domain::Kind;
    if (changes.touchesAny(Kind::Learning, Kind::Message, Kind::Round, Kind::Cycle, Kind::Touchpoint))
        load();
}

QWidget *LearningsPage::mainField()
{
    return m_learnings.isEmpty() ? static_cast<QWidget *>(m_empty->button()) : m_list;
}

void LearningsPage::keep()
{
    m_pane->keep();
}

void LearningsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = metrics::lines(window()->width(), fontMetrics()) >= learningsColumnsFrom;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMaximumWidth(
        wide && !m_learnings.isEmpty() ? metrics::iconExtent(listWidth, fontMetrics()) : QWIDGETSIZE_MAX);
    m_side->setMaximumHeight(wide ? QWIDGETSIZE_MAX : height() / 2);
}

void LearningsPage::load()
{
    m_learnings = application::Learnings(m_context.workspace).learnings();
    QHash<domain::TouchpointId, QString> touchpoints;
    for (const domain::Touchpoint &touchpoint : application::Teams(m_context.workspace).touchpoints())
        touchpoints.insert(touchpoint.id, touchpoint.name);
    QList<ListRow> rows;
    for (const domain::Learning &learning : std::as_const(m_learnings)) {
        const auto against = std::count_if(learning.sources.cbegin(), learning.sources.cend(),
            [](const domain::LearningSource &source) { return source.stance == domain::Stance::Contradicts; });
        ListRow row;
        row.iconName = u"help-hint"_s;
        row.line1 = learning.statement;
        row.line1Wraps = true;
        row.line2 = tr("%1 for, %2 against")
                        .arg(QString::number(learning.sources.size() - against), QString::number(against));
        if (learning.touchpoint)
            row.line2 = tr("%1 · %2", "touchpoint, then how many rounds")
                            .arg(touchpoints.value(*learning.touchpoint), row.line2);
        row.data = learning.id.value();
        rows.append(row);
    }
    m_list->setRows(rows);
    const bool any = !m_learnings.isEmpty();
    m_list->parentWidget()->setVisible(any);
    m_emptyCard->setVisible(!any);
    m_pane->setVisible(any);
    if (any && m_list->rowModel()->indexOf(m_list->currentData()) < 0)
        m_list->setCurrentData(m_learnings.first().id.value());
    if (any)
        read(domain::LearningId(m_list->currentData().toLongLong()));
}

void LearningsPage::read(domain::LearningId id)
{
    for (const domain::Learning &learning : std::as_const(m_learnings))
        if (learning.id == id)
            m_pane->show(learning);
}

} // namespace gui
