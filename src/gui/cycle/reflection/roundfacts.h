// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"
#include "domain/week/round.h"
#include "domain/week/sourcecard.h"
#include "gui/page/page.h"

#include <QWidget>

class QBoxLayout;

namespace gui
{

class RemarkList;
class ResultFacts;
class SecondReadingCard;
class SourceCard;
class VerdictHead;

/// The round's facts in its reflection: the verdict with what it rests on, the prediction beside the result, the same
/// value as the week shows; and below what was remarked at the end of its days.
class RoundFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundFacts(QWidget *parent = nullptr);

    /// Before the first round is shown.
    void attach(const PageContext &context);
    void showRound(const domain::Round &round, application::Workspace &workspace);

signals:
    /// The page of the second reading is wanted.
    void secondReadingWanted();
    /// The last own remark was erased: the focus needs another place.
    void remarksRanOut();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    VerdictHead *m_head;
    ResultFacts *m_facts;
    SecondReadingCard *m_eyes;
    SourceCard *m_source;
    RemarkList *m_remarks;
    QBoxLayout *m_sides; ///< the facts, and where they come from
    domain::SourceCard m_card;
    QDate m_today;
};

} // namespace gui
