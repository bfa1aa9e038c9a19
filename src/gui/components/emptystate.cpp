// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/emptystate.h"

#include "gui/components/textlabel.h"
#include "gui/style/icons.h"
#include "gui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui
{

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_headline(new TextLabel)
    , m_text(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Muted))
    , m_button(new QPushButton)
{
    m_headline->setStrong(true);
    m_headline->setWordWrap(true);
    m_text->setWordWrap(true);
    m_button->setObjectName(u"emptyStateButton"_s);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_headline);
    texts->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space5, metrics::space4, metrics::space4 + metrics::space1, metrics::space4);
    row->setSpacing(metrics::space4);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void EmptyState::setIconName(const QString &name)
{
    m_iconName = name;
    applyIcon();
}

QString EmptyState::headline() const
{
    return m_headline->text();
}

void EmptyState::setHeadline(const QString &headline)
{
    m_headline->setText(headline);
    applyName();
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    applyName();
}

QString EmptyState::buttonText() const
{
    return m_button->text();
}

void EmptyState::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyIcon();
}

void EmptyState::applyIcon()
{
    const int extent = metrics::iconExtent(28, fontMetrics());
    m_icon->setPixmap(tinted(icon(m_iconName), extent, devicePixelRatioF(), Theme::of(palette()).muted));
}

void EmptyState::applyName()
{
    setAccessibleName(headline());
    setAccessibleDescription(text());
}

} // namespace gui
