// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/round.h"
#include "gui/cycle/week/weekpart.h"

class QPushButton;

namespace gui
{

class Card;
class OwnNotes;
class RemarkList;
class TextLabel;

/// What the acting person wrote in a round, to be read again at any time: notes with their effect and remarks of the
/// day, those that are only for their author too. Nobody else's, and folded until it is asked for, as others may be
/// looking on.
class OwnRound final : public WeekPart
{
    Q_OBJECT

public:
    explicit OwnRound(QWidget *parent = nullptr);

    /// Hidden while the acting person wrote nothing in the round.
    void showRound(const domain::Round &round);
    /// Unfolds and marks an own note or remark; false when it is none of this round, and then it is folded.
    bool select(domain::AnyId id);
    /// What is marked, or the way to what is folded.
    QWidget *mainField() const;

private:
    void build();
    void fold(bool folded);

    domain::Round m_round;
    std::optional<domain::PersonId> m_person; ///< whose notes are shown
    Card *m_card = nullptr;
    QPushButton *m_toggle = nullptr;
    OwnNotes *m_notes = nullptr;
    RemarkList *m_remarks = nullptr;
    bool m_folded = true;
};

} // namespace gui
