// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/secondreading/secondreadingpage.h"

#include "application/cycle/cycles.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"
#include "domain/week/effecthiding.h"
#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/effectrow.h"
#include "gui/components/emptystate.h"
#include "gui/components/pageheader.h"
#include "gui/components/pagescroll.h"
#include "gui/components/sourcecard.h"
#include "gui/components/textlabel.h"
#include "gui/cycles/nextthing.h"
#include "wording/secondreadings.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

TextLabel *readingLabel(const QString &name, TextLabel::Role role, TextLabel::Tone tone, QWidget *parent)
{
    auto *label = new TextLabel({}, role, tone, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SecondReadingPage::SecondReadingPage(PageContext context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new PageScroll(this);
    outer->addWidget(m_scroll);
    auto *content = new QWidget;
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space6, metrics::space5, metrics::space6, metrics::space5);
    column->setSpacing(metrics::space4);
    m_header = new PageHeader(content);
    m_header->setTitle(tr("Second pair of eyes"));
    setAccessibleName(m_header->title());
    column->addWidget(m_header);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(metrics::space4);
    m_cards = new QWidget(content);
    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(metrics::space4);
    m_sides->addWidget(m_cards, 1);
    column->addLayout(m_sides);
    m_emptyCard = new Card(m_cards);
    auto *emptyColumn = new QVBoxLayout(m_emptyCard);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(m_emptyCard);
    m_empty->setIconName(u"visibility"_s);
    emptyColumn->addWidget(m_empty);
    cards->addWidget(m_emptyCard);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_mayDraw)
            begin();
        else
            goToWeek();
    });
    m_noteCard = new Card(m_cards);
    buildNote(new QVBoxLayout(m_noteCard));
    cards->addWidget(m_noteCard);
    m_resultCard = new Card(m_cards);
    buildResult(new QVBoxLayout(m_resultCard));
    cards->addWidget(m_resultCard);
    cards->addStretch(1);
    m_source = new SourceCard(content);
    m_source->setWidthInLines(22); // four effects by four
    m_sides->addWidget(m_source, 0, Qt::AlignTop);
    m_sides->addStretch();
    column->addStretch(1);
}

void SecondReadingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void SecondReadingPage::fit()
{
    // The cards are as wide as text should be; the source stands beside them.
    const bool beside = SourceCard::standsBeside(this);
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_scroll->setReading(!beside);
    const int reading = metrics::iconExtent(metrics::readingWidth, fontMetrics()) - 2 * metrics::space6;
    m_cards->setMaximumWidth(beside ? reading : QWIDGETSIZE_MAX);
}

void SecondReadingPage::buildNote(QVBoxLayout *column)
{
    m_noteCard->setTitle(tr("How did this contact go, compared with usual?"));
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space4);
    m_place = readingLabel(u"readingPlace"_s, TextLabel::Role::Small, TextLabel::Tone::Muted, m_noteCard);
    column->addWidget(m_place);
    m_text = readingLabel(u"readingText"_s, TextLabel::Role::Section, TextLabel::Tone::Normal, m_noteCard);
    column->addWidget(m_text);
    m_effects = new EffectRow(m_noteCard);
    m_effects->setObjectName(u"readingEffects"_s);
    m_effects->setKeyScope(this);
    column->addWidget(m_effects);
    auto *buttons = new QHBoxLayout;
    m_before = new QPushButton(tr("&Back"), m_noteCard);
    m_before->setObjectName(u"readingBack"_s);
    makeFlat(m_before, false);
    m_next = new QPushButton(tr("&Next"), m_noteCard);
    m_next->setObjectName(u"readingNext"_s);
    makeFlat(m_next, false);
    buttons->addWidget(m_before);
    buttons->addStretch();
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    connect(m_effects, &EffectRow::effectChosen, this, &SecondReadingPage::rate);
    connect(m_before, &QPushButton::clicked, this, [this] { goTo(m_index - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_index + 1); });
}

void SecondReadingPage::buildResult(QVBoxLayout *column)
{
    m_resultCard->setTitle(tr("How far you see the same"));
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space3);
    auto *head = new QHBoxLayout;
    m_alike = readingLabel(u"readingAlike"_s, TextLabel::Role::Verdict, TextLabel::Tone::Normal, m_resultCard);
    head->addWidget(m_alike, 1);
    m_info = sourceButton(tr("the agreement"), m_resultCard);
    m_info->setObjectName(u"readingSource"_s);
    head->addWidget(m_info, 0, Qt::AlignTop);
    column->addLayout(head);
    m_kappa = readingLabel(u"readingKappa"_s, TextLabel::Role::Body, TextLabel::Tone::Normal, m_resultCard);
    m_uncertainty
        = readingLabel(u"readingUncertainty"_s, TextLabel::Role::Body, TextLabel::Tone::Muted, m_resultCard);
    m_warning = readingLabel(u"readingWarning"_s, TextLabel::Role::Body, TextLabel::Tone::Warn, m_resultCard);
    for (TextLabel *label : {m_kappa, m_uncertainty, m_warning})
        column->addWidget(label);
    auto *buttons = new QHBoxLayout;
    m_again = new QPushButton(tr("&Draw others"), m_resultCard);
    m_again->setObjectName(u"readingAgain"_s);
    auto *week = new QPushButton(tr("Go &on to the week"), m_resultCard);
    week->setObjectName(u"readingWeek"_s);
    makePrimary(week);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(week);
    column->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &SecondReadingPage::begin);
    connect(week, &QPushButton::clicked, this, &SecondReadingPage::goToWeek);
    connect(m_info, &QPushButton::clicked, this, [this] {
        if (m_agreement) {
            m_source->showSource(tr("the agreement"), wording::readingSource(*m_agreement), m_info);
            PageScroll::reveal(m_source);
        }
    });
    pressOnAltEnter(m_resultCard, m_info);
}

void SecondReadingPage::open(const Address &address)
{
    const domain::RoundId id(address.id.value());
    m_lookedEarly = address.text == u"looked"_s || (m_lookedEarly && id == m_round.id);
    m_round = {};
    if (const auto round = application::Rounds(m_context.workspace).round(id); round.has_value()) {
        m_round = round.value();
        const auto state = application::Cycles(m_context.workspace).state(m_round.cycle);
        m_header->setParentLine(state.has_value()
                ? tr("%1 · round %2", "title of a cycle, number of its round")
                      .arg(cycleTitle(state.value()), QString::number(m_round.number))
                : QString());
    }
    m_source->hide();
    load();
    m_index = std::max(0, nextToRate(0));
    load();
}

void SecondReadingPage::reload(const domain::Changes &changes)
{
    if (!changes.touchesAny(domain::Kind::SecondReading, domain::Kind::Note, domain::Kind::Round))
        return;
    const int before = ratedCount();
    load();
    if (ratedCount() >= before || nextToRate(0) < 0)
        return;
    goTo(nextToRate(0)); // a rating was taken back: it is given again
}

QWidget *SecondReadingPage::mainField()
{
    if (m_emptyCard->isVisibleTo(this))
        return m_empty->button();
    return m_noteCard->isVisibleTo(this) ? static_cast<QWidget *>(m_effects) : m_info;
}

int SecondReadingPage::nextToRate(int from) const
{
    const auto count = static_cast<int>(m_notes.size());
    for (int i = 0; i < count; ++i)
        if (const int at = (from + i) % count; !m_notes.at(at).rated)
            return at;
    return -1;
}

int SecondReadingPage::ratedCount() const
{
    return static_cast<int>(std::count_if(
        m_notes.cbegin(), m_notes.cend(), [](const application::BlindNote &note) { return note.rated.has_value(); }));
}

void SecondReadingPage::load()
{
    const application::SecondReadings readings(m_context.workspace);
    m_reading = readings.latest(m_round.id);
    m_notes = m_reading ? readings.notes(*m_reading) : QList<application::BlindNote>();
    m_agreement = m_reading ? readings.agreement(*m_reading) : std::nullopt;
    const bool readOnly = m_context.workspace.isReadOnly();
    m_emptyCard->setVisible(m_notes.isEmpty());
    m_noteCard->setVisible(!m_notes.isEmpty() && !m_agreement);
    m_noteCard->setEnabled(!readOnly);
    m_resultCard->setVisible(m_agreement.has_value());
    m_again->setVisible(!readOnly);
    if (!m_agreement)
        m_source->hide();
    if (m_notes.isEmpty())
        showEmpty();
    else if (m_agreement)
        showAgreement(*m_agreement);
    else
        showNote();
}

void SecondReadingPage::showEmpty()
{
    const int ratable = application::SecondReadings(m_context.workspace).ratable(m_round.id);
    const bool hidden = domain::hidesEffects(m_round, m_context.workspace.clock().today()) && !m_lookedEarly;
    m_mayDraw = !hidden && ratable > 0 && !m_context.workspace.isReadOnly();
    m_empty->setButtonText(m_mayDraw ? tr("&Draw the notes") : tr("Go &on to the week"));
    m_empty->setHeadline(tr("Do two people see the same?"));
    if (hidden) {
        m_empty->setText(tr("How far two people agree tells of the totals, so it waits until the week is over."));
    } else if (ratable == 0) {
        m_empty->setText(tr("It takes shared notes with a text that a colleague wrote, and this round has none for "
                            "you. Ask a colleague who wrote none of them."));
    } else {
        m_empty->setText(
            tr("%n notes of your colleagues, drawn at random, without how they noted them and when. Rate "
               "each from what it says; then you see how far you agree. You can stop and go on later.",
                nullptr, std::min(ratable, domain::SecondReading::notesDrawn)));
    }
}

void SecondReadingPage::goToWeek()
{
    m_context.navigator.go(
        {PageKind::Cycle, domain::anyId(m_round.cycle), domain::Step::Week, QString::number(m_round.id.value())});
}

void SecondReadingPage::begin()
{
    const auto begun = application::SecondReadings(m_context.workspace).begin(m_round.id, m_lookedEarly);
    if (begun.has_error()) {
        m_context.news.complain(begun.error());
        return;
    }
    goTo(0);
}

void SecondReadingPage::rate(domain::Effect effect)
{
    if (!m_reading || m_index >= m_notes.size())
        return;
    const auto done
        = application::SecondReadings(m_context.workspace).rate(m_reading->id, m_notes.at(m_index).id, effect);
    if (done.has_error()) {
        m_context.news.complain(done.error());
        return;
    }
    load();
    const int next = nextToRate(m_index);
    if (next >= 0)
        goTo(next);
    else
        m_info->setFocus(Qt::OtherFocusReason);
}

void SecondReadingPage::goTo(int index)
{
    m_index = index;
    load();
    m_effects->setFocus(Qt::OtherFocusReason);
}

void SecondReadingPage::showNote()
{
    const auto last = static_cast<int>(m_notes.size()) - 1;
    m_index = std::clamp(m_index, 0, last);
    const application::BlindNote &note = m_notes.at(m_index);
    QStringList place{tr("Note %1 of %2").arg(QString::number(m_index + 1), QString::number(m_notes.size())),
        tr("%n rated", nullptr, ratedCount())};
    for (const QString &name : {note.customerType, note.touchpoint})
        if (!name.isEmpty())
            place.append(name);
    m_place->setText(place.join(u" · "_s));
    m_text->setText(note.text);
    m_effects->setEffect(note.rated);
    m_effects->setAccessibleDescription(note.text);
    m_before->setVisible(m_index > 0);
    m_next->setVisible(m_index < last);
}

void SecondReadingPage::showAgreement(const domain::ReadersAgreement &agreement)
{
    m_alike->setText(wording::alikeSentence(agreement));
    m_kappa->setText(wording::kappaSentence(agreement));
    m_uncertainty->setText(wording::kappaUncertainty(agreement));
    m_uncertainty->setVisible(!m_uncertainty->text().isEmpty());
    m_warning->setText(wording::kappaWarning(agreement));
    m_warning->setVisible(agreement.isLow());
}

} // namespace gui
