// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/step/stepgate.h"

#include "gui/components/field.h"
#include "gui/components/gatelist.h"
#include "gui/components/growingtext.h"
#include "gui/style/metrics.h"
#include "wording/gates.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

StepGate::StepGate(QWidget *parent)
    : QWidget(parent)
    , m_list(new GateList(this))
    , m_reason(new GrowingText)
{
    m_reasonField = new Field({}, m_reason, this);
    m_reasonField->hide();
    m_reason->setObjectName(u"overrideReason"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    column->addWidget(m_list);
    column->addWidget(m_reasonField);
    column->addStretch(1);
    connect(m_list, &GateList::missingChosen, this, &StepGate::itemWanted);
    connect(m_list, &GateList::goOn, this, &StepGate::passed);
    connect(m_list, &GateList::overrideChosen, this, &StepGate::offerReason);
}

void StepGate::showGate(const domain::Gate &gate, bool workable)
{
    m_gate = gate;
    const QString reason = gate.overrideReason.trimmed();
    QList<GateLine> lines;
    for (const domain::GateEntry &entry : gate.entries)
        lines.append({entry.item, entry.done ? wording::done(entry.item) : wording::toDo(entry.item), entry.done});
    const wording::Override words = wording::overrideOf(gate.kind);
    m_list->setHeadline(wording::gateTitle(gate.kind));
    m_list->setButtonText(wording::gateButton(gate.kind));
    m_list->setLines(lines, gate.passed());
    m_list->button()->setVisible(workable);
    const bool openEntry = std::any_of(
        gate.entries.cbegin(), gate.entries.cend(), [](const domain::GateEntry &entry) { return !entry.done; });
    // Offered as soon as it can help, also while entries are open that it does not pass over.
    const bool mayPassOver = std::any_of(gate.entries.cbegin(), gate.entries.cend(),
        [](const domain::GateEntry &entry) { return !entry.done && entry.overridable; });
    QString sentence;
    if (openEntry && !reason.isEmpty() && !words.given.isEmpty())
        sentence = words.given.arg(reason.toHtmlEscaped());
    else if (workable && mayPassOver)
        sentence = words.offer.arg(u"<a href=\"override\">%1</a>"_s.arg(words.link));
    m_list->setOverrideSentence(sentence);
    m_reasonField->setLabel(words.reasonLabel);
    m_reason->setAccessibleName(words.reasonLabel);
    // The field shows from when it is wanted until everything is there and no reason is left to read.
    const bool keepsReason = openEntry && (!reason.isEmpty() || m_reason->hasFocus());
    m_reasonField->setVisible(keepsReason && !words.reasonLabel.isEmpty());
}

QWidget *StepGate::button() const
{
    return m_list->button();
}

void StepGate::offerReason()
{
    m_reasonField->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace gui
