// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/nextcard.h"

#include "gui/components/buttons.h"
#include "gui/components/textlabel.h"
#include "gui/cycles/nextthing.h"
#include "gui/style/metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

QString openStep(domain::Step step)
{
    switch (step) {
    case domain::Step::Goal:
        return NextCard::tr("Open the goal");
    case domain::Step::Challenge:
        return NextCard::tr("Open the challenge");
    case domain::Step::Idea:
        return NextCard::tr("Open the idea");
    case domain::Step::Week:
        return NextCard::tr("Open the week");
    case domain::Step::Reflection:
        break;
    }
    return NextCard::tr("Open the reflection");
}

} // namespace

NextCard::NextCard(QWidget *parent)
    : Card(parent)
    , m_what(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted))
    , m_name(new TextLabel({}, TextLabel::Role::Title))
    , m_more(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Muted))
    , m_button(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    row->setSpacing(metrics::space5);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::space1);
    m_name->setWordWrap(true);
    m_name->setObjectName(u"nextTitle"_s);
    m_more->setWordWrap(true);
    for (TextLabel *label : {m_what, m_name, m_more})
        texts->addWidget(label);
    row->addLayout(texts, 1);
    m_button->setObjectName(u"nextButton"_s);
    makePrimary(m_button);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, [this] { emit activated(m_target); });
}

void NextCard::showNext(const application::CycleState &state, QDate today)
{
    const NextThing next = NextThing::of(state, today);
    m_what->setText(next.sentence);
    m_name->setText(state.round ? tr("%1 · round %2", "a cycle and the number of its round")
                                      .arg(cycleTitle(state), QString::number(state.round->number))
                                : cycleTitle(state));
    m_more->setText(state.goal.statement);
    m_more->setVisible(state.goal.statement != cycleTitle(state));
    setAccessibleName(m_name->text());
    m_button->setText(openStep(next.step));
    m_target = {PageKind::Cycle, domain::anyId(state.cycle.id), next.step, {}};
}

} // namespace gui
