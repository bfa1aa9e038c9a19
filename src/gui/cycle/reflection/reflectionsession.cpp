// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/reflection/reflectionsession.h"

#include "application/people/teams.h"
#include "application/reflection/reflections.h"
#include "gui/components/buttons.h"
#include "gui/components/chiprow.h"
#include "gui/components/growingtext.h"
#include "gui/components/rowlist.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/reflection/noterows.h"
#include "gui/cycle/step/removal.h"
#include "gui/cycle/step/steppage.h"
#include "ui_reflectionsession.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

/// As many notes as a session can look at.
constexpr int mostRoundNotes = 500;
constexpr QLatin1StringView worthQuestion("team.close");

} // namespace

ReflectionSession::ReflectionSession(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReflectionSession>())
{
    m_ui->setupUi(this);
    QList<ChipOption> worth;
    for (int mark = 1; mark <= 5; ++mark)
        worth.append({mark, QLocale().toString(mark)});
    m_ui->worth->setOptions(worth);
    m_ui->answer->installEventFilter(this);
    setNarrow(true);
    connectButtons();
}

ReflectionSession::~ReflectionSession() = default;

void ReflectionSession::connectButtons()
{
    connect(m_ui->previous, &QPushButton::clicked, this, [this] { goTo(m_reflection.question - 1); });
    connect(m_ui->next, &QPushButton::clicked, this, [this] { goTo(m_reflection.question + 1); });
    connect(m_ui->keepAnswer, &QPushButton::clicked, this, [this] {
        keepAnswer();
        passTurnOn();
        m_ui->answer->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->insight, &QLineEdit::returnPressed, this, &ReflectionSession::keepInsight);
    connect(m_ui->notes, &RowList::opened, this, [this](const QVariant &note) {
        const domain::NoteId id(note.toLongLong());
        if (!m_workable || !id.isValid())
            return;
        if (!m_tied.removeOne(id))
            m_tied.append(id);
        fillNotes();
    });
    connect(m_ui->worth, &ChipRow::changed, this, [this] {
        domain::Reflection reflection = m_reflection;
        const QVariant mark = m_ui->worth->chosenOne();
        reflection.worth = mark.isValid() ? std::optional(mark.toInt()) : std::nullopt;
        worked(application::Reflections(m_context->workspace).update(reflection));
    });
}

void ReflectionSession::showSession(const domain::Reflection &reflection, bool workable)
{
    if (reflection.id != m_reflection.id) {
        m_ui->answer->clear();
        m_ui->insight->clear();
        m_tied.clear();
    }
    m_reflection = reflection;
    m_workable = workable;
    m_questions = wording::questions(wording::questionSet(reflection.form));
    StepPage::setWorkable(this, workable);
    for (QPushButton *button : {m_ui->previous, m_ui->next})
        button->setEnabled(true);
    fillSpeakers();
    fillQuestion();
    fillNotes();
    fillInsights();
}

void ReflectionSession::setNarrow(bool narrow)
{
    m_ui->sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReflectionSession::fillQuestion()
{
    const auto count = static_cast<int>(m_questions.size());
    const int index = qBound(0, m_reflection.question, count - 1);
    const wording::Question &question = m_questions.at(index);
    const QString place = tr("Question %1 of %2").arg(QString::number(index + 1), QString::number(count));
    m_ui->place->setText(question.title.isEmpty()
            ? place
            : tr("%1 · %2 · %n minute(s)", "where in the agenda: its number, its name, its time", question.minutes)
                  .arg(place, question.title));
    m_ui->question->setText(question.text);
    m_ui->previous->setEnabled(index > 0);
    m_ui->next->setText(index + 1 < count ? tr("Next &question") : tr("Now decide"));
    m_ui->worthField->setVisible(question.key == worthQuestion);
    m_ui->worth->setChosenOne(m_reflection.worth ? QVariant(*m_reflection.worth) : QVariant());
    const bool spoken = m_workable && question.key != worthQuestion;
    m_ui->answerField->setVisible(spoken);
    m_ui->keepAnswer->setVisible(spoken);
    m_ui->speakerField->setVisible(spoken && m_ui->speaker->options().size() > 1);
    fillAnswers();
}

void ReflectionSession::fillAnswers()
{
    removeAll(m_ui->answers);
    const QString key
        = m_questions.at(qBound(0, m_reflection.question, static_cast<int>(m_questions.size()) - 1)).key;
    for (const domain::Answer &answer : application::Reflections(m_context->workspace).answers(m_reflection.id)) {
        if (answer.question != key)
            continue;
        const QString name = nameOf(answer.person);
        const QString said = name.isEmpty() ? answer.text : tr("%1: %2", "who said what").arg(name, answer.text);
        m_ui->answers->addWidget(remark(said, tr("Remove what was said: %1").arg(answer.text),
            [this, id = answer.id] { worked(application::Reflections(m_context->workspace).removeAnswer(id)); }));
    }
}

void ReflectionSession::fillSpeakers()
{
    const QVariant before = m_ui->speaker->chosenOne();
    QList<ChipOption> options;
    for (const domain::PersonId person : application::Reflections(m_context->workspace).speakers(m_reflection))
        options.append({person.value(), nameOf(person)});
    m_ui->speaker->setOptions(options);
    const std::optional<domain::Person> acting = m_context->workspace.person();
    if (!before.isValid() && acting)
        m_ui->speaker->setChosenOne(acting->id.value());
    if (!m_ui->speaker->chosenOne().isValid() && !options.isEmpty())
        m_ui->speaker->setChosenOne(options.first().value);
}

void ReflectionSession::fillNotes()
{
    m_notes = application::Reflections(m_context->workspace).notes(m_reflection, mostRoundNotes);
    m_ui->notesCard->setVisible(!m_notes.isEmpty());
    m_ui->whoseNotes->setText(whoseNotes());
    m_ui->notesHint->setVisible(m_workable);
    m_ui->notes->setRows(noteRows(m_notes, m_tied, m_context->workspace));
    m_ui->tied->setVisible(!m_tied.isEmpty());
    m_ui->tied->setText(tr("It rests on %n note(s).", nullptr, static_cast<int>(m_tied.size())));
}

QString ReflectionSession::whoseNotes() const
{
    const std::optional<domain::Person> acting = m_context->workspace.person();
    if (m_reflection.form == domain::ReflectionForm::Alone)
        return tr("Your own notes are shown with their effect. Those of others are shown without name and effect.");
    if (!acting || !m_reflection.people.contains(acting->id))
        return tr("You were not chosen as present, so only your own notes are shown with their effect.");
    QStringList names;
    for (const domain::PersonId person : std::as_const(m_reflection.people))
        names.append(nameOf(person));
    return tr("Shown with name and effect, because they are here: %1. Notes of others are shown without both.")
        .arg(names.join(tr(", ", "between parts of a list")));
}

void ReflectionSession::fillInsights()
{
    removeAll(m_ui->insights);
    for (const domain::Insight &insight : application::Reflections(m_context->workspace).insights(m_reflection.id)) {
        const auto notes = static_cast<int>(insight.notes.size());
        const QString said = notes == 0
            ? insight.text
            : tr("%1 (%n note(s))", "an insight and on how many notes it rests", notes).arg(insight.text);
        m_ui->insights->addWidget(remark(said, tr("Remove the insight: %1").arg(insight.text),
            [this, id = insight.id] { worked(application::Reflections(m_context->workspace).removeInsight(id)); }));
    }
    m_ui->insightField->setVisible(m_workable);
}

QWidget *ReflectionSession::remark(
    const QString &text, const QString &removeName, const std::function<void()> &remove)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    auto *said = new TextLabel(text, TextLabel::Role::Body, TextLabel::Tone::Normal, line);
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    row->addWidget(said, 1);
    if (m_workable) {
        auto *button = iconButton(u"edit-delete"_s, removeName, line);
        connect(button, &QPushButton::clicked, this, remove);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    return line;
}

QString ReflectionSession::nameOf(std::optional<domain::PersonId> person) const
{
    const auto known = person ? application::Teams(m_context->workspace).person(*person) : std::nullopt;
    return known ? known->name : QString();
}

void ReflectionSession::goTo(int question)
{
    keepAnswer();
    if (question >= m_questions.size()) {
        emit finished();
        return;
    }
    if (m_workable) {
        domain::Reflection reflection = m_reflection;
        reflection.question = qMax(0, question);
        if (!worked(application::Reflections(m_context->workspace).update(reflection)))
            return;
    } else {
        m_reflection.question = qMax(0, question);
        fillQuestion();
    }
    if (m_workable)
        mainField()->setFocus(Qt::OtherFocusReason);
}

void ReflectionSession::keepAnswer()
{
    const QString text = m_ui->answer->toPlainText().trimmed();
    if (text.isEmpty() || !m_workable)
        return;
    // Cleared first: keeping it makes the page reload, and leaving the field again must not keep it twice.
    m_ui->answer->clear();
    const QVariant speaker = m_ui->speaker->chosenOne();
    const auto person = speaker.isValid() ? std::optional(domain::PersonId(speaker.toLongLong())) : std::nullopt;
    const QString key
        = m_questions.at(qBound(0, m_reflection.question, static_cast<int>(m_questions.size()) - 1)).key;
    if (!worked(application::Reflections(m_context->workspace).addAnswer(m_reflection.id, key, person, text)))
        m_ui->answer->setPlainText(text);
}

void ReflectionSession::passTurnOn()
{
    const QList<ChipOption> speakers = m_ui->speaker->options();
    const auto now = std::find_if(speakers.cbegin(), speakers.cend(),
        [this](const ChipOption &option) { return option.value == m_ui->speaker->chosenOne(); });
    if (now != speakers.cend())
        m_ui->speaker->setChosenOne(
            std::next(now) == speakers.cend() ? speakers.first().value : std::next(now)->value);
}

void ReflectionSession::keepInsight()
{
    const QString text = m_ui->insight->text().trimmed();
    if (text.isEmpty())
        return;
    const QList<domain::NoteId> notes = std::exchange(m_tied, {});
    m_ui->insight->clear();
    if (worked(application::Reflections(m_context->workspace).addInsight(m_reflection.id, text, notes)))
        return;
    m_ui->insight->setText(text);
    m_tied = notes;
}

void ReflectionSession::keep()
{
    if (!m_context || !m_reflection.id.isValid())
        return;
    keepAnswer();
    keepInsight();
}

QWidget *ReflectionSession::mainField() const
{
    if (m_ui->answerField->isVisibleTo(this))
        return m_ui->answer;
    return m_workable && m_ui->worthField->isVisibleTo(this) ? static_cast<QWidget *>(m_ui->worth) : m_ui->next;
}

void ReflectionSession::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        goTo(m_reflection.question + 1);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool ReflectionSession::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->answer && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        keepAnswer();
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
