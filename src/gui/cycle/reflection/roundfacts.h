#pragma once

#include "application/workspace.h"
#include "domain/round.h"
#include "domain/sourcecard.h"

#include <QWidget>

namespace gui
{

class ResultFacts;
class SecondEyes;
class SourceCard;
class VerdictHead;

/// The round's facts in its reflection: the verdict with what it rests on, and the prediction beside the result. The
/// same value as the week shows.
class RoundFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundFacts(QWidget *parent = nullptr);

    void showRound(const domain::Round &round, application::Workspace &workspace);

signals:
    /// The page of the second reading is wanted.
    void secondReadingWanted();

private:
    VerdictHead *m_head;
    ResultFacts *m_facts;
    SecondEyes *m_eyes;
    SourceCard *m_source;
    domain::SourceCard m_card;
    QDate m_today;
};

} // namespace gui
