// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/dayremark.h"
#include "domain/week/round.h"
#include "gui/components/card.h"
#include "gui/page/page.h"

#include <QTimer>

#include <array>

class QCheckBox;
class QPushButton;

namespace gui
{

class GrowingText;
class FieldSaver;
class TextLabel;

/// The end of the day in a running week: three short questions, kept while one types and saved as one
/// leaves each. Folded until the day draws
/// to its end, something was answered, or they are asked for.
class DayQuestions final : public Card
{
    Q_OBJECT

public:
    explicit DayQuestions(PageContext context, QWidget *parent = nullptr);

    /// For the acting person's day in that round; hidden while it does not run.
    void showRound(const domain::Round &round);
    void unfold();
    bool isFolded() const;
    QWidget *mainField() const;
    void keep();

private:
    void build();
    void fold(bool folded);
    bool isLate() const;
    bool save();
    bool isHalfTyped() const;
    /// Keeps what is half typed, so that a crash takes nothing; with nothing half typed, nothing is kept.
    void keepDraft();
    /// Another person takes the desk.
    void handOver();
    /// Puts back what was half typed when the program was gone.
    void restoreDraft();

    PageContext m_context;
    domain::DayRemark m_remark;
    QWidget *m_strip;
    QPushButton *m_open;
    QWidget *m_form;
    std::array<GrowingText *, 3> m_answers{};
    QCheckBox *m_private = nullptr;
    TextLabel *m_kept = nullptr; ///< says that nothing typed is lost
    FieldSaver *m_keeper;
    QTimer m_pause; ///< of the typing
};

} // namespace gui
