// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/step/verdicthead.h"

#include "gui/components/signtile.h"
#include "gui/components/textlabel.h"
#include "gui/components/verdictsign.h"
#include "gui/cycle/step/removal.h"
#include "wording/names.h"
#include "wording/results.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int verdictTileExtent = 44;

TextLabel *resultLine(const QString &name, TextLabel::Role role, TextLabel::Tone tone, QWidget *parent)
{
    auto *line = new TextLabel({}, role, tone, parent);
    line->setObjectName(name);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    return line;
}

} // namespace

VerdictHead::VerdictHead(QWidget *parent)
    : QWidget(parent)
    , m_sign(new SignTile(this))
    , m_verdict(resultLine(u"verdict"_s, TextLabel::Role::Verdict, TextLabel::Tone::Normal, this))
    , m_sentence(resultLine(u"sentence"_s, TextLabel::Role::Body, TextLabel::Tone::Normal, this))
    , m_onlyDone(resultLine(u"onlyDone"_s, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
    , m_cautions(new QVBoxLayout)
    , m_top(new QHBoxLayout)
    , m_done(new QHBoxLayout)
{
    m_sign->setNominalExtent(verdictTileExtent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    m_top->setSpacing(metrics::space4);
    m_top->addWidget(m_sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::space1);
    words->addWidget(m_verdict);
    words->addWidget(m_sentence);
    m_top->addLayout(words, 1);
    column->addLayout(m_top);
    m_cautions->setSpacing(metrics::space1);
    column->addLayout(m_cautions);
    m_done->addWidget(m_onlyDone, 1);
    column->addLayout(m_done);
}

void VerdictHead::addAction(QWidget *button)
{
    m_top->addWidget(button, 0, Qt::AlignTop);
}

void VerdictHead::addDoneAction(QWidget *button)
{
    m_done->addWidget(button);
}

void VerdictHead::showResult(const domain::RoundResult &result)
{
    m_sign->setSign(verdictSign(result.verdict()));
    m_verdict->setText(wording::verdictName(result.verdict()));
    m_verdict->setTone(verdictTone(result.verdict()));
    m_sentence->setText(wording::resultSentence(result));
    m_onlyDone->setText(wording::onlyDoneSentence(result));
    m_onlyDone->setVisible(result.counts.week.n() > 0);
    removeAll(m_cautions);
    for (const QString &caution : wording::resultCautions(result)) {
        TextLabel *line = resultLine(u"caution"_s, TextLabel::Role::Body, TextLabel::Tone::Warn, this);
        line->setText(caution);
        m_cautions->addWidget(line);
    }
}

} // namespace gui
