#include "gui/rhythm/dayquestions.h"

#include "application/dayremarks.h"
#include "application/workspace.h"
#include "gui/components/field.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/growingtext.h"
#include "gui/cycle/keeper.h"
#include "wording/questions.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

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
    , m_keeper(new Keeper(this))
{
    setObjectName(u"dayQuestions"_s);
    setTitle(tr("The end of the day"));
    build();
    fold(true);
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
        m_answers.at(i) = answer;
    }
    m_private = new QCheckBox(tr("Only for &me"), m_form);
    m_private->setObjectName(u"dayPrivate"_s);
    form->addWidget(m_private);
    column->addWidget(m_form);
    connect(m_private, &QCheckBox::clicked, this, [this](bool only) {
        m_remark.isPrivate = only;
        if (!m_remark.isEmpty())
            save();
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
}

bool DayQuestions::save()
{
    const auto saved = application::DayRemarks(m_context.workspace).save(m_remark);
    if (saved.has_error())
        m_context.news.complain(saved.error());
    return !saved.has_error();
}

} // namespace gui
