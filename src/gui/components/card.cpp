// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/card.h"

#include "gui/components/roleaccess.h"
#include "gui/components/textlabel.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QStyle>

namespace gui
{

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel({}, TextLabel::Role::Section, TextLabel::Tone::Normal, this))
    , m_note(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Muted, this))
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleRole(this, QAccessible::Grouping);
    m_title->hide();
    m_note->hide();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
    placeTitle();
}

QString Card::note() const
{
    return m_note->text();
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    placeTitle();
}

void Card::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    paint::roundedBox(
        painter, rect(), metrics::cardRadius, theme.surface, m_chosen ? theme.accent : theme.line, m_chosen ? 2 : 1);
}

void Card::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeTitle();
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeTitle();
}

bool Card::event(QEvent *event)
{
    const bool result = QFrame::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutRequest)
        placeTitle();
    return result;
}

void Card::placeTitle()
{
    if (title().isEmpty()) {
        setContentsMargins(0, 0, 0, 0);
        return;
    }
    // In line with the content, whatever margin its layout has.
    const QMargins inside = layout() ? layout()->contentsMargins() : QMargins();
    const int left = inside.left() > 0 ? inside.left() : metrics::space4;
    const int top = inside.top() > 0 ? inside.top() : metrics::space4;
    const int room = width() - 2 * left;
    const int natural = m_title->fontMetrics().horizontalAdvance(title()) + 2;
    const int titleWidth = qMax(1, qMin(natural, room));
    if (const bool wraps = natural > room; wraps != m_title->wordWrap())
        m_title->setWordWrap(wraps);
    const int height = m_title->wordWrap() ? m_title->heightForWidth(titleWidth) : m_title->sizeHint().height();
    const QRect titleRect(left, top, titleWidth, height);
    m_title->setGeometry(QStyle::visualRect(layoutDirection(), rect(), titleRect));
    const int noteLeft = left + titleWidth + metrics::space2;
    // Both texts on one base line.
    const int drop = m_title->fontMetrics().ascent() - m_note->fontMetrics().ascent();
    const QRect noteRect(noteLeft, top + drop, qMax(0, left + room - noteLeft), m_note->sizeHint().height());
    m_note->setGeometry(QStyle::visualRect(layoutDirection(), rect(), noteRect));
    const QMargins margins(0, height + metrics::space2, 0, 0);
    if (contentsMargins() != margins)
        setContentsMargins(margins);
}

} // namespace gui
