// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/idea/ideastep.h"

#include "application/cycle/ideas.h"
#include "application/people/teams.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"
#include "gui/components/chiprow.h"
#include "gui/components/growingtext.h"
#include "gui/components/segmentedchoice.h"
#include "gui/components/statement.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/idea/idealine.h"
#include "gui/cycle/step/removal.h"
#include "gui/cycle/step/rowfolding.h"
#include "gui/cycle/step/stepgate.h"
#include "ui_ideastep.h"
#include "wording/days.h"
#include "wording/questions.h"

#include <algorithm>

using domain::GateItem;
using domain::Idea;

namespace gui
{

IdeaStep::IdeaStep(const PageContext &context, QWidget *parent)
    : StepPage(context, parent)
    , m_ui(std::make_unique<Ui::IdeaStep>())
{
    m_ui->setupUi(this);
    foldRows(this, {m_ui->sentence});
    buildAnswers();
    watchFields();
}

IdeaStep::~IdeaStep() = default;

void IdeaStep::buildAnswers()
{
    const QList<wording::Question> questions = wording::questions(wording::QuestionSet::Simplicity);
    for (size_t i = 0; i < m_answers.size(); ++i) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::space4);
        auto *question = new TextLabel(
            questions.value(static_cast<int>(i)).text, TextLabel::Role::Body, TextLabel::Tone::Normal, line);
        question->setWordWrap(true);
        auto *answer = new SegmentedChoice(line);
        answer->setAccessibleName(question->text());
        answer->setObjectName(QStringLiteral("simple%1").arg(i + 1));
        answer->setOptions({tr("Yes"), tr("No")});
        row->addWidget(question, 1);
        row->addWidget(answer);
        m_ui->answers->addWidget(line);
        m_answers[i] = answer;
        connect(answer, &SegmentedChoice::changed, this, [this, i](int given) {
            if (!m_chosen)
                return;
            Idea idea = *m_chosen;
            idea.simplicity[i] = given == 0;
            saveIdea(idea);
        });
    }
}

void IdeaStep::watchFields()
{
    keeper().watch(m_ui->situation, [this](const QString &text) { return saveIdea(&Idea::situation, text); });
    keeper().watch(m_ui->behaviour, [this](const QString &text) { return saveIdea(&Idea::behaviour, text); });
    keeper().watch(
        m_ui->gate->reasonField(), [this](const QString &text) { return saveIdea(&Idea::overrideReason, text); });
    connect(m_ui->newLine, &QLineEdit::returnPressed, this, [this] {
        const bool written = !m_ui->newLine->text().trimmed().isEmpty();
        addLine();
        if (written)
            passLaptopOn();
    });
    connect(m_ui->newLine, &QLineEdit::editingFinished, this, &IdeaStep::addLine);
    connect(m_ui->showLines, &QPushButton::clicked, this, [this] {
        m_revealed = true;
        fillLines();
        if (!m_lines.isEmpty())
            m_lines.first()->chooser()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->yesToAll, &QPushButton::clicked, this, [this] {
        if (!m_chosen)
            return;
        Idea idea = *m_chosen;
        idea.simplicity.fill(true);
        saveIdea(idea);
    });
    connect(m_ui->rehearsed, &QCheckBox::clicked, this, [this](bool done) {
        if (!m_chosen)
            return;
        Idea idea = *m_chosen;
        idea.rehearsedOn = done ? std::optional(today()) : std::nullopt;
        saveIdea(idea);
    });
    connect(m_ui->gate, &StepGate::itemWanted, this, &IdeaStep::itemWanted);
    connect(m_ui->gate, &StepGate::passed, this, [this] { emit stepWanted(domain::Step::Week); });
}

bool IdeaStep::saveIdea(QString Idea::*field, const QString &text)
{
    if (!m_chosen)
        return false;
    Idea idea = *m_chosen;
    idea.*field = text;
    return worked(application::Ideas(workspace()).update(idea));
}

void IdeaStep::saveIdea(const Idea &idea)
{
    if (!worked(application::Ideas(workspace()).update(idea)))
        fillShape();
}

void IdeaStep::addLine()
{
    const QString line = m_ui->newLine->text().trimmed();
    if (line.isEmpty())
        return;
    // Cleared first: adding makes the page reload, and leaving the field again must not add it twice.
    m_ui->newLine->clear();
    const QVariant writer = m_ui->writer->chosenOne();
    const auto by = writer.isValid() ? std::optional(domain::PersonId(writer.toLongLong())) : std::nullopt;
    if (!worked(application::Ideas(workspace()).addLine(cycle(), by, line)))
        m_ui->newLine->setText(line);
}

void IdeaStep::passLaptopOn()
{
    const QList<ChipOption> writers = m_ui->writer->options();
    const auto now = std::find_if(writers.cbegin(), writers.cend(),
        [this](const ChipOption &option) { return option.value == m_ui->writer->chosenOne(); });
    if (writers.size() < 2 || now == writers.cend())
        return;
    m_ui->writer->setChosenOne(std::next(now) == writers.cend() ? writers.first().value : std::next(now)->value);
}

bool IdeaStep::isSealed() const
{
    const std::optional<domain::Round> &round = state().round;
    return state().finished || (round && round->startedAt && !round->closedAt);
}

void IdeaStep::fill(bool fresh)
{
    if (fresh) {
        m_ui->newLine->clear();
        m_revealed = false;
        for (IdeaLine *line : std::as_const(m_lines))
            keeper().forget(line->words());
        removeAll(m_ui->lines);
        m_lines.clear();
    }
    const application::Ideas ideas(workspace());
    m_ideas = ideas.ideas(cycle());
    leaveOutAdapted();
    const std::optional<Idea> before = std::exchange(m_chosen, ideas.chosen(cycle()));
    const bool otherIdea = before.has_value() != m_chosen.has_value() || (before && before->id != m_chosen->id);
    setWorkable(this, isWorkable() && !isSealed());
    fillWriters(fresh);
    fillLines();
    if (otherIdea)
        for (QWidget *field : {m_ui->situation, m_ui->behaviour, m_ui->gate->reasonField()})
            keeper().replace(field, {});
    fillShape();
    const auto gate = application::Cycles(workspace()).gate(cycle(), domain::Step::Idea);
    m_ui->gate->setVisible(isWorkable());
    if (gate)
        m_ui->gate->showGate(gate.value(), isWorkable());
}

void IdeaStep::fillWriters(bool fresh)
{
    const QVariant before = m_ui->writer->chosenOne();
    QList<ChipOption> writers;
    for (const domain::Person &person : application::Teams(workspace()).people(state().goal.team))
        writers.append({person.id.value(), person.name});
    m_ui->writer->setOptions(writers);
    const std::optional<domain::Person> acting = workspace().person();
    if (fresh || !before.isValid())
        m_ui->writer->setChosenOne(acting ? QVariant(acting->id.value()) : QVariant());
    if (!m_ui->writer->chosenOne().isValid() && !writers.isEmpty())
        m_ui->writer->setChosenOne(writers.first().value);
    m_ui->writerField->setVisible(writers.size() > 1 && isWorkable() && !isSealed());
}

/// An idea that was adapted goes on as its copy; the line shows once.
void IdeaStep::leaveOutAdapted()
{
    const QList<domain::Round> rounds = application::Rounds(workspace()).rounds(cycle());
    for (const domain::Round &before : rounds)
        if (std::any_of(rounds.cbegin(), rounds.cend(),
                [&before](const domain::Round &round) { return round.follows == before.id; }))
            m_ideas.removeIf([&before](const Idea &idea) { return idea.id == before.idea; });
}

void IdeaStep::fillLines()
{
    const bool mayChange = isWorkable() && !isSealed();
    const bool revealed = m_revealed || m_chosen || !mayChange;
    const application::Teams teams(workspace());
    QList<IdeaLine *> kept;
    for (const Idea &idea : std::as_const(m_ideas)) {
        const auto same = std::find_if(
            m_lines.cbegin(), m_lines.cend(), [&idea](const IdeaLine *line) { return line->id() == idea.id; });
        IdeaLine *line = same == m_lines.cend() ? nullptr : *same;
        if (!line) {
            line = new IdeaLine(idea.id, keeper(), this);
            m_ui->lines->addWidget(line);
            keeper().watch(line->words(), [this, id = idea.id](const QString &text) {
                const auto stored = application::Ideas(workspace()).idea(id);
                if (!worked(stored) || text.isEmpty())
                    return false;
                Idea mended = stored.value();
                mended.line = text;
                return worked(application::Ideas(workspace()).update(mended));
            });
            connect(line, &IdeaLine::chosen, this, [this, id = idea.id] {
                if (!worked(application::Ideas(workspace()).choose(id)))
                    fillLines();
            });
            connect(line, &IdeaLine::removeWanted, this, [this, id = idea.id] {
                if (worked(application::Ideas(workspace()).remove(id)))
                    context().news.tell(tr("The line is removed."), true);
            });
        }
        const auto writer = idea.proposedBy ? teams.person(*idea.proposedBy) : std::nullopt;
        line->showIdea(idea, writer ? writer->name : QString(), m_chosen && m_chosen->id == idea.id, mayChange);
        kept.append(line);
    }
    for (IdeaLine *line : std::as_const(m_lines)) {
        if (kept.contains(line))
            continue;
        keeper().forget(line->words());
        m_ui->lines->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    m_lines = kept;
    m_ui->linesList->setVisible(revealed && !m_lines.isEmpty());
    const auto count = static_cast<int>(m_lines.size());
    m_ui->counted->setText(count == 0 ? tr("No lines yet")
            : revealed                ? tr("%n line(s). Talk about them, then choose one.", nullptr, count)
                                      : tr("%n line(s) so far, hidden until all are done.", nullptr, count));
    m_ui->showLines->setVisible(!revealed && count > 0);
    m_ui->newLineField->setVisible(mayChange);
    m_ui->linesHint->setVisible(mayChange && !m_chosen);
}

void IdeaStep::fillShape()
{
    const bool chosen = m_chosen.has_value();
    m_ui->shapeHint->setVisible(!chosen);
    m_ui->shape->setVisible(chosen);
    m_ui->simpleCard->setVisible(chosen);
    const Idea idea = m_chosen.value_or(Idea{});
    put(m_ui->situation, idea.situation);
    put(m_ui->behaviour, idea.behaviour);
    put(m_ui->gate->reasonField(), idea.overrideReason);
    const bool whole = !idea.situation.isEmpty() && !idea.behaviour.isEmpty();
    m_ui->ideaStatement->setVisible(whole);
    m_ui->ideaStatement->setSituation(idea.situation);
    m_ui->ideaStatement->setBehaviour(idea.behaviour);
    for (size_t i = 0; i < m_answers.size(); ++i)
        m_answers[i]->setCurrent(!idea.simplicity[i] ? -1 : *idea.simplicity[i] ? 0 : 1);
    m_ui->simpleCount->setText(tr("%n of 6 are yes; five are enough", nullptr, idea.simpleAnswers()));
    m_ui->yesToAll->setVisible(isWorkable() && !isSealed());
    m_ui->rehearsed->setChecked(idea.rehearsedOn.has_value());
    m_ui->rehearsed->setText(idea.rehearsedOn
            ? tr("We said it &aloud once (%1)").arg(wording::day(*idea.rehearsedOn, today()))
            : tr("We said it &aloud once"));
}

QWidget *IdeaStep::fieldOf(GateItem item)
{
    if (!m_chosen) {
        if (m_ui->linesList->isVisibleTo(this))
            return m_lines.first()->chooser();
        return m_lines.isEmpty() ? static_cast<QWidget *>(m_ui->newLine) : m_ui->showLines;
    }
    switch (item) {
    case GateItem::Behaviour:
        return m_ui->behaviour;
    case GateItem::Simplicity:
        return m_ui->yesToAll;
    case GateItem::Rehearsed:
        return m_ui->rehearsed;
    default:
        return m_ui->situation;
    }
}

QWidget *IdeaStep::mainField()
{
    return m_chosen ? static_cast<QWidget *>(m_ui->situation) : m_ui->newLine;
}

void IdeaStep::keep()
{
    StepPage::keep();
    addLine();
}

} // namespace gui
