// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/round.h"

#include <QWidget>

namespace application
{
class Workspace;
}

namespace gui
{

class LinkButton;
class TextLabel;

/// Beside a round's result: whether a second pair of eyes saw the same, and the way to it.
class SecondReadingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SecondReadingCard(QWidget *parent = nullptr);

    /// For a round whose totals are open.
    void showRound(domain::RoundId round, application::Workspace &workspace);

signals:
    /// The page of the second reading is wanted.
    void wanted();

private:
    TextLabel *m_line;
    TextLabel *m_warning;
    LinkButton *m_open;
};

} // namespace gui
