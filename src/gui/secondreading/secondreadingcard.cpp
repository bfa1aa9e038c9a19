// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/secondreading/secondreadingcard.h"

#include "application/week/secondreadings.h"
#include "gui/components/linkbutton.h"
#include "gui/components/textlabel.h"
#include "wording/secondreadings.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

SecondReadingCard::SecondReadingCard(QWidget *parent)
    : QWidget(parent)
    , m_line(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Muted, this))
    , m_warning(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Warn, this))
    , m_open(new LinkButton(this))
{
    m_line->setObjectName(u"secondEyesLine"_s);
    m_warning->setObjectName(u"secondEyesWarning"_s);
    m_open->setObjectName(u"secondEyes"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    for (TextLabel *label : {m_line, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space4);
    row->addWidget(m_line, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_warning);
    connect(m_open, &LinkButton::clicked, this, &SecondReadingCard::wanted);
}

void SecondReadingCard::showRound(domain::RoundId round, application::Workspace &workspace)
{
    const application::SecondReadings readings(workspace);
    const auto finished = readings.finished(round);
    const auto mine = readings.latest(round);
    m_warning->setVisible(finished && finished->agreement.isLow());
    m_line->setText(finished
            ? tr("Second pair of eyes: %1.").arg(wording::readingLine(finished->reader, finished->agreement))
            : tr("Second pair of eyes: nobody has rated notes of this round without their effect yet."));
    if (finished)
        m_warning->setText(wording::kappaWarning(finished->agreement));
    if (mine && !readings.agreement(*mine)) {
        const QList<application::BlindNote> notes = readings.notes(*mine);
        const auto rated = std::count_if(
            notes.cbegin(), notes.cend(), [](const application::BlindNote &note) { return note.rated.has_value(); });
        m_open->setText(tr("Go on rating (%1 of %2)").arg(QString::number(rated), QString::number(notes.size())));
    } else {
        m_open->setText(mine ? tr("Show the agreement") : tr("Rate notes without their effect"));
    }
}

} // namespace gui
