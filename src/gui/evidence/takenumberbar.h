// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/data/period.h"
#include "domain/data/explore.h"
#include "domain/data/viewnumber.h"
#include "gui/page/page.h"

namespace gui
{

class ChipRow;
class ChoiceChip;
class DayEdit;
class TextLabel;

/// A number that is wanted from the data, and the cycle to go back to with it.
struct NumberRequest
{
    domain::MeasureId measure;
    bool asReading = false; ///< else as today's value
    domain::CycleId cycle;
};

/// What numbers can be taken from: the look that is shown, or a finding as it stood.
struct NumberLook
{
    domain::ExploreRequest request;
    domain::ExploreResult result;
    application::Period period;
    QString dataSet; ///< its name
    QString filter; ///< in one line
    QString title; ///< of the finding it becomes
    std::function<QByteArray()> picture; ///< SVG of it
    std::optional<domain::FindingId> finding; ///< as it stood; absent: the look as it is now
};

/// Gives a success criterion or balancing measure a number of what is shown: for which measure, as today's value or
/// as a reading, of which day, and the numbers as chips. Choosing one takes it; then it leads back to the goal it was
/// wanted for. Esc closes.
class TakeNumberBar final : public QWidget
{
    Q_OBJECT

public:
    TakeNumberBar(PageContext context, QWidget *parent);

    /// Opens the bar; `errand`: what the number is for.
    void begin(const std::optional<NumberRequest> &errand);
    void shut();
    /// The numbers of this look; nothing: there are none.
    void setLook(const std::optional<NumberLook> &look);
    /// The row that is chosen in the table of the look, -1 for none: its numbers come first.
    void setRow(int row);
    /// Where typing belongs while the bar is open; null when it is not.
    QWidget *mainField() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fillMeasures();
    void fillNumbers();
    void showDay();
    void takeChosen();
    void take(const domain::ViewNumber &number);
    bool asReading() const;
    void tellAndGoBack(const QString &sentence);

    PageContext m_context;
    std::optional<NumberRequest> m_errand;
    std::optional<NumberLook> m_look;
    int m_row = -1;
    QList<domain::ViewNumber> m_numbers;
    bool m_wantsFocus = false; ///< the numbers were not there yet when the bar was opened
    TextLabel *m_none;
    QWidget *m_for;
    ChoiceChip *m_measure;
    ChoiceChip *m_as;
    DayEdit *m_day;
    ChipRow *m_choice;
};

} // namespace gui
