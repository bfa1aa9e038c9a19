// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/note/notecontroller.h"

#include "application/people/teams.h"
#include "application/workspace/maintenance.h"
#include "application/workspace/workspace.h"
#include "gui/note/notecomposer.h"

#include <QEvent>
#include <QTimer>

namespace gui
{

NoteController::NoteController(application::Workspace &workspace, NoteComposer &composer, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_composer(composer)
    , m_erasing(this)
{
    connect(&workspace, &application::Workspace::personAboutToChange, this, &NoteController::handOver);
    connect(&composer, &NoteComposer::saveRequested, this, &NoteController::save);
    connect(&composer, &NoteComposer::changeRequested, this, &NoteController::change);
    connect(&composer, &NoteComposer::removeRequested, this, &NoteController::remove);
    connect(&composer, &NoteComposer::eraseRequested, this, &NoteController::erase);
    connectKeeping();
    composer.installEventFilter(this);
}

void NoteController::connectKeeping()
{
    const auto settle = [this](const domain::Result<void> &kept) {
        if (!kept.has_error())
            return;
        m_composer.setNotKept();
        emit refused(kept.error());
    };
    connect(&m_composer, &NoteComposer::draftChanged, this, [this, settle](const application::NoteDraft &draft) {
        if (draft.round.isValid())
            settle(application::Notes(m_workspace).keepDraft(draft));
    });
    connect(&m_composer, &NoteComposer::changeTyped, this,
        [this, settle](domain::NoteId note, const application::NoteDraft &typed) {
            settle(application::Notes(m_workspace).keepChange(note, typed));
        });
    connect(&m_composer, &NoteComposer::editEnded, this, [this](domain::NoteId note) {
        if (const auto dropped = application::Notes(m_workspace).dropChange(note); dropped.has_error())
            emit refused(dropped.error());
    });
}

void NoteController::setRound(const domain::Round &round)
{
    readChoices();
    const auto person = m_workspace.person();
    m_composer.setPhase(round.phaseOn(m_workspace.clock().today(), person ? person->id : domain::PersonId()));
    if (m_composer.edited() || m_composer.draft().round == round.id)
        return;
    m_round = round.id;
    begin();
}

void NoteController::handOver()
{
    // What cannot be kept waits in memory for its author.
    keep();
    if (m_composer.edited()) {
        m_composer.endEdit(); // the half-typed change is kept beside the note
        keep();
    }
    // Nothing of it stays for the next person, nor can Ctrl+Z bring it back.
    m_composer.setDraft({});
    m_round = {};
}

void NoteController::readChoices()
{
    const application::Teams teams(m_workspace);
    m_composer.setChoices(teams.customerTypes(), teams.touchpoints());
}

void NoteController::begin()
{
    const application::Notes notes(m_workspace);
    if (const auto draft = notes.draft(m_round)) {
        m_composer.setDraft(*draft);
        return;
    }
    application::NoteDraft fresh;
    fresh.round = m_round;
    if (const QList<domain::Note> last = notes.own(m_round, 1); !last.isEmpty()) {
        fresh.customerType = last.first().customerType;
        fresh.touchpoint = last.first().touchpoint;
    }
    m_composer.setDraft(fresh);
    m_composer.setArm(notes.nextArm(m_round));
}

void NoteController::reload(const domain::Changes &changes)
{
    if (changes.touchesAny(domain::Kind::CustomerType, domain::Kind::Touchpoint))
        readChoices();
    // Saved in the other window, it must not stand here to be saved once more.
    if (changes.touches(domain::Kind::Note) && m_round.isValid() && !m_composer.edited()
        && !m_composer.window()->isActiveWindow() && m_composer.isKept())
        begin();
}

void NoteController::readBack()
{
    if (!m_round.isValid() || m_composer.edited() || !m_composer.isKept())
        return;
    const application::NoteDraft shown = m_composer.draft();
    const auto kept = application::Notes(m_workspace).draft(m_round);
    const bool blank = !shown.effect && shown.text.isEmpty() && shown.unusual.isEmpty();
    if (kept ? *kept != shown : !blank)
        begin();
}

bool NoteController::eventFilter(QObject *watched, QEvent *event)
{
    // After the other window has kept what was typed there.
    if (event->type() == QEvent::WindowActivate)
        QTimer::singleShot(0, this, &NoteController::readBack);
    return QObject::eventFilter(watched, event);
}

void NoteController::edit(const domain::Note &note)
{
    m_composer.edit(note, application::Notes(m_workspace).keptChange(note));
    m_composer.setBackups(application::Maintenance::backups(m_workspace.path()));
}

void NoteController::keep()
{
    m_composer.keepNow();
}

void NoteController::save(const application::NoteDraft &draft)
{
    const auto done = application::Notes(m_workspace).add(draft);
    if (done.has_error()) {
        emit refused(done.error());
        return;
    }
    m_composer.startAnew();
    m_composer.setArm(application::Notes(m_workspace).nextArm(draft.round));
    application::Notes(m_workspace).dropDraft(draft.round).has_error();
    m_composer.mainField()->setFocus(Qt::OtherFocusReason);
    emit saved(done.value());
}

void NoteController::change(const domain::Note &note)
{
    const auto done = application::Notes(m_workspace).update(note);
    if (done.has_error()) {
        emit refused(done.error());
        return;
    }
    m_composer.endEdit();
    emit changed();
}

void NoteController::remove(domain::NoteId note)
{
    const auto done = application::Notes(m_workspace).remove(note);
    if (done.has_error()) {
        emit refused(done.error());
        return;
    }
    if (m_composer.edited() && m_composer.edited()->id == note)
        m_composer.endEdit();
    emit removed();
}

void NoteController::erase(domain::NoteId note, bool withBackups)
{
    if (const auto done = application::Notes(m_workspace).erase(note); done.has_error()) {
        emit refused(done.error());
        return;
    }
    m_composer.endEdit();
    m_erasing.finish(m_workspace, withBackups);
}

} // namespace gui
