// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/effectkey.h"

#include "charts/effectsign.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "wording/names.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int keyPadding = 14;
constexpr int keyGap = 10;
constexpr int stackedPadding = 10;

QFont wordFont(const QFont &base, bool bold)
{
    QFont font = metrics::font(metrics::Type::Section, base);
    font.setBold(bold);
    return font;
}

} // namespace

EffectKey::EffectKey(domain::Effect effect, QWidget *parent)
    : QAbstractButton(parent)
    , m_effect(effect)
{
    setText(wording::effectName(effect));
    setAccessibleName(text());
    setAccessibleDescription(tr("Key %1").arg(static_cast<int>(effect) + 1));
    setObjectName(u"effectKey%1"_s.arg(static_cast<int>(effect) + 1));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void EffectKey::setKeyHint(const QString &hint)
{
    m_keyHint = hint;
    update();
}

void EffectKey::setStacked(bool stacked)
{
    m_stacked = stacked;
    updateGeometry();
    update();
}

QFont EffectKey::wordFontNow(bool bold) const
{
    if (!m_stacked)
        return wordFont(font(), bold);
    QFont body = font();
    body.setBold(bold);
    return body;
}

QSize EffectKey::sizeHint() const
{
    const QFontMetrics word(wordFontNow(true));
    // Room for the longest hint, so that keys keep their width when the hint changes.
    const int hint = paint::keyHintSize(u"Alt+%1"_s.arg(static_cast<int>(m_effect) + 1), font()).width();
    if (m_stacked)
        return {2 * stackedPadding + qMax(word.horizontalAdvance(text()), word.ascent() + stackedPadding + hint),
            metrics::effectKeyHeight(fontMetrics())};
    return {2 * keyPadding + word.ascent() + keyGap + word.horizontalAdvance(text()) + keyGap + hint,
        metrics::effectKeyHeight(fontMetrics())};
}

void EffectKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const charts::EffectColours &colours = theme.effect(m_effect);
    const bool hovered = isEnabled() && underMouse();
    const QColor fill = !isEnabled() ? theme.sunken
        : isChecked()                ? colours.tint
        : isDown()                   ? theme.pressed
        : hovered                    ? theme.hover
                                     : theme.surface;
    const QColor edge = !isEnabled() ? theme.line : isChecked() ? colours.ink : theme.outline;
    paint::roundedBox(painter, rect(), metrics::cardRadius, fill, edge, isChecked() ? 2 : 1);

    const QFont font = wordFontNow(isChecked());
    const int sign = QFontMetrics(font).ascent();
    const int padding = m_stacked ? stackedPadding : keyPadding;
    // Stacked, the upper half holds sign and hint, the lower one the word.
    const QRect upper = m_stacked ? QRect(0, 0, width(), height() / 2 + 2) : rect();
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    charts::paintSign(painter, mirrored(QRect(padding, upper.top() + (upper.height() - sign) / 2, sign, sign)),
        m_effect, isEnabled() ? colours.ink : theme.disabled);
    painter.setFont(font);
    painter.setPen(!isEnabled() ? theme.disabled : isChecked() ? colours.ink : theme.text);
    const int left = m_stacked ? padding : padding + sign + keyGap;
    const QRect lower = m_stacked ? QRect(0, height() / 2 - 2, width(), height() / 2) : rect();
    painter.drawText(mirrored(QRect(left, lower.top(), width() - left - padding, lower.height())),
        Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (m_keyHint.isEmpty())
        return;
    const int hint = paint::keyHintSize(m_keyHint, this->font()).width();
    const bool quiet = !isChecked() || !isEnabled();
    paint::keyHint(painter, mirrored(QRect(width() - padding - hint, upper.top(), hint, upper.height())), m_keyHint,
        this->font(),
        !isEnabled() ? theme.disabled
            : quiet  ? theme.muted
                     : colours.ink,
        quiet ? theme.line : colours.ink);
}

void EffectKey::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    // Qt leaves Tab one button of an exclusive group only; here each one can be met.
    for (EffectKey *key : parentWidget()->findChildren<EffectKey *>(Qt::FindDirectChildrenOnly))
        key->setFocusPolicy(Qt::StrongFocus);
}

} // namespace gui
