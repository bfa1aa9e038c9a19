// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/ownround.h"

#include "application/week/dayremarks.h"
#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/textlabel.h"
#include "gui/note/ownnotes.h"
#include "gui/rhythm/remarklist.h"
#include "gui/style/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

OwnRound::OwnRound(QWidget *parent)
    : WeekPart(parent)
{
    hide();
}

void OwnRound::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    m_card = new Card(this);
    m_card->setTitle(tr("What I wrote in this round"));
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space4);
    auto *words = new TextLabel(tr("Your notes and remarks of the day, also those that are only for you. Nobody else "
                                   "finds them here."),
        TextLabel::Role::Body, TextLabel::Tone::Muted, m_card);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    m_toggle = new QPushButton(m_card);
    m_toggle->setObjectName(u"ownToggle"_s);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    inside->addLayout(row);
    m_notes = new OwnNotes(workspace(), m_card);
    m_notes->setReading(tr("My notes"));
    inside->addWidget(m_notes);
    column->addWidget(m_card);
    m_remarks = new RemarkList(this);
    m_remarks->setObjectName(u"ownRemarks"_s);
    m_remarks->setPadding(metrics::space4);
    m_remarks->attach(context());
    column->addWidget(m_remarks);
    connect(m_toggle, &QPushButton::clicked, this, [this] { fold(!m_folded); });
    connect(m_remarks, &RemarkList::ranOut, this, [this] { m_toggle->setFocus(Qt::OtherFocusReason); });
}

void OwnRound::showRound(const domain::Round &round)
{
    if (!m_card)
        build();
    const auto person = workspace().person();
    const auto who = person ? std::optional(person->id) : std::nullopt;
    if (round.id != m_round.id || who != m_person)
        m_folded = true;
    m_round = round;
    m_person = who;
    const bool wrote = application::Notes(workspace()).ownTotal(round.id) > 0
        || !application::DayRemarks(workspace()).own(round.id).isEmpty();
    setVisible(wrote);
    fold(m_folded);
}

bool OwnRound::select(domain::AnyId id)
{
    if (!m_card)
        return false;
    fold(!id.isValid());
    if (m_folded)
        return false;
    const bool note = m_notes->select(domain::NoteId(id.value()));
    const bool remark = m_remarks->select(note ? domain::DayRemarkId() : domain::DayRemarkId(id.value()));
    if (!note && !remark)
        fold(true);
    return note || remark;
}

void OwnRound::fold(bool folded)
{
    m_folded = folded;
    m_toggle->setText(folded ? tr("Sho&w what I wrote") : tr("&Hide what I wrote"));
    m_notes->setVisible(!folded);
    if (folded) {
        m_remarks->showOwn(std::nullopt);
        return;
    }
    m_notes->load(m_round.id);
    m_remarks->showOwn(m_round.id);
    m_remarks->setTitle(tr("My remarks of the day"));
}

QWidget *OwnRound::mainField() const
{
    if (!m_card || m_folded)
        return m_toggle;
    if (QWidget *remark = m_remarks->selectedField())
        return remark;
    QWidget *notes = m_notes->focusField();
    return notes ? notes : m_toggle;
}

} // namespace gui
