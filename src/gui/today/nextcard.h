// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/cycles.h"
#include "gui/components/card.h"
#include "gui/page/address.h"

class QPushButton;

namespace gui
{

class TextLabel;

/// The one next thing, wide and on top of Today: what is to be done, where, and the button that goes there.
class NextCard final : public Card
{
    Q_OBJECT

public:
    explicit NextCard(QWidget *parent = nullptr);

    /// Shows what the cycle needs next.
    void showNext(const application::CycleState &state, QDate today);
    QPushButton *button() const { return m_button; }

signals:
    void activated(const gui::Address &target);

private:
    TextLabel *m_what;
    TextLabel *m_name;
    TextLabel *m_more;
    QPushButton *m_button;
    Address m_target;
};

} // namespace gui
