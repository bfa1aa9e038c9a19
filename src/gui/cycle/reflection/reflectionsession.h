// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/notes.h"
#include "application/workspace/workspace.h"
#include "domain/reflection/reflection.h"
#include "gui/page/page.h"
#include "wording/questions.h"

#include <memory>
#include <optional>

class QBoxLayout;

namespace Ui
{
class ReflectionSession;
}

namespace gui
{

/// A session that goes on: one question in large type, what was said, the notes of the round, what was understood.
class ReflectionSession final : public QWidget
{
    Q_OBJECT

public:
    explicit ReflectionSession(QWidget *parent = nullptr);
    ~ReflectionSession() override;

    void attach(const PageContext &context) { m_context.emplace(context); }
    /// Shows the session; half-typed answers stay while it is the same one. `workable` false: it can only be read.
    void showSession(const domain::Reflection &reflection, bool workable);
    /// One column instead of two.
    void setNarrow(bool narrow);
    void keep();
    QWidget *mainField() const;

signals:
    /// The last question was left forward: the decision comes next.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectButtons();
    void goTo(int question);
    void keepAnswer();
    void passTurnOn();
    void keepInsight();
    void fillQuestion();
    void fillAnswers();
    void fillSpeakers();
    void fillNotes();
    void fillInsights();
    QWidget *remark(const QString &text, const QString &removeName, const std::function<void()> &remove);
    /// Whose notes are shown with their names, and that the others are not.
    QString whoseNotes() const;
    QString nameOf(std::optional<domain::PersonId> person) const;
    template <typename T>
    bool worked(const domain::Result<T> &result)
    {
        if (result.has_error())
            m_context->news.complain(result.error());
        return !result.has_error();
    }

    std::unique_ptr<Ui::ReflectionSession> m_ui;
    std::optional<PageContext> m_context;
    domain::Reflection m_reflection;
    QList<wording::Question> m_questions;
    QList<application::VisibleNote> m_notes;
    QList<domain::NoteId> m_tied; ///< notes the next insight rests on
    bool m_workable = true;
};

} // namespace gui
