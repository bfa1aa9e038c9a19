// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/fieldsaver.h"

#include "application/workspace/fielddrafts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>

namespace gui
{

namespace
{

constexpr int keepEveryMs = 500; ///< while somebody types; a crash takes no more than that

QString typedIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    return {};
}

void typeInto(QWidget *field, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        const int caret = line->cursorPosition();
        line->setText(text);
        line->setCursorPosition(qMin(caret, static_cast<int>(text.size())));
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(field)) {
        const int caret = edit->textCursor().position();
        edit->setPlainText(text);
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(qMin(caret, static_cast<int>(text.size())));
        edit->setTextCursor(cursor);
    }
}

/// Leaves the text, and nothing of how it came about.
void forgetTyping(QWidget *field)
{
    if (qobject_cast<QLineEdit *>(field))
        typeInto(field, typedIn(field));
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(field))
        edit->document()->clearUndoRedoStacks();
}

} // namespace

FieldSaver::FieldSaver(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(keepEveryMs);
    connect(&m_pause, &QTimer::timeout, this, &FieldSaver::keepDrafts);
    // Fields that go lose the focus; by then nothing is left of the page that would save them.
    connect(parent, &QObject::destroyed, this, [this] {
        m_fields.clear();
        m_pause.stop();
    });
}

void FieldSaver::outlastCrashes(application::Workspace &workspace)
{
    m_workspace = &workspace;
    connect(
        &workspace, &application::Workspace::personAboutToChange, this, &FieldSaver::handOver, Qt::UniqueConnection);
}

void FieldSaver::handOver()
{
    keepDrafts();
    m_pause.stop();
    const QList<QWidget *> fields = m_fields.keys();
    for (QWidget *field : fields) {
        Watched &watched = m_fields[field];
        // Also where the text is the same: Ctrl+Z must not bring back what was typed before.
        watched.lookedForDraft = watched.hasDraft = false;
        typeInto(field, QString(watched.stored));
    }
    m_pause.stop();
}

void FieldSaver::standFor(const QString &thing)
{
    if (std::exchange(m_thing, thing) == thing)
        return;
    for (Watched &field : m_fields)
        field.lookedForDraft = field.hasDraft = false;
}

void FieldSaver::watch(QLineEdit *field, Save save)
{
    add(field, std::move(save));
    connect(field, &QLineEdit::returnPressed, this, [this, field] { leave(field); });
}

void FieldSaver::watch(QPlainTextEdit *field, Save save)
{
    field->setTabChangesFocus(true);
    add(field, std::move(save));
}

void FieldSaver::add(QWidget *field, Save save)
{
    m_fields.insert(field, Watched{typedIn(field), std::move(save)});
    field->installEventFilter(this);
    const auto typing = [this] {
        if (m_workspace && !m_pause.isActive())
            m_pause.start();
    };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, typing);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        connect(text, &QPlainTextEdit::textChanged, this, typing);
    connect(field, &QObject::destroyed, this, [this, field] { m_fields.remove(field); });
}

void FieldSaver::forget(QWidget *field)
{
    m_fields.remove(field);
    field->removeEventFilter(this);
    field->disconnect(this);
}

void FieldSaver::show(QWidget *field, const QString &stored)
{
    const auto found = m_fields.find(field);
    if (found == m_fields.end())
        return;
    const bool halfTyped = isHalfTyped(field);
    found->stored = stored;
    if (!halfTyped && typedIn(field).trimmed() != stored.trimmed())
        typeInto(field, stored);
    if (!halfTyped)
        bringBack(field);
}

void FieldSaver::replace(QWidget *field, const QString &stored)
{
    const auto found = m_fields.find(field);
    if (found == m_fields.end())
        return;
    found->stored = stored;
    typeInto(field, stored); // also the same text: what was typed before is not to be undone into this
    bringBack(field);
    if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->moveCursor(QTextCursor::End);
}

QString FieldSaver::placeOf(const QWidget *field) const
{
    return m_thing + QLatin1Char('/') + field->objectName();
}

void FieldSaver::bringBack(QWidget *field)
{
    const auto found = m_fields.find(field);
    if (!m_workspace || found == m_fields.end() || std::exchange(found->lookedForDraft, true))
        return;
    const auto kept = application::FieldDrafts(*m_workspace).kept(placeOf(field));
    if (!kept)
        return;
    // Begun on another text, it would take away what was stored since.
    if (kept->stored.trimmed() != found->stored.trimmed())
        return;
    found->hasDraft = true;
    typeInto(field, kept->typed);
}

void FieldSaver::keepDrafts()
{
    if (!m_workspace || !m_workspace->person())
        return;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        if (isHalfTyped(field.key())) {
            const application::HalfTyped halfTyped{field->stored, typedIn(field.key())};
            field->hasDraft = true;
            // Where it fails it waits in memory, and saving it fails too, which is told.
            application::FieldDrafts(*m_workspace).keep(placeOf(field.key()), halfTyped).has_error();
        } else {
            dropDraft(field.key());
        }
    }
}

void FieldSaver::dropDraft(QWidget *field)
{
    const auto found = m_fields.find(field);
    if (m_workspace && found != m_fields.end() && std::exchange(found->hasDraft, false))
        application::FieldDrafts(*m_workspace).drop(placeOf(field)).has_error();
}

bool FieldSaver::isHalfTyped(const QWidget *field) const
{
    const auto found = m_fields.constFind(const_cast<QWidget *>(field));
    return found != m_fields.constEnd() && typedIn(field).trimmed() != found->stored.trimmed();
}

void FieldSaver::keep()
{
    const QList<QWidget *> fields = m_fields.keys();
    for (QWidget *field : fields)
        leave(field);
}

void FieldSaver::leave(QWidget *field)
{
    if (!isHalfTyped(field))
        return;
    // Saving makes the page reload, which may forget this very field: work on copies and look it up again.
    const QString text = typedIn(field).trimmed();
    const Watched before = m_fields.value(field);
    m_fields[field].stored = text;
    const bool saved = before.save(text);
    if (saved)
        dropDraft(field);
    const auto found = m_fields.find(field);
    if (found == m_fields.end())
        return;
    if (saved) {
        forgetTyping(field); // from now on Ctrl+Z takes back what was saved
        return;
    }
    found->stored = before.stored;
    if (text.isEmpty())
        typeInto(field, before.stored);
    else
        keepDrafts();
}

bool FieldSaver::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QWidget *>(watched);
    if (!field || !m_fields.contains(field))
        return false;
    if (event->type() == QEvent::FocusOut)
        leave(field);
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier && isHalfTyped(field)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                typeInto(field, m_fields.value(field).stored);
            return true;
        }
    }
    return false;
}

} // namespace gui
