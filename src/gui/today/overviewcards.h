// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"
#include "gui/page/address.h"

#include <QWidget>

class QGridLayout;

namespace gui
{

class ListCard;

/// What a supervisor looks after: promises, weeks that are running, steps that stand still, sessions due. Two by two
/// where there is room, else one below the other.
class OverviewCards final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewCards(application::Workspace &workspace, QWidget *parent = nullptr);

    void load();

signals:
    void activated(const gui::Address &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(bool wide);
    void loadPromises(QDate today);
    void loadWeeks(QDate today);
    void loadStalledSteps(QDate today);
    void loadSessions(QDate today);

    application::Workspace &m_workspace;
    QGridLayout *m_grid;
    ListCard *m_promises;
    ListCard *m_weeks;
    ListCard *m_standstills;
    ListCard *m_sessions;
    bool m_wide = false;
};

} // namespace gui
