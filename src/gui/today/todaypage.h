// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/page.h"

class QStackedLayout;

namespace gui
{

class FrontlineToday;
class OverviewToday;

/// Today, by role: composer and own notes for who serves customers, cycles and what they need for the others.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(PageContext context, QWidget *parent = nullptr);

    /// `text` of the address: "note" shows the composer whatever the role, "change" the own last note in it, "day"
    /// the questions of the day.
    void open(const Address &address) override;
    void reload(const domain::Changes &changes) override;
    QWidget *mainField() override;
    void keep() override;

private:
    /// True when the acting person sees the composer.
    bool isFrontline() const;

    PageContext m_context;
    QStackedLayout *m_views;
    FrontlineToday *m_frontline = nullptr;
    OverviewToday *m_overview = nullptr;
};

} // namespace gui
