// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "gui/components/listrow.h"
#include "gui/components/pagescroll.h"
#include "gui/page/page.h"

class QAction;
class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace gui
{

class DayCard;
class DayQuestions;
class DayStrip;
class NoteComposer;
class NoteController;
class NoWeekCard;
class OwnNotes;
class PageHeader;
class RemarkList;
class StatementCard;
class TextLabel;

/// Today for somebody who serves customers: the idea under trial, the composer, the day, the own last notes; or what
/// to do next while no round runs.
class FrontlineToday : public PageScroll
{
    Q_OBJECT

public:
    explicit FrontlineToday(PageContext context, QWidget *parent = nullptr);

    void load();
    void reload(const domain::Changes &changes);
    QWidget *mainField() const;
    void keep();
    /// Opens the newest own note for change.
    void changeLastNote();
    /// Whether the questions of the day were asked for: they unfold and take the keyboard.
    void setAsksTheDay(bool asks);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectAll();
    void fit();
    void buildDaySummary();
    void loadRound();
    void loadRemarks();
    QString composerTitle(QDate today) const;
    void loadNotes();
    void tellSaved(const domain::Note &note);
    void focusNotes();
    void lookEarly();

    PageContext m_context;
    std::optional<domain::Round> m_round;
    bool m_lookedEarly = false;
    bool m_asksTheDay = false;
    PageHeader *m_header;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QWidget *m_right;
    StatementCard *m_statement;
    NoteComposer *m_composer;
    NoteController *m_desk;
    QWidget *m_composerCard;
    DayCard *m_day;
    DayQuestions *m_questions;
    RemarkList *m_remarks;
    OwnNotes *m_ownNotes;
    QVBoxLayout *m_side; ///< day card and own notes
    QPushButton *m_smallWindow;
    QWidget *m_daySummary; ///< the day in the header, where there is no room for its card beside the composer
    TextLabel *m_dayWords;
    DayStrip *m_dayMarks;
    TextLabel *m_dayNotes;
    NoWeekCard *m_noWeek;
};

} // namespace gui
