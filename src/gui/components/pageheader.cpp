#include "gui/components/pageheader.h"

#include "gui/components/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace gui
{

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_parentLine(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted))
    , m_title(new TextLabel({}, TextLabel::Role::Title))
    , m_note(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Muted))
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
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::space1 / 2);
    texts->addWidget(m_parentLine);
    texts->addLayout(line);
    m_actions->setSpacing(metrics::space3);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::space4);
    all->addLayout(texts, 1);
    all->addLayout(m_actions);
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

} // namespace gui
