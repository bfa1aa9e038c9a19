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

QSize EffectKey::sizeHint() const
{
    const QFontMetrics word(wordFont(font(), true));
    // Room for the longest hint, so that keys keep their width when the hint changes.
    const int hint = paint::keyHintSize(u"Alt+%1"_s.arg(static_cast<int>(m_effect) + 1), font()).width();
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

    const QFont font = wordFont(this->font(), isChecked());
    const int sign = QFontMetrics(font).ascent();
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    charts::paintSign(painter, mirrored(QRect(keyPadding, (height() - sign) / 2, sign, sign)), m_effect,
        isEnabled() ? colours.ink : theme.disabled);
    painter.setFont(font);
    painter.setPen(!isEnabled() ? theme.disabled : isChecked() ? colours.ink : theme.text);
    const int left = keyPadding + sign + keyGap;
    painter.drawText(mirrored(QRect(left, 0, width() - left - keyPadding, height())),
        Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (m_keyHint.isEmpty())
        return;
    const int hint = paint::keyHintSize(m_keyHint, this->font()).width();
    const bool quiet = !isChecked() || !isEnabled();
    paint::keyHint(painter, mirrored(QRect(width() - keyPadding - hint, 0, hint, height())), m_keyHint, this->font(),
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
