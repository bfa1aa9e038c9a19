// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/responsefilter.h"
#include "domain/data/scale.h"

#include <QWidget>

class QDoubleSpinBox;
class QLineEdit;
class QStackedWidget;

namespace gui
{

class DayEdit;
class TextLabel;

/// Where a period, a score band or words are typed, in place below the chips. Enter applies, Esc closes.
class FilterEditor final : public QWidget
{
    Q_OBJECT

public:
    enum class What
    {
        Period,
        Score,
        Words
    };

    FilterEditor(QDate today, QWidget *parent);

    /// Opens with what the filter has, else with what the data covers.
    void open(What what, const domain::ResponseFilter &filter, const domain::Scale &scale, QDate first, QDate last);

signals:
    /// A person is done: the filter with what they typed.
    void applied(const domain::ResponseFilter &filter);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildPeriod();
    QWidget *buildScore();
    QWidget *buildWords();
    bool takePeriod();
    void finish();

    What m_what = What::Period;
    domain::ResponseFilter m_filter;
    QStackedWidget *m_stack;
    QDate m_today;
    DayEdit *m_from;
    DayEdit *m_to;
    QDoubleSpinBox *m_low;
    QDoubleSpinBox *m_high;
    QLineEdit *m_words;
    TextLabel *m_wrong; ///< why it cannot be applied
};

} // namespace gui
