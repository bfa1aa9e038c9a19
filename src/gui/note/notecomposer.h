// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/notes.h"
#include "domain/people/team.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui
{
class NoteComposer;
}

namespace gui
{

class ComposerChips;

/// Logs a contact in seconds: `1` `Enter` is a note. Also changes a note that is there. Knows nothing of the
/// workspace: who uses it saves what it asks to save.
class NoteComposer : public QWidget
{
    Q_OBJECT

public:
    explicit NoteComposer(QWidget *parent = nullptr);
    ~NoteComposer() override;

    void setChoices(const QList<domain::CustomerType> &customerTypes, const QList<domain::Touchpoint> &touchpoints);
    /// Where there is little room: the rows become chips that open lists.
    void setCompact(bool compact);

    /// In a small window: compact, signs over words, and its own way to close.
    void setSmall(bool small);
    /// A few words at the left of the buttons, in a small window.
    void setStatus(const QString &status);
    /// Whether everything that stands in it was kept.
    bool isKept() const { return draft() == m_kept; }
    /// Tells of what is half-typed and not kept yet.
    void keepNow();
    /// What was told of last could not be kept: it counts as not kept, and is told of again.
    void setNotKept();

    /// What stands in the composer.
    application::NoteDraft draft() const;
    /// Puts a half-typed note back; what it leaves open stays open.
    void setDraft(const application::NoteDraft &draft);
    /// What the draw says of this contact, where contacts alternate; part of the draft.
    void setArm(std::optional<domain::Arm> arm);
    /// Whether contacts are of the time before the change or of its week: before, nothing was to be done yet.
    void setPhase(domain::Phase phase);
    /// Ready for the next note: keeps round, customer type and touchpoint.
    void startAnew();

    /// Changes a note instead of writing one; what was half-typed comes back afterwards. `halfTyped`: a change of it
    /// that was begun before.
    void edit(const domain::Note &note, const std::optional<application::NoteDraft> &halfTyped = {});
    std::optional<domain::Note> edited() const { return m_edited; }
    void endEdit();

    /// How many backups would still hold what is erased for good.
    void setBackups(int count);

    /// Where typing belongs: the effect keys, or the text of a note that is being changed.
    QWidget *mainField() const;

signals:
    void saveRequested(const application::NoteDraft &draft);
    void changeRequested(const domain::Note &note);
    void removeRequested(domain::NoteId note);
    /// What is written in the note is to be erased for good; `withBackups`: the older backups go too.
    void eraseRequested(domain::NoteId note, bool withBackups);
    /// The change was given up.
    void editEnded(domain::NoteId note);
    void closeRequested();
    /// Something half-typed should be kept now: every moment while somebody types, and when the focus leaves.
    void draftChanged(const application::NoteDraft &draft);
    void changeTyped(domain::NoteId note, const application::NoteDraft &halfTyped);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildChips();
    /// Whether “did I do it?” is asked of this contact.
    bool asksDid() const;
    void connectChanges();
    void save();
    void noteTyping();
    void giveUp();
    void showState();

    std::unique_ptr<Ui::NoteComposer> m_ui;
    domain::RoundId m_round;
    domain::Phase m_phase = domain::Phase::Week;
    std::optional<domain::Note> m_edited;
    application::NoteDraft m_beforeEdit;
    std::optional<application::NoteDraft> m_keptBeforeEdit;
    std::optional<application::NoteDraft> m_kept; ///< absent when the last try failed
    QTimer m_pause;
    ComposerChips *m_chips = nullptr;
    bool m_compact = false;
    bool m_small = false;
};

} // namespace gui
