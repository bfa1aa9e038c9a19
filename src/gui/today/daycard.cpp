// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/daycard.h"

#include "gui/components/buttons.h"
#include "gui/components/flowlayout.h"
#include "gui/components/linkbutton.h"
#include "gui/components/textlabel.h"
#include "gui/style/icons.h"
#include "gui/style/theme.h"
#include "gui/today/daystrip.h"
#include "wording/days.h"
#include "wording/names.h"
#include "wording/rhythm.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

DayCard::DayCard(QWidget *parent)
    : Card(parent)
    , m_strip(new DayStrip(this))
    , m_lock(new QLabel(this))
    , m_hidden(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
    , m_ends(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Warn, this))
    , m_look(new LinkButton(tr("Look early…"), this))
    , m_question(new QWidget(this))
    , m_lookNow(new QPushButton(tr("Look and write it &down"), m_question))
    , m_totals(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Normal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space3);
    column->addWidget(m_strip);
    m_ends->setObjectName(u"weekEnds"_s);
    m_ends->setWordWrap(true);
    m_ends->hide();
    column->addWidget(m_ends);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    row->addWidget(m_lock, 0, Qt::AlignTop);
    row->addWidget(m_hidden, 1);
    column->addLayout(row);
    m_hidden->setWordWrap(true);
    m_totals->setWordWrap(true);
    m_totals->setObjectName(u"dayTotals"_s);
    m_totals->hide();
    column->addWidget(m_totals);
    m_look->setSmall(true);
    m_look->setObjectName(u"lookEarly"_s);
    auto *links = new FlowLayout(nullptr, metrics::space4);
    links->addWidget(m_look);
    column->addLayout(links);

    auto *reminders = new LinkButton(tr("Reminders…"), this);
    reminders->setSmall(true);
    reminders->setObjectName(u"reminders"_s);
    links->addWidget(reminders);
    connect(reminders, &LinkButton::clicked, this, &DayCard::remindersWanted);

    auto *questionColumn = new QVBoxLayout(m_question);
    questionColumn->setContentsMargins(0, 0, 0, 0);
    auto *explanation
        = new TextLabel(tr("Seeing the score bends what people note. That you looked is written to the history."),
            TextLabel::Role::Small, TextLabel::Tone::Warn, m_question);
    explanation->setWordWrap(true);
    questionColumn->addWidget(explanation);
    m_lookNow->setObjectName(u"lookNow"_s);
    auto *notNow = new QPushButton(tr("Not now"), m_question);
    notNow->setObjectName(u"lookNot"_s);
    makeFlat(notNow, false);
    questionColumn->addWidget(m_lookNow, 0, Qt::AlignLeft);
    questionColumn->addWidget(notNow, 0, Qt::AlignLeft);
    column->addWidget(m_question);
    m_question->hide();

    connect(m_look, &LinkButton::clicked, this, [this] { ask(true); });
    connect(notNow, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_lookNow, &QPushButton::clicked, this, &DayCard::lookEarly);
    applyIcon();
}

void DayCard::setRound(
    const domain::Round &round, QDate today, std::optional<domain::PersonId> person, int notesToday)
{
    const bool running
        = round.stateOn(today) == domain::RoundState::Running && round.phaseOn(today) == domain::Phase::Week;
    setTitle(running
            ? tr("Day %1 of %2")
                  .arg(QString::number(round.dayNumber(today, person)), QString::number(round.workingDays(person)))
            : tr("Before the week"));
    setNote(tr("%n notes today", nullptr, notesToday));
    m_strip->setRound(round, today, person);
    m_strip->setVisible(round.startDay.has_value());
    m_ends->setText(running ? wording::weekEnd(round, person, today) : QString());
    m_ends->setVisible(!m_ends->text().isEmpty());
    const std::optional<QDate> begins = person ? round.startDayOf(*person) : std::nullopt;
    if (running && begins && *begins > today)
        m_hidden->setText(
            tr("Your change begins %1. Until then you log contacts as they usually go. Totals open on %2.")
                .arg(wording::day(*begins, today), wording::day(round.lastDay()->addDays(1), today)));
    else
        m_hidden->setText(running
                ? tr("Totals open on %1, so that the score does not steer your notes.")
                      .arg(wording::day(round.lastDay()->addDays(1), today))
                : tr("The week starts %1. Until then you log contacts as they usually go.")
                      .arg(round.startDay ? wording::day(*round.startDay, today) : tr("when it is planned")));
    m_look->setVisible(running && m_totals->isHidden() && m_question->isHidden());
}

void DayCard::setCounts(const std::optional<application::EffectCounts> &counts)
{
    m_totals->setVisible(counts.has_value());
    if (!counts)
        return;
    ask(false);
    m_look->hide();
    QStringList parts;
    const QList<std::pair<domain::Effect, int>> all{{domain::Effect::Better, counts->better},
        {domain::Effect::Same, counts->same}, {domain::Effect::Worse, counts->worse},
        {domain::Effect::CannotTell, counts->cannotTell}};
    for (const auto &[effect, count] : all)
        parts.append(u"%1 %2"_s.arg(wording::effectName(effect), QLocale().toString(count)));
    m_totals->setText(parts.join(u" · "_s));
}

void DayCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyIcon();
}

void DayCard::ask(bool asking)
{
    const bool hadFocus
        = isAncestorOf(focusWidget()) || m_look->hasFocus() || m_question->isAncestorOf(focusWidget());
    m_question->setVisible(asking);
    m_look->setVisible(!asking && m_totals->isHidden());
    if (asking)
        m_lookNow->setFocus();
    else if (hadFocus && m_look->isVisible())
        m_look->setFocus();
}

void DayCard::applyIcon()
{
    m_lock->setPixmap(tinted(icon(u"object-locked"_s), metrics::iconExtent(16, fontMetrics()), devicePixelRatioF(),
        Theme::of(palette()).muted));
}

} // namespace gui
