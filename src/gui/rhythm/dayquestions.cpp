// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rhythm/dayquestions.h"

#include "application/week/dayremarks.h"
#include "application/workspace/workspace.h"
#include "gui/components/field.h"
#include "gui/components/fieldsaver.h"
#include "gui/components/growingtext.h"
#include "gui/components/textlabel.h"
#include "wording/days.h"
#include "wording/questions.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int keepEveryMs = 500; ///< while somebody types; a crash takes no more than that

const QTime lateFrom(16, 0); ///< unless the last reminder says otherwise

/// The answer to each question, in their order.
constexpr std::array answerParts{&domain::DayRemark::surprise, &domain::DayRemark::habit, &domain::DayRemark::watch};

} // namespace

DayQuestions::DayQuestions(PageContext context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_strip(new QWidget(this))
    , m_open(new QPushButton(tr("Answer the &questions"), m_strip))
    , m_form(new QWidget(this))
    , m_keeper(new FieldSaver(this))
{
    setObjectName(u"dayQuestions"_s);
    setTitle(tr("The end of the day"));
    build();
    fold(true);
    connect(&context.workspace, &application::Workspace::personAboutToChange, this, &DayQuestions::handOver);
}

void DayQuestions::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space4);
    auto *words = new TextLabel(tr("Three short questions when your last contact is over."), TextLabel::Role::Body,
        TextLabel::Tone::Muted, m_strip);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    m_open->setObjectName(u"answerDay"_s);
    row->addWidget(m_open, 0, Qt::AlignTop);
    column->addWidget(m_strip);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::space3);
    const QList<wording::Question> questions = wording::questions(wording::QuestionSet::Daily);
    for (size_t i = 0; i < m_answers.size(); ++i) {
        auto *answer = new GrowingText(m_form);
        answer->setObjectName(u"dayAnswer%1"_s.arg(i + 1));
        answer->setLeastLines(1);
        const QString question = questions.value(static_cast<qsizetype>(i)).text;
        answer->setAccessibleName(question);
        form->addWidget(new Field(question, answer, m_form));
        m_keeper->watch(answer, [this, i](const QString &text) {
            m_remark.*answerParts.at(i) = text;
            return save();
        });
        connect(answer, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_pause.isActive())
                m_pause.start();
        });
        m_answers.at(i) = answer;
    }
    m_private = new QCheckBox(tr("Only for &me"), m_form);
    m_private->setObjectName(u"dayPrivate"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::space4);
    foot->addWidget(m_private);
    m_kept = new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, m_form);
    m_kept->setObjectName(u"dayKept"_s);
    m_kept->setWordWrap(true);
    m_kept->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    foot->addWidget(m_kept, 1);
    form->addLayout(foot);
    column->addWidget(m_form);
    m_pause.setSingleShot(true);
    m_pause.setInterval(keepEveryMs);
    connect(&m_pause, &QTimer::timeout, this, &DayQuestions::keepDraft);
    connect(m_private, &QCheckBox::clicked, this, [this](bool only) {
        m_remark.isPrivate = only;
        if (!m_remark.isEmpty())
            save();
        else
            keepDraft();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        unfold();
        m_answers.front()->setFocus(Qt::OtherFocusReason);
    });
}

void DayQuestions::showRound(const domain::Round &round)
{
    const application::Workspace &workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    const bool runs
        = round.stateOn(today) == domain::RoundState::Running && round.startDay && today >= *round.startDay;
    setVisible(runs && !workspace.isReadOnly());
    if (!runs)
        return;
    const domain::DayRemark stored = application::DayRemarks(m_context.workspace).today(round.id);
    const bool another
        = stored.round != m_remark.round || stored.day != m_remark.day || stored.person != m_remark.person;
    if (another)
        fold(true);
    m_remark = stored;
    for (size_t i = 0; i < m_answers.size(); ++i) {
        if (another)
            m_keeper->replace(m_answers.at(i), stored.*answerParts.at(i));
        else
            m_keeper->show(m_answers.at(i), stored.*answerParts.at(i));
    }
    m_private->setChecked(stored.isPrivate);
    if (another)
        restoreDraft();
    if (stored.id.isValid() || isLate())
        fold(false);
}

bool DayQuestions::isLate() const
{
    const domain::ReminderTimes times = m_context.reminders ? m_context.reminders->times() : domain::ReminderTimes();
    const QTime late = times.on && times.asksTheDay && !times.times.isEmpty() ? times.times.last() : lateFrom;
    return m_context.workspace.clock().now().toLocalTime().time() >= late;
}

void DayQuestions::unfold()
{
    fold(false);
}

bool DayQuestions::isFolded() const
{
    return m_form->isHidden();
}

void DayQuestions::fold(bool folded)
{
    m_strip->setVisible(folded);
    m_form->setVisible(!folded);
}

QWidget *DayQuestions::mainField() const
{
    return m_answers.front();
}

void DayQuestions::keep()
{
    m_keeper->keep();
    if (m_pause.isActive() || isHalfTyped())
        keepDraft(); // what could not be saved
}

bool DayQuestions::isHalfTyped() const
{
    return std::any_of(m_answers.begin(), m_answers.end(),
        [this](const GrowingText *answer) { return m_keeper->isHalfTyped(answer); });
}

bool DayQuestions::save()
{
    const auto saved = application::DayRemarks(m_context.workspace).save(m_remark);
    if (saved.has_error())
        m_context.news.complain(saved.error());
    else
        keepDraft();
    return !saved.has_error();
}

void DayQuestions::keepDraft()
{
    m_pause.stop();
    const auto person = m_context.workspace.person();
    if (!m_remark.round.isValid() || isHidden() || !person || person->id != m_remark.person)
        return;
    domain::DayRemark typed = m_remark;
    bool halfTyped = false;
    for (size_t i = 0; i < m_answers.size(); ++i) {
        typed.*answerParts.at(i) = m_answers.at(i)->toPlainText().trimmed();
        halfTyped = halfTyped || m_keeper->isHalfTyped(m_answers.at(i));
    }
    application::DayRemarks remarks(m_context.workspace);
    const auto kept = halfTyped ? remarks.keepDraft(typed) : remarks.dropDraft(m_remark.round);
    if (kept.has_error())
        m_context.news.complain(kept.error());
    else if (!halfTyped)
        m_kept->setText(tr("Kept as you type"));
}

void DayQuestions::handOver()
{
    if (m_pause.isActive() || isHalfTyped())
        keepDraft();
    // Nothing of it stays for the next person, nor can Ctrl+Z bring it back.
    m_remark = {};
    for (GrowingText *answer : m_answers)
        m_keeper->replace(answer, {});
    m_private->setChecked(false);
    m_pause.stop();
}

void DayQuestions::restoreDraft()
{
    m_pause.stop();
    m_kept->setText(tr("Kept as you type"));
    const auto draft = application::DayRemarks(m_context.workspace).draft(m_remark.round);
    if (!draft)
        return;
    const bool ofToday = draft->day == m_remark.day;
    bool restored = false;
    for (size_t i = 0; i < m_answers.size(); ++i) {
        const QString &stored = m_remark.*answerParts.at(i);
        const QString &typed = (*draft).*answerParts.at(i);
        if (typed.isEmpty() || typed == stored || (!ofToday && !stored.isEmpty()))
            continue;
        m_answers.at(i)->setPlainText(typed);
        m_answers.at(i)->moveCursor(QTextCursor::End);
        restored = true;
    }
    m_pause.stop(); // nothing anybody typed now
    if (!restored)
        return;
    if (!m_remark.id.isValid()) {
        m_remark.isPrivate = draft->isPrivate;
        m_private->setChecked(draft->isPrivate);
    }
    m_kept->setText(ofToday ? tr("What you had typed is here again. It is saved when you leave it.")
                            : tr("You typed this on another day, %1. It is saved for today when you leave it.")
                                  .arg(wording::day(draft->day, m_remark.day)));
    fold(false);
}

} // namespace gui
