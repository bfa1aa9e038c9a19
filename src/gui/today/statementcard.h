// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"

namespace gui
{

class LinkButton;
class Statement;

/// The idea under trial in large type: *When … I will …*, with the round and a link to the cycle it belongs to above.
class StatementCard : public Card
{
    Q_OBJECT

public:
    explicit StatementCard(QWidget *parent = nullptr);

    /// `situation` and `behaviour` without their opening words.
    void setStatement(const QString &situation, const QString &behaviour);
    void setOrigin(int roundNumber, const QString &cycle);
    /// Where there is little room: no line about the origin.
    void setCompact(bool compact);

signals:
    void cycleRequested();

private:
    TextLabel *m_round;
    LinkButton *m_cycle;
    QWidget *m_origin;
    Statement *m_statement;
};

} // namespace gui
