// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"
#include "gui/page/address.h"

#include <QWidget>

namespace gui
{

class Card;
class CyclesByStep;
class DataTable;
class ListCard;

/// What a coach follows: every team's cycles by step, and what was decided lately.
class CoachPart final : public QWidget
{
    Q_OBJECT

public:
    explicit CoachPart(application::Workspace &workspace, QWidget *parent = nullptr);

    void load();

signals:
    void activated(const gui::Address &target);

private:
    application::Workspace &m_workspace;
    CyclesByStep *m_model;
    DataTable *m_table;
    ListCard *m_decided;
};

} // namespace gui
