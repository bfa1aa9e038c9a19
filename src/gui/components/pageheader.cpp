// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/pageheader.h"

#include "gui/components/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace gui
{

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_parentLine(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted))
    , m_title(new TextLabel({}, TextLabel::Role::Title))
    , m_note(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Muted))
    , m_texts(new QVBoxLayout)
    , m_all(new QHBoxLayout(this))
    , m_actions(new QHBoxLayout)
{
    m_parentLine->hide();
    m_note->hide();
    m_title->setElided(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space3);
    line->addWidget(m_title, 0, Qt::AlignBottom);
    line->addWidget(m_note, 0, Qt::AlignBottom);
    line->addStretch();
    m_texts->setSpacing(metrics::space1 / 2);
    m_texts->addWidget(m_parentLine);
    m_texts->addLayout(line);
    m_actions->setSpacing(metrics::space3);

    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(metrics::space4);
    m_all->addLayout(m_texts, 1);
    m_all->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    if (parentWidget())
        parentWidget()->setAccessibleName(title);
}

QString PageHeader::parentLine() const
{
    return m_parentLine->text();
}

void PageHeader::setParentLine(const QString &text)
{
    m_parentLine->setText(text);
    m_parentLine->setVisible(!text.isEmpty());
}

QString PageHeader::note() const
{
    return m_note->text();
}

void PageHeader::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QPushButton *PageHeader::addActionButton(QAction *action, ButtonKind kind)
{
    QPushButton *button = actionButton(action, kind, this);
    addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    if (m_actions->count() > 0)
        if (auto *last = qobject_cast<QPushButton *>(m_actions->itemAt(m_actions->count() - 1)->widget()))
            setFlush(last, false);
    if (auto *button = qobject_cast<QPushButton *>(widget))
        setFlush(button, true);
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

QSize PageHeader::minimumSizeHint() const
{
    int widest = m_texts->minimumSize().width();
    for (int i = 0; i < m_actions->count(); ++i)
        widest = qMax(widest, m_actions->itemAt(i)->minimumSize().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void PageHeader::fold()
{
    int inOneLine = 0;
    for (int i = 0; i < m_actions->count(); ++i)
        if (const QLayoutItem *action = m_actions->itemAt(i); !action->isEmpty())
            inOneLine += action->minimumSize().width() + (inOneLine > 0 ? m_actions->spacing() : 0);
    // A title is read in full where it takes no more than half of the line; beyond that it is shortened.
    const int texts = qMax(m_texts->minimumSize().width(), qMin(m_texts->sizeHint().width(), width() / 2));
    const bool beside = texts + metrics::space4 + inOneLine <= width();
    const bool oneLine = beside || inOneLine <= width();
    const QBoxLayout::Direction all = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    const QBoxLayout::Direction actions = oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_all->direction() == all && m_actions->direction() == actions)
        return;
    m_all->setDirection(all);
    m_actions->setDirection(actions);
    m_all->setSpacing(beside ? metrics::space4 : metrics::space2);
    m_all->setAlignment(m_actions, beside ? Qt::Alignment() : Qt::AlignLeft);
    m_all->update();
}

} // namespace gui
