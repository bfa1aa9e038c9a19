// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/statementcard.h"

#include "gui/components/linkbutton.h"
#include "gui/components/statement.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

/// What a person wrote, without the mark it ends in: the frame of the statement has its own.
QString withoutEnd(const QString &written)
{
    QString text = written.trimmed();
    while (text.endsWith(u',') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

StatementCard::StatementCard(QWidget *parent)
    : Card(parent)
    , m_round(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted))
    , m_cycle(new LinkButton)
    , m_origin(new QWidget)
    , m_statement(new Statement)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space5);
    column->setSpacing(metrics::space2);
    auto *row = new QHBoxLayout(m_origin);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    m_cycle->setSmall(true);
    m_cycle->setObjectName(u"statementCycle"_s);
    row->addWidget(m_round);
    row->addWidget(m_cycle);
    row->addStretch();
    column->addWidget(m_origin);
    m_statement->setObjectName(u"statement"_s);
    column->addWidget(m_statement);
    connect(m_cycle, &LinkButton::clicked, this, &StatementCard::cycleRequested);
}

void StatementCard::setStatement(const QString &situation, const QString &behaviour)
{
    m_statement->setSituation(withoutEnd(situation));
    m_statement->setBehaviour(withoutEnd(behaviour));
    setAccessibleName(m_statement->accessibleName());
}

void StatementCard::setOrigin(int roundNumber, const QString &cycle)
{
    m_round->setText(tr("Round %1 of").arg(roundNumber));
    m_cycle->setText(cycle);
    m_cycle->setAccessibleName(tr("Open the cycle “%1”").arg(cycle));
}

void StatementCard::setCompact(bool compact)
{
    m_origin->setVisible(!compact);
    m_statement->setRunning(compact);
    m_statement->setRole(compact ? TextLabel::Role::ShortStatement : TextLabel::Role::Statement);
    const int below = compact ? metrics::space4 : metrics::space5;
    layout()->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, below);
}

} // namespace gui
