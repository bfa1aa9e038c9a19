#pragma once

#include "application/notes.h"
#include "domain/round.h"
#include "gui/cycle/week/weekpart.h"

#include <memory>

class QStandardItemModel;

namespace Ui
{
class WeekResult;
}

namespace gui
{

/// What a week gave: how many contacts went better, by day and by customer type, beside the sealed prediction.
class WeekResult final : public WeekPart
{
    Q_OBJECT

public:
    explicit WeekResult(QWidget *parent = nullptr);
    ~WeekResult() override;

    /// Shows the counts of a round that has ended, or was looked at early.
    void showRound(const domain::Round &round, const application::RoundCounts &counts);
    /// Whether the way on to the reflection is offered.
    void setGoOn(bool offered);
    QWidget *mainField() const;

signals:
    void goOn();

private:
    void fillSentence(const application::RoundCounts &counts);
    void fillPrediction();
    void fillDays(const application::RoundCounts &counts);
    void fillTypes(const application::RoundCounts &counts);
    QString typeName(std::optional<domain::CustomerTypeId> type) const;

    std::unique_ptr<Ui::WeekResult> m_ui;
    domain::Round m_round;
    QStandardItemModel *m_days;
    QStandardItemModel *m_types;
};

} // namespace gui
