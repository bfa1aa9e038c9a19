// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/reflection/roundfacts.h"

#include "application/week/results.h"
#include "gui/components/card.h"
#include "gui/components/pagescroll.h"
#include "gui/components/sourcecard.h"
#include "gui/cycle/step/verdicthead.h"
#include "gui/cycle/week/resultfacts.h"
#include "gui/cycle/week/sealedprediction.h"
#include "gui/rhythm/remarklist.h"
#include "gui/secondreading/secondreadingcard.h"
#include "gui/style/metrics.h"
#include "wording/names.h"
#include "wording/results.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

RoundFacts::RoundFacts(QWidget *parent)
    : QWidget(parent)
    , m_head(new VerdictHead)
    , m_facts(new ResultFacts)
    , m_eyes(new SecondReadingCard)
    , m_source(new SourceCard(this))
    , m_remarks(new RemarkList(this))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    auto *card = new Card(this);
    card->setTitle(tr("Facts"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    inside->setSpacing(metrics::space3);
    inside->addWidget(m_head);
    inside->addWidget(m_facts);
    inside->addWidget(m_eyes);
    m_sides->setSpacing(metrics::space4);
    m_sides->addWidget(card, 1);
    m_sides->addWidget(m_source, 0, Qt::AlignTop);
    column->addLayout(m_sides);
    m_remarks->setObjectName(u"dayRemarks"_s);
    m_remarks->setPadding(metrics::space4);
    column->addWidget(m_remarks);
    connect(m_remarks, &RemarkList::ranOut, this, &RoundFacts::remarksRanOut);
    QPushButton *info = sourceButton(tr("the verdict"), this);
    info->setObjectName(u"factsSource"_s);
    m_head->addAction(info);
    pressOnAltEnter(this, info);
    connect(m_eyes, &SecondReadingCard::wanted, this, &RoundFacts::secondReadingWanted);
    connect(info, &QPushButton::clicked, this, [this, info] {
        m_source->showSource(tr("the verdict"), m_card, m_today, info);
        PageScroll::reveal(m_source);
    });
}

void RoundFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(SourceCard::standsBeside(this) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void RoundFacts::attach(const PageContext &context)
{
    m_remarks->attach(context);
}

void RoundFacts::showRound(const domain::Round &round, application::Workspace &workspace)
{
    const auto result = application::Results(workspace).result(round.id);
    setVisible(result.has_value());
    if (result.has_error())
        return;
    m_today = workspace.clock().today();
    m_card = result.value().source;
    m_head->showResult(result.value());
    QList<ResultFact> facts;
    if (round.startedAt)
        facts.append({tr("Expected"), predictionLine(round.prediction),
            tr("“%1”", "why it was expected").arg(round.prediction.because)});
    for (const domain::MeasureResult &measure : result.value().measures)
        facts.append({measure.balancing ? tr("Must not get worse: %1").arg(measure.name) : measure.name,
            wording::measureChange(measure), wording::verdictInLine(measure.comparison.verdict)});
    m_facts->setFacts(facts.mid(0, 4));
    m_eyes->showRound(round.id, workspace);
    m_remarks->showShared(round.id);
}

} // namespace gui
