// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/round.h"
#include "gui/components/card.h"
#include "gui/page/page.h"

#include <optional>

namespace gui
{

class EmptyState;

/// Today while no week runs: what comes next, and the way there.
class NoWeekCard final : public Card
{
    Q_OBJECT

public:
    explicit NoWeekCard(PageContext context, QWidget *parent = nullptr);

    /// After `over`, the person's round whose week has ended; without it, what comes next in any cycle.
    void showNext(const std::optional<domain::Round> &over);
    /// The way there.
    QWidget *mainField() const;

private:
    PageContext m_context;
    EmptyState *m_empty;
    Address m_target;
};

} // namespace gui
