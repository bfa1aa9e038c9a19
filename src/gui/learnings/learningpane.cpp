// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learnings/learningpane.h"

#include "application/cycle/cycles.h"
#include "application/people/teams.h"
#include "application/reflection/learnings.h"
#include "application/week/results.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/field.h"
#include "gui/components/notefield.h"
#include "gui/components/rowlist.h"
#include "gui/components/tag.h"
#include "gui/components/textlabel.h"
#include "gui/components/verdictsign.h"
#include "gui/cycles/nextthing.h"
#include "gui/style/icons.h"
#include "wording/days.h"
#include "wording/names.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

/// What the verdict on a round rests on.
QString resultInLine(const domain::RoundResult &result)
{
    const auto counts = [](const domain::EffectCounts &phase) {
        return LearningPane::tr("%1 of %2", "better ones of all")
            .arg(QString::number(phase.better), QString::number(phase.n()));
    };
    if (result.withoutBaseline)
        return counts(result.counts.week);
    return LearningPane::tr("%1, %2 %3", "17 of 29, then what it is compared with, then 6 of 22")
        .arg(counts(result.counts.week), wording::sideInLine(result.design, domain::Phase::Baseline),
            counts(result.counts.baseline));
}

/// Puts a saved text into a field unless somebody is typing there.
void showText(NoteField *field, const QString &saved, bool anew)
{
    if (!anew && (field->hasFocus() || field->document()->isModified()))
        return;
    if (field->toPlainText() != saved)
        field->setPlainText(saved);
    field->document()->setModified(false);
}

} // namespace

LearningPane::LearningPane(PageContext context, QWidget *parent)
    : PageScroll(parent)
    , m_context(context)
{
    build();
    for (NoteField *field : {m_statement, m_youSaid, m_weDid})
        connect(field, &NoteField::entered, this, &LearningPane::keep);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before) {
        if (before == m_statement || before == m_youSaid || before == m_weDid)
            keep();
    });
    for (const RowList *list : {m_for, m_against}) {
        connect(list, &RowList::opened, this, [this](const QVariant &cycle) {
            m_context.navigator.go(
                {PageKind::Cycle, domain::AnyId(cycle.toLongLong()), domain::Step::Reflection, {}});
        });
    }
    connect(m_remove, &QPushButton::clicked, this, &LearningPane::remove);
}

void LearningPane::build()
{
    auto *content = new QWidget;
    setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space4, metrics::space5, metrics::space6, metrics::space5);
    column->setSpacing(metrics::space4);
    auto *top = new QHBoxLayout;
    m_touchpoint = new Tag;
    m_touchpoint->setIconName(u"mark-location"_s);
    top->addWidget(m_touchpoint);
    top->addStretch();
    m_remove = new QPushButton(icon(u"edit-delete"_s), tr("&Remove"));
    m_remove->setObjectName(u"removeLearning"_s);
    makeFlat(m_remove, false);
    top->addWidget(m_remove);
    column->addLayout(top);
    m_statement = new NoteField;
    m_statement->setObjectName(u"learningStatement"_s);
    column->addWidget(new Field(tr("What we &believe now"), m_statement));

    m_forCard = new Card;
    auto *forColumn = new QVBoxLayout(m_forCard);
    m_for = new RowList;
    m_for->setObjectName(u"speaksFor"_s);
    forColumn->addWidget(m_for);
    column->addWidget(m_forCard);
    m_againstCard = new Card;
    auto *againstColumn = new QVBoxLayout(m_againstCard);
    m_nothingAgainst = new TextLabel(
        tr("No round speaks against it yet. Look for one: a belief that was never put in doubt is a guess."),
        TextLabel::Role::Body, TextLabel::Tone::Muted);
    m_nothingAgainst->setWordWrap(true);
    againstColumn->addWidget(m_nothingAgainst);
    m_against = new RowList;
    m_against->setObjectName(u"speaksAgainst"_s);
    againstColumn->addWidget(m_against);
    column->addWidget(m_againstCard);
    buildMessage(column);
    column->addStretch(1);
}

void LearningPane::buildMessage(QVBoxLayout *column)
{
    m_messageCard = new Card;
    m_messageCard->setTitle(tr("You said, we did"));
    m_messageCard->setNote(tr("a draft to send to customers"));
    auto *inside = new QVBoxLayout(m_messageCard);
    inside->setSpacing(metrics::space3);
    m_youSaid = new NoteField;
    m_youSaid->setObjectName(u"youSaid"_s);
    m_weDid = new NoteField;
    m_weDid->setObjectName(u"weDid"_s);
    inside->addWidget(new Field(tr("You s&aid"), m_youSaid));
    inside->addWidget(new Field(tr("We &did"), m_weDid));
    column->addWidget(m_messageCard);
}

void LearningPane::show(const domain::Learning &learning)
{
    const bool anew = learning.id != m_learning.id;
    if (anew)
        keep();
    m_learning = learning;
    showText(m_statement, learning.statement, anew);
    QString place;
    for (const domain::Touchpoint &touchpoint : application::Teams(m_context.workspace).touchpoints())
        if (touchpoint.id == learning.touchpoint)
            place = touchpoint.name;
    m_touchpoint->setText(place);
    m_touchpoint->setVisible(!place.isEmpty());
    showSources(m_forCard, m_for, domain::Stance::Supports);
    showSources(m_againstCard, m_against, domain::Stance::Contradicts);
    m_message.reset();
    for (const domain::LearningSource &source : learning.sources)
        if (const auto message = application::Learnings(m_context.workspace).message(source.round))
            m_message = message;
    m_messageCard->setVisible(m_message.has_value());
    if (m_message) {
        showText(m_youSaid, m_message->youSaid, anew);
        showText(m_weDid, m_message->weDid, anew);
    }
}

void LearningPane::showSources(Card *card, RowList *list, domain::Stance stance)
{
    const application::Rounds rounds(m_context.workspace);
    const application::Cycles cycles(m_context.workspace);
    const application::Results results(m_context.workspace);
    const QDate today = m_context.workspace.clock().today();
    QList<ListRow> rows;
    for (const domain::LearningSource &source : std::as_const(m_learning.sources)) {
        const auto round = rounds.round(source.round);
        if (source.stance != stance || round.has_error())
            continue;
        const auto state = cycles.state(round.value().cycle);
        ListRow row;
        row.iconName = u"step-week"_s;
        row.line1 = state.has_value() ? cycleTitle(state.value()) : QString();
        row.aside = tr("round %1").arg(round.value().number);
        if (round.value().startDay)
            row.line2 = tr("%1 to %2", "two days")
                            .arg(wording::day(*round.value().startDay, today),
                                wording::day(*round.value().lastDay(), today));
        if (const auto result = results.result(source.round)) {
            // the verdict as word, sign and colour; then whose it is
            const domain::Verdict verdict = result.value().verdict();
            row.aside = tr("%1, %2", "a cycle, then its round").arg(row.line1, row.aside);
            row.line1 = wording::verdictName(verdict);
            row.sign = verdictSign(verdict);
            row.line2 = tr("%1 · %2", "what the notes say, then when").arg(resultInLine(result.value()), row.line2);
        }
        if (const auto decision = rounds.decision(source.round); decision && decision->kind)
            row.right = wording::decisionOutcome(*decision->kind);
        row.rightTone = ListRow::RightTone::Muted;
        row.data = round.value().cycle.value();
        rows.append(row);
    }
    const bool supports = stance == domain::Stance::Supports;
    card->setTitle(supports ? tr("What speaks for it") : tr("What speaks against it"));
    card->setNote(rows.isEmpty() ? QString() : tr("%n rounds", nullptr, static_cast<int>(rows.size())));
    list->setAccessibleName(card->title());
    list->setRows(rows);
    list->setVisible(!rows.isEmpty());
    if (!supports)
        m_nothingAgainst->setVisible(rows.isEmpty());
}

void LearningPane::keep()
{
    application::Learnings learnings(m_context.workspace);
    if (m_learning.id.isValid() && m_statement->document()->isModified()) {
        m_statement->document()->setModified(false);
        domain::Learning changed = m_learning;
        changed.statement = m_statement->toPlainText().trimmed();
        if (changed.statement != m_learning.statement) {
            if (const auto saved = learnings.update(changed); saved.has_error())
                m_context.news.complain(saved.error());
            else
                m_context.news.tell(tr("Learning saved"), true);
        }
    }
    if (m_message && (m_youSaid->document()->isModified() || m_weDid->document()->isModified())) {
        m_youSaid->document()->setModified(false);
        m_weDid->document()->setModified(false);
        domain::Message changed = *m_message;
        changed.youSaid = m_youSaid->toPlainText().trimmed();
        changed.weDid = m_weDid->toPlainText().trimmed();
        if (changed == *m_message)
            return;
        if (const auto saved = learnings.updateMessage(changed); saved.has_error())
            m_context.news.complain(saved.error());
        else
            m_context.news.tell(tr("Message saved"), true);
    }
}

void LearningPane::remove()
{
    if (const auto removed = application::Learnings(m_context.workspace).remove(m_learning.id); removed.has_error())
        m_context.news.complain(removed.error());
    else
        m_context.news.tell(tr("Learning removed"), true);
}

} // namespace gui
