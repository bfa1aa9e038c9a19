// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/stepper.h"

#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace gui
{

namespace
{

constexpr int lineLength = 16;
constexpr int stepGap = lineLength + 4;

} // namespace

Stepper::Stepper(QWidget *parent)
    : Card(parent)
{
    setAccessibleName(tr("Steps of this cycle"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space1, metrics::space1, metrics::space1, metrics::space1);
    row->setSpacing(stepGap);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new StepButton(static_cast<int>(i) + 1, this);
        m_states[i] = StepState::Locked;
        m_buttons[i]->installEventFilter(this);
        connect(
            m_buttons[i], &StepButton::clicked, this, [this, i] { emit stepChosen(static_cast<domain::Step>(i)); });
        row->addWidget(m_buttons[i], 1);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // Not by a focus proxy: Tab would then enter at the current step and leave out those before it.
    setFocusPolicy(Qt::ClickFocus);
    setCurrent(domain::Step::Goal);
}

void Stepper::setStep(domain::Step step, const QString &name, const QString &status, StepState state)
{
    m_states[static_cast<size_t>(step)] = state;
    button(step)->setStep(name, status, state);
    fitWords();
    update();
}

void Stepper::setCurrent(domain::Step step)
{
    m_current = step;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setCurrent(static_cast<domain::Step>(i) == step);
    fitWords();
}

void Stepper::focusInEvent(QFocusEvent *event)
{
    button(m_current)->setFocus(event->reason());
}

void Stepper::fitWords()
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    const int room = width() - 2 * metrics::space1 - 4 * stepGap;
    int wanted = 0;
    for (const StepButton *button : m_buttons)
        wanted += button->fullWidth();
    const bool all = wanted <= room;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool words = all || static_cast<domain::Step>(i) == m_current;
        m_buttons[i]->setWordsShown(words);
        row->setStretch(static_cast<int>(i), all ? m_buttons[i]->fullWidth() : words ? 3 : 1);
    }
}

void Stepper::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const int y = height() / 2;
    for (size_t i = 0; i + 1 < m_buttons.size(); ++i) {
        const QRect left = m_buttons[i]->geometry();
        const QRect right = m_buttons[i + 1]->geometry();
        const int middle = layoutDirection() == Qt::LeftToRight ? (left.right() + right.left()) / 2
                                                                : (right.right() + left.left()) / 2;
        paint::hairline(painter, QPointF(middle - lineLength / 2, y), QPointF(middle + lineLength / 2, y),
            m_states[i] == StepState::Done ? theme.accent : theme.outline);
    }
}

void Stepper::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitWords();
}

void Stepper::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_buttons.back())
        fitWords();
}

bool Stepper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    auto *button = static_cast<StepButton *>(watched);
    const auto index = std::find(m_buttons.begin(), m_buttons.end(), button) - m_buttons.begin();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        button->click();
        return true;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return Card::eventFilter(watched, event);
    const auto next = index + ((key == Qt::Key_Right) != mirrored ? 1 : -1);
    if (next >= 0 && next < 5)
        m_buttons[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace gui
