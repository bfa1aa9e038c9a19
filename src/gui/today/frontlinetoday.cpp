// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/frontlinetoday.h"

#include "application/cycle/cycles.h"
#include "application/cycle/ideas.h"
#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/pageheader.h"
#include "gui/components/textlabel.h"
#include "gui/cycles/nextthing.h"
#include "gui/note/notecomposer.h"
#include "gui/note/notecontroller.h"
#include "gui/note/ownnotes.h"
#include "gui/rhythm/dayquestions.h"
#include "gui/rhythm/remarklist.h"
#include "gui/style/icons.h"
#include "gui/today/daycard.h"
#include "gui/today/daystrip.h"
#include "gui/today/noweekcard.h"
#include "gui/today/statementcard.h"
#include "wording/days.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int todayColumnsFrom = 60; ///< in lines of text, as the design has it
constexpr int shortBelow = 36;
constexpr int narrowBelow = 40;
constexpr int sideColumn = 312;

} // namespace

FrontlineToday::FrontlineToday(PageContext context, QWidget *parent)
    : PageScroll(parent)
    , m_context(context)
{
    setReading(false);
    build();
    connectAll();
}

void FrontlineToday::build()
{
    auto *content = new QWidget;
    setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space6, metrics::space5, metrics::space6, metrics::space5);
    column->setSpacing(metrics::space4);
    m_header = new PageHeader(content);
    column->addWidget(m_header);
    buildDaySummary();

    m_noWeek = new NoWeekCard(m_context, content);
    column->addWidget(m_noWeek);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(metrics::space5);
    column->addLayout(m_columns);
    column->addStretch(1);

    m_left = new QWidget(content);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(metrics::space4);
    m_statement = new StatementCard(m_left);
    left->addWidget(m_statement);
    auto *card = new Card(m_left);
    m_composerCard = card;
    card->setTitle(tr("How did this contact go, compared with usual?"));
    auto *composerColumn = new QVBoxLayout(card);
    composerColumn->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    m_composer = new NoteComposer(card);
    composerColumn->addWidget(m_composer);
    m_desk = new NoteController(m_context.workspace, *m_composer, this);
    left->addWidget(card);
    m_questions = new DayQuestions(m_context, m_left);
    left->addWidget(m_questions);
    m_remarks = new RemarkList(m_left);
    m_remarks->setObjectName(u"ownRemarks"_s);
    m_remarks->attach(m_context);
    left->addWidget(m_remarks);
    left->addStretch(1);

    m_right = new QWidget(content);
    m_side = new QVBoxLayout(m_right);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(metrics::space2);
    m_day = new DayCard(m_right);
    m_side->addWidget(m_day);
    m_ownNotes = new OwnNotes(m_context.workspace, m_right);
    m_side->addWidget(m_ownNotes);
    m_side->addStretch(1);
    m_columns->addWidget(m_left, 1);
    m_columns->addWidget(m_right);
}

void FrontlineToday::buildDaySummary()
{
    m_daySummary = new QWidget(m_header);
    auto *row = new QHBoxLayout(m_daySummary);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    m_dayWords = new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Normal, m_daySummary);
    m_dayWords->setStrong(true);
    m_dayMarks = new DayStrip(m_daySummary);
    m_dayMarks->setCompact(true);
    m_dayNotes = new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Muted, m_daySummary);
    row->addWidget(m_dayWords);
    row->addWidget(m_dayMarks);
    row->addWidget(m_dayNotes);
    m_header->addWidget(m_daySummary);
    auto *small = new QAction(icon(u"window-new"_s), tr("Small &window"), this);
    connect(small, &QAction::triggered, this, [this] { m_context.navigator.writeInSmallWindow(); });
    m_smallWindow = m_header->addActionButton(small);
    m_smallWindow->setObjectName(u"smallWindowButton"_s);
    setKeyHint(m_smallWindow, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_daySummary->hide();
}

void FrontlineToday::connectAll()
{
    connect(m_desk, &NoteController::saved, this, &FrontlineToday::tellSaved);
    connect(m_desk, &NoteController::changed, this, [this] {
        focusNotes();
        m_context.news.tell(tr("Note changed"), !m_context.workspace.isReadOnly());
    });
    connect(m_desk, &NoteController::removed, this, [this] {
        focusNotes();
        m_context.news.tell(tr("Note removed"), !m_context.workspace.isReadOnly());
    });
    connect(m_desk, &NoteController::refused, this,
        [this](const domain::Error &error) { m_context.news.complain(error); });
    m_desk->erasing().tellThrough(m_context.news);
    connect(&m_desk->erasing(), &Erasing::ended, this, &FrontlineToday::focusNotes);
    connect(m_remarks, &RemarkList::ranOut, this, [this] { mainField()->setFocus(Qt::OtherFocusReason); });
    connect(m_composer, &NoteComposer::editEnded, this, &FrontlineToday::focusNotes);
    connect(m_statement, &StatementCard::cycleRequested, this, [this] {
        if (m_round)
            m_context.navigator.go({PageKind::Cycle, domain::anyId(m_round->cycle), {}, {}});
    });
    connect(m_day, &DayCard::remindersWanted, this, [this] {
        m_context.navigator.go({PageKind::Reminders, {}, {}, {}});
    });
    connect(m_day, &DayCard::lookEarly, this, &FrontlineToday::lookEarly);
    connect(m_ownNotes, &OwnNotes::changeWanted, m_desk, &NoteController::edit);
    connect(m_ownNotes, &OwnNotes::removalWanted, m_desk, &NoteController::remove);
}

void FrontlineToday::load()
{
    const QDate today = m_context.workspace.clock().today();
    m_header->setTitle(tr("Today"));
    m_header->setNote(QLocale().toString(today, tr("dddd, d MMMM", "the day in the header")));
    m_round.reset();
    if (const auto person = m_context.workspace.person())
        m_round = application::Rounds(m_context.workspace).roundFor(person->id);
    const bool logging = m_round && m_round->stateOn(today) != domain::RoundState::Ended
        && m_round->stateOn(today) != domain::RoundState::Closed;
    m_left->setVisible(logging);
    m_right->setVisible(logging);
    m_smallWindow->setVisible(logging);
    m_noWeek->setVisible(!logging);
    loadRemarks();
    if (!logging) {
        m_noWeek->showNext(m_round);
        return;
    }
    loadRound();
    loadNotes();
    fit();
}

void FrontlineToday::reload(const domain::Changes &changes)
{
    using domain::Kind;
    if (changes.touchesAny(Kind::Round, Kind::Idea, Kind::Cycle, Kind::Person, Kind::CustomerType, Kind::Touchpoint,
            Kind::Goal, Kind::Challenge, Kind::Decision))
        load();
    else if (changes.touches(Kind::Note) && m_round)
        loadNotes();
    if (changes.touches(Kind::DayRemark) && m_round) {
        m_questions->showRound(*m_round);
        loadRemarks();
    }
    m_desk->reload(changes);
}

void FrontlineToday::loadRemarks()
{
    // Below the questions; without a week to log for, below what is said instead.
    const bool logging = !m_left->isHidden();
    auto *page = static_cast<QVBoxLayout *>(widget()->layout());
    auto *place = logging ? static_cast<QVBoxLayout *>(m_left->layout()) : page;
    if (place->indexOf(m_remarks) < 0) {
        m_left->layout()->removeWidget(m_remarks);
        page->removeWidget(m_remarks);
        place->insertWidget(place->indexOf(logging ? static_cast<QWidget *>(m_questions) : m_noWeek) + 1, m_remarks);
    }
    m_remarks->showOwn(m_round ? std::optional(m_round->id) : std::nullopt);
}

void FrontlineToday::loadRound()
{
    application::Workspace &workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    if (const auto idea = application::Ideas(workspace).idea(m_round->idea); idea.has_value())
        m_statement->setStatement(idea.value().situation, idea.value().behaviour);
    if (const auto state = application::Cycles(workspace).state(m_round->cycle); state.has_value())
        m_statement->setOrigin(m_round->number, cycleTitle(state.value()));
    static_cast<Card *>(m_composerCard)->setTitle(composerTitle(today));
    if (!m_composer->edited() && m_composer->draft().round != m_round->id) {
        m_lookedEarly = false;
        m_day->setCounts({});
    }
    m_desk->setRound(*m_round);
    m_questions->showRound(*m_round);
}

QString FrontlineToday::composerTitle(QDate today) const
{
    const auto person = m_context.workspace.person();
    const domain::PersonId who = person ? person->id : domain::PersonId();
    if (m_round->phaseOn(today, who) != domain::Phase::Baseline)
        return tr("How did this contact go, compared with usual?");
    const std::optional<QDate> begins = m_round->startDayOf(who);
    return m_round->design == domain::Design::Staggered && m_round->startedAt && begins
        ? tr("Your change begins %1. How did this contact go, compared with usual?").arg(wording::day(*begins, today))
        : tr("Before the change: how did this contact go, compared with usual?");
}

void FrontlineToday::loadNotes()
{
    const application::Notes notes(m_context.workspace);
    const QDate today = m_context.workspace.clock().today();
    const auto person = m_context.workspace.person();
    const auto who = person ? std::optional(person->id) : std::nullopt;
    if (!m_composer->edited())
        m_composer->setArm(notes.nextArm(m_round->id));
    m_ownNotes->load(m_round->id);
    m_day->setRound(*m_round, today, who, notes.ownOnDay(m_round->id, today));
    m_dayWords->setText(m_day->title());
    m_dayMarks->setRound(*m_round, today, who);
    m_dayNotes->setText(m_day->note());
    if (m_lookedEarly) {
        if (const auto counts = notes.counts(m_round->id, true); counts.has_value())
            m_day->setCounts(counts.value().week);
    }
}

void FrontlineToday::setAsksTheDay(bool asks)
{
    m_asksTheDay = asks && m_left->isVisibleTo(this) && !m_questions->isHidden();
    if (m_asksTheDay)
        m_questions->unfold();
}

QWidget *FrontlineToday::mainField() const
{
    if (m_asksTheDay)
        return m_questions->mainField();
    return m_left->isVisibleTo(this) ? m_composer->mainField() : m_noWeek->mainField();
}

void FrontlineToday::keep()
{
    if (m_round)
        m_desk->keep();
    m_questions->keep();
}

void FrontlineToday::changeLastNote()
{
    if (const auto last = m_ownNotes->last())
        m_desk->edit(*last);
}

void FrontlineToday::focusNotes()
{
    QWidget *notes = m_ownNotes->focusField();
    (notes ? notes : m_composer->mainField())->setFocus(Qt::OtherFocusReason);
}

void FrontlineToday::tellSaved(const domain::Note &note)
{
    const QString time = QLocale().toString(note.at.toLocalTime().time(), u"HH:mm"_s);
    if (m_context.workspace.isReadOnly())
        m_context.news.tell(tr("Note saved at %1, in your outbox beside the file").arg(time));
    else
        m_context.news.tell(tr("Note saved at %1").arg(time), true);
}

void FrontlineToday::lookEarly()
{
    const auto looked = application::Rounds(m_context.workspace).lookEarly(m_round->id);
    if (looked.has_error()) {
        m_context.news.complain(looked.error());
        return;
    }
    m_lookedEarly = true;
    loadNotes();
    m_context.news.tell(tr("You looked early. The history says so."));
}

void FrontlineToday::resizeEvent(QResizeEvent *event)
{
    PageScroll::resizeEvent(event);
    fit();
}

void FrontlineToday::fit()
{
    const bool wide = metrics::lines(window()->width(), fontMetrics()) >= todayColumnsFrom;
    const bool low = metrics::lines(window()->height(), fontMetrics()) < shortBelow;
    const bool narrow = metrics::lines(window()->width(), fontMetrics()) < narrowBelow;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_right->setMaximumWidth(wide ? metrics::iconExtent(sideColumn, fontMetrics()) : QWIDGETSIZE_MAX);
    m_right->setMinimumWidth(wide ? metrics::iconExtent(sideColumn, fontMetrics()) : 0);
    // Beside the composer the day comes first; below it, the notes do, and the header tells the day.
    m_side->removeWidget(m_day);
    m_side->insertWidget(wide ? 0 : m_side->count() - 1, m_day);
    m_daySummary->setVisible(!wide && m_right->isVisibleTo(this));
    m_composer->setCompact(low || !wide);
    m_statement->setCompact(low || narrow);
}

} // namespace gui
