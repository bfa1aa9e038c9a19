// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/step/stepframe.h"

#include "gui/components/gatelist.h"
#include "gui/components/pagescroll.h"
#include "gui/components/textlabel.h"
#include "gui/style/metrics.h"
#include "wording/gates.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace gui
{

StepFrame::StepFrame(StepPage *page, domain::Step step, bool wide, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_step(step)
    , m_scroll(new PageScroll(this))
    , m_lock(new GateList)
    , m_lockText(new TextLabel)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    // Room for the focus ring at the edges; without it the scroll area cuts it.
    column->setContentsMargins(metrics::space1, metrics::space1, metrics::space3, metrics::space5);
    column->setSpacing(metrics::space4);
    m_lockText->setTone(TextLabel::Tone::Muted);
    m_lockText->setWordWrap(true);
    column->addWidget(m_lockText);
    column->addWidget(m_lock);
    column->addWidget(page);
    column->addStretch(1);
    m_scroll->setReading(!wide);
    m_scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_lock->button()->hide();
    connect(m_lock, &GateList::missingChosen, m_page, &StepPage::itemWanted);
}

void StepFrame::present(
    const application::CycleState &state, const std::optional<domain::Gate> &missing, bool workable)
{
    m_lock->setVisible(missing.has_value());
    m_lockText->setVisible(missing.has_value());
    if (missing)
        showLock(*missing);
    m_page->present(state, workable && !missing);
}

QWidget *StepFrame::mainField() const
{
    if (m_lock->isVisibleTo(this) && !m_missing.isEmpty())
        return m_lock->link(m_missing.first());
    QWidget *field = m_page->mainField();
    return field && field->isVisibleTo(m_page) ? field : nullptr;
}

void StepFrame::showTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
    // Once more when the step has its size: before that, the place of the focus is a guess.
    QTimer::singleShot(0, this, [this] {
        m_scroll->verticalScrollBar()->setValue(0);
        if (QWidget *focused = m_page->focusWidget(); focused && focused->hasFocus())
            m_scroll->ensureWidgetVisible(focused, 0, metrics::space5);
    });
}

void StepFrame::showLock(const domain::Gate &gate)
{
    m_lockText->setText(tr("%1 can be read. It can be worked on when this is done:").arg(wording::stepName(m_step)));
    QList<GateLine> lines;
    for (const domain::GateEntry &entry : gate.entries)
        lines.append({entry.item, entry.done ? wording::done(entry.item) : wording::toDo(entry.item), entry.done});
    m_lock->setHeadline(wording::gateTitle(gate.kind));
    m_lock->setLines(lines, gate.passed());
    m_missing = gate.missing();
}

} // namespace gui
