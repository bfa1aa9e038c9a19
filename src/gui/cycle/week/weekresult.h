// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/round.h"
#include "domain/week/roundresult.h"
#include "gui/cycle/week/resultfacts.h"
#include "gui/cycle/week/weekpart.h"

#include <memory>

class QPushButton;
class QStandardItemModel;

namespace Ui
{
class WeekResult;
}

namespace gui
{

/// What a week gave: the verdict first, four facts, the pictures and the customer types; beside them, on demand,
/// where a number comes from.
class WeekResult final : public WeekPart
{
    Q_OBJECT

public:
    explicit WeekResult(QWidget *parent = nullptr);
    ~WeekResult() override;

    /// Shows the result of a round that has ended, or was looked at early. `own`: that of the acting person alone.
    void showRound(
        const domain::Round &round, const domain::RoundResult &result, const std::optional<domain::RoundResult> &own);
    /// Whether the way on to the reflection is offered.
    void setGoOn(bool offered);
    QWidget *mainField() const;

signals:
    void goOn();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectSources();
    void fillFacts();
    void fillAmendments(const QList<domain::Amendment> &amendments);
    void fillTypes();
    void showSource(const QString &name, const domain::SourceCard &source, QWidget *opener);
    /// Beside the card with the number; below it where there is no room.
    void placeSource();

    std::unique_ptr<Ui::WeekResult> m_ui;
    domain::Round m_round;
    domain::RoundResult m_result;
    QStandardItemModel *m_types;
    QPushButton *m_goOn;
    QPushButton *m_source;
    QPushButton *m_doneSource;
    QPoint m_sourceAt{-1, -1}; ///< column and row of the source card
    QWidget *m_sourceOf = nullptr; ///< the button whose number the source card explains
};

} // namespace gui
