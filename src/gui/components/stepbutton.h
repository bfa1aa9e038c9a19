// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace gui
{

/// How far a step of the cycle is.
enum class StepState
{
    Done,
    Open, ///< can be worked on
    Locked ///< can be read; the gate before it is not passed
};

/// One step in the stepper: a disc with a tick, a number or a lock, its name, one small status.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(int number, QWidget *parent);

    void setStep(const QString &name, const QString &status, StepState state);
    /// The step whose page is shown.
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    /// Without words only the disc is drawn; name and status stay for screen readers and as tool tip.
    void setWordsShown(bool shown);

    /// The width disc and words need.
    int fullWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDisc(QPainter &painter, const QRect &disc) const;
    int discExtent() const;
    void applyName();

    const int m_number;
    QString m_status;
    StepState m_state = StepState::Locked;
    bool m_current = false;
    bool m_wordsShown = true;
};

} // namespace gui
