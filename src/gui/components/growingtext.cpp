// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/growingtext.h"

#include "gui/components/roleaccess.h"
#include "gui/style/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

namespace gui
{

namespace
{

constexpr int plainMargin = 4;

} // namespace

GrowingText::GrowingText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    keepFocusOnField(this);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
}

void GrowingText::setLeastLines(int lines)
{
    m_leastLines = qMax(1, lines);
    updateGeometry();
}

void GrowingText::setPlain(bool plain)
{
    m_plain = plain;
    // Only edge and ground go; the room stays, so that nothing moves when the field gets the focus.
    setFrameShape(plain ? QFrame::NoFrame : QFrame::StyledPanel);
    document()->setDocumentMargin(plainMargin);
    applyLook();
}

void GrowingText::setQuiet(bool quiet)
{
    m_quiet = quiet;
    setFont(metrics::font(metrics::Type::Small, QApplication::font()));
    applyLook();
}

QSize GrowingText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, wantedHeight()};
}

QSize GrowingText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, wantedHeight()};
}

int GrowingText::wantedHeight() const
{
    // The layout of a plain text measures in lines of the current width.
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout() && width() > 0 ? block.lineCount() : 1);
    const int margins = qCeil(2 * document()->documentMargin()) + 2 * frameWidth();
    return qMax(lines, m_leastLines) * fontMetrics().lineSpacing() + margins;
}

void GrowingText::fit()
{
    if (height() != wantedHeight())
        updateGeometry();
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

bool GrowingText::event(QEvent *event)
{
    const bool handled = QPlainTextEdit::event(event);
    // The style gives every text its own margin; a plain one lines up with what stands around it.
    if (event->type() == QEvent::Polish && m_plain)
        document()->setDocumentMargin(plainMargin);
    return handled;
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    if (m_applying)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ReadOnlyChange)
        applyLook();
    if (event->type() == QEvent::ApplicationFontChange && m_quiet)
        setFont(metrics::font(metrics::Type::Small, QApplication::font()));
}

void GrowingText::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    applyLook();
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    applyLook();
}

void GrowingText::applyLook()
{
    const QScopedValueRollback guard(m_applying, true);
    QPalette own;
    if (isReadOnly() && !m_plain)
        own.setColor(QPalette::Base, QApplication::palette().color(QPalette::AlternateBase));
    if (m_plain && !hasFocus())
        own.setColor(QPalette::Base, Qt::transparent);
    if (m_quiet)
        own.setColor(QPalette::Text, QApplication::palette().color(QPalette::PlaceholderText));
    setPalette(own);
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+Enter belongs to the page: it never breaks a line.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace gui
