// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"
#include "domain/week/round.h"
#include "gui/components/card.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace gui
{

class ChipRow;
class Field;

/// What can still be said of the days of a running week: days the team does not work, days off of the acting person,
/// and making the week longer with a reason.
class WeekChanges final : public Card
{
    Q_OBJECT

public:
    explicit WeekChanges(QWidget *parent = nullptr);

    void showRound(const domain::Round &round, application::Workspace &workspace);

signals:
    void failed(const domain::Error &error);

private:
    void buildExtension();
    void fillDays(ChipRow *row, const QList<QDate> &off);
    void saveDays(ChipRow *row, std::optional<domain::PersonId> person);
    void extend();
    void closeExtension();

    application::Workspace *m_workspace = nullptr;
    domain::Round m_round;
    ChipRow *m_teamDays;
    ChipRow *m_ownDays;
    Field *m_ownField;
    QPushButton *m_longer;
    QWidget *m_extension;
    QSpinBox *m_count;
    QLineEdit *m_reason;
    Field *m_reasonField;
};

} // namespace gui
