// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/roundresult.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace gui
{

class SignTile;
class TextLabel;

/// The verdict of a round: its sign and word in large type, the sentence it rests on, what has to be said with it,
/// and the same only where it was done.
class VerdictHead final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictHead(QWidget *parent = nullptr);

    void showResult(const domain::RoundResult &result);
    /// A button at the end of the first line.
    void addAction(QWidget *button);
    using QWidget::addAction;
    /// A button behind the line about where it was done.
    void addDoneAction(QWidget *button);

private:
    SignTile *m_sign;
    TextLabel *m_verdict;
    TextLabel *m_sentence;
    TextLabel *m_onlyDone;
    QVBoxLayout *m_cautions;
    QHBoxLayout *m_top;
    QHBoxLayout *m_done;
};

} // namespace gui
