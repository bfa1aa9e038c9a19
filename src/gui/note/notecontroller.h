// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/notes.h"
#include "domain/base/changes.h"
#include "gui/note/erasing.h"

#include <QObject>

namespace application
{
class Workspace;
}

namespace gui
{

class NoteComposer;

/// What a composer asks for, done in a workspace: half-typed text, saving, changing, removing, erasing. The same on
/// Today and in the small window.
class NoteController : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    NoteController(application::Workspace &workspace, NoteComposer &composer, QObject *parent = nullptr);

    /// The round notes belong to, which may be logged now. Keeps what stands in the composer when it is the same.
    void setRound(const domain::Round &round);
    /// Customer types and touchpoints are read anew; half-typed text that was finished in another window goes.
    void reload(const domain::Changes &changes);
    /// Shows what the person typed last, in whichever window. What stands here and is not kept yet stays.
    void readBack();
    /// Changes an own note in the composer.
    void edit(const domain::Note &note);
    /// Keeps what is half typed, now.
    void keep();
    /// How erasing for good goes on, after the text is gone from note, search and history.
    Erasing &erasing() { return m_erasing; }

signals:
    void saved(const domain::Note &note);
    void changed();
    void removed();
    void refused(const domain::Error &error);

public slots:
    void remove(domain::NoteId note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectKeeping();
    /// Another person takes the desk: what stands in the composer is saved as the draft of the one before, and goes.
    void handOver();
    void readChoices();
    void begin();
    void save(const application::NoteDraft &draft);
    void change(const domain::Note &note);
    void erase(domain::NoteId note, bool withBackups);

    application::Workspace &m_workspace;
    NoteComposer &m_composer;
    domain::RoundId m_round;
    Erasing m_erasing;
};

} // namespace gui
