// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/textlabel.h"

#include "gui/style/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace gui
{

namespace
{

/// The colour of a tone that no role of the palette has.
QColor toneColour(TextLabel::Tone tone, const Theme &theme)
{
    switch (tone) {
    case TextLabel::Tone::Error:
        return theme.error;
    case TextLabel::Tone::Warn:
        return theme.warn;
    case TextLabel::Tone::Better:
        return theme.effect(domain::Effect::Better).ink;
    case TextLabel::Tone::Same:
        return theme.effect(domain::Effect::Same).ink;
    case TextLabel::Tone::Worse:
        return theme.effect(domain::Effect::Worse).ink;
    case TextLabel::Tone::CannotTell:
        return theme.effect(domain::Effect::CannotTell).ink;
    default:
        return {};
    }
}

} // namespace

TextLabel::TextLabel(QWidget *parent)
    : QLabel(parent)
{
    watchParent();
    applyFont();
}

TextLabel::TextLabel(const QString &text, Role role, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_tone(tone)
{
    watchParent();
    applyFont();
    applyTone();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    applyFont();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void TextLabel::setStrong(bool strong)
{
    m_strong = strong;
    applyFont();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(qMin(size.width(), fontMetrics().averageCharWidth() * 10));
    return size;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_applying)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        applyTone();
}

bool TextLabel::event(QEvent *event)
{
    const bool result = QLabel::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::ParentChange) {
        watchParent();
        applyFont(); // a window may have a base of its own
    }
    // Tab goes to the link in a sentence, not to the sentence first.
    if (event->type() == QEvent::FocusIn && textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard)
        && !hasSelectedText()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            focusNextPrevChild(reason == Qt::TabFocusReason);
    }
    return result;
}

void TextLabel::watchParent()
{
    if (m_watched == parentWidget())
        return;
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = parentWidget();
    if (m_watched)
        m_watched->installEventFilter(this);
}

bool TextLabel::eventFilter(QObject *watched, QEvent *event)
{
    // A label with a size of its own hears nothing when the font around it changes.
    if (event->type() == QEvent::FontChange && watched == m_watched)
        applyFont();
    return QLabel::eventFilter(watched, event);
}

void TextLabel::applyFont()
{
    const QScopedValueRollback guard(m_applying, true);
    // A window's own base counts; one that only inherits may not have heard of a new application font yet.
    const bool ownBase = window() != this && window()->testAttribute(Qt::WA_SetFont);
    const QFont base = ownBase ? window()->font() : QApplication::font();
    QFont font = metrics::font(static_cast<metrics::Type>(m_role), base);
    if (m_strong)
        font.setBold(true);
    setFont(font);
}

void TextLabel::applyTone()
{
    const QScopedValueRollback guard(m_applying, true);
    if (const QColor colour = toneColour(m_tone, Theme::of(QApplication::palette())); colour.isValid()) {
        QPalette own;
        own.setColor(QPalette::Active, QPalette::WindowText, colour);
        own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
        setForegroundRole(QPalette::WindowText);
        setPalette(own);
        return;
    }
    if (testAttribute(Qt::WA_SetPalette))
        setPalette({});
    setForegroundRole(m_tone == Tone::Muted ? QPalette::PlaceholderText
            : m_tone == Tone::Accent        ? QPalette::Link
                                            : QPalette::WindowText);
}

} // namespace gui
