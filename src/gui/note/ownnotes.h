// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/notes.h"
#include "gui/components/listrow.h"

#include <QWidget>

namespace application
{
class Workspace;
}

namespace gui
{

class LinkButton;
class RowList;
class TextLabel;

/// The acting person's last notes of a round: a few at first, all on request, older ones page by page. Enter or a
/// click changes one, Delete removes it.
class OwnNotes final : public QWidget
{
    Q_OBJECT

public:
    /// The workspace outlives this widget.
    explicit OwnNotes(application::Workspace &workspace, QWidget *parent = nullptr);

    void load(domain::RoundId round);
    /// For reading a round again: under that title, each note to its end, the chosen one marked.
    void setReading(const QString &title);
    /// Marks that note, with those before it in the list shown; false when it is not among the own notes of the
    /// round.
    bool select(domain::NoteId note);
    /// The note that was logged last, if there is one.
    std::optional<domain::Note> last() const;
    /// The list, while there are notes; else null.
    QWidget *focusField() const;

signals:
    void changeWanted(const domain::Note &note);
    void removalWanted(domain::NoteId note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void loadOlder();
    void showNotes(int total);
    ListRow rowOf(const domain::Note &note) const;

    application::Workspace &m_workspace;
    domain::RoundId m_round;
    QList<domain::Note> m_notes;
    int m_wanted;
    bool m_reading = false;
    TextLabel *m_title;
    TextLabel *m_none;
    LinkButton *m_showAll;
    LinkButton *m_older;
    RowList *m_list;
};

} // namespace gui
