// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/stepbutton.h"

#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int stepCount = 5;
constexpr int stepPadding = 12;
constexpr int wordGap = 10;

QFont statusFont(const QFont &base)
{
    return metrics::font(metrics::Type::Small, base);
}

QFont nameFont(const QFont &base, bool bold)
{
    QFont font = base;
    font.setBold(bold);
    return font;
}

} // namespace

StepButton::StepButton(int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setObjectName(u"step%1"_s.arg(number));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepButton::setStep(const QString &name, const QString &status, StepState state)
{
    setText(name);
    m_status = status;
    m_state = state;
    applyName();
    updateGeometry();
    update();
}

void StepButton::setCurrent(bool current)
{
    m_current = current;
    applyName();
    updateGeometry();
    update();
}

void StepButton::setWordsShown(bool shown)
{
    m_wordsShown = shown;
    applyName();
    updateGeometry();
    update();
}

void StepButton::applyName()
{
    const QString name = m_status.isEmpty()
        ? tr("Step %1 of %2, %3").arg(QString::number(m_number), QString::number(stepCount), text())
        : tr("Step %1 of %2, %3, %4").arg(QString::number(m_number), QString::number(stepCount), text(), m_status);
    setAccessibleName(name);
    setAccessibleDescription(m_current     ? tr("Shown below")
            : m_state == StepState::Locked ? tr("Can be read")
                                           : QString());
    setToolTip(m_wordsShown ? QString() : name);
}

int StepButton::discExtent() const
{
    return metrics::iconExtent(26, fontMetrics());
}

int StepButton::fullWidth() const
{
    const int name = QFontMetrics(nameFont(font(), true)).horizontalAdvance(text());
    const int status = QFontMetrics(statusFont(font())).horizontalAdvance(m_status);
    return 2 * stepPadding + discExtent() + wordGap + qMax(name, status) + 2;
}

QSize StepButton::sizeHint() const
{
    const int height = metrics::line(fontMetrics()) * 2 + 14;
    return {m_wordsShown ? fullWidth() : discExtent() + 2 * stepPadding, height};
}

QSize StepButton::minimumSizeHint() const
{
    return {m_wordsShown && m_current ? fullWidth() : discExtent() + stepPadding, sizeHint().height()};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const bool hovered = isEnabled() && underMouse();
    if (m_current || hovered || isDown())
        paint::roundedBox(painter, rect(), metrics::rowRadius,
            m_current      ? theme.tint
                : isDown() ? theme.pressed
                           : theme.hover);
    const int disc = discExtent();
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int discLeft = m_wordsShown ? stepPadding : (width() - disc) / 2;
    paintDisc(painter, mirrored(QRect(discLeft, (height() - disc) / 2, disc, disc)));
    if (!m_wordsShown)
        return;
    const QFont name = nameFont(font(), m_current);
    const QFont status = statusFont(font());
    const int nameHeight = QFontMetrics(name).lineSpacing();
    const int statusHeight = m_status.isEmpty() ? 0 : QFontMetrics(status).lineSpacing();
    const int left = discLeft + disc + wordGap;
    const int room = width() - left;
    const int top = (height() - nameHeight - statusHeight) / 2;
    painter.setFont(name);
    painter.setPen(m_current ? theme.accent : theme.text);
    painter.drawText(mirrored(QRect(left, top, room, nameHeight)), Qt::AlignVCenter,
        QFontMetrics(name).elidedText(text(), Qt::ElideRight, room));
    painter.setFont(status);
    painter.setPen(theme.muted);
    painter.drawText(mirrored(QRect(left, top + nameHeight, room, statusHeight)), Qt::AlignVCenter,
        QFontMetrics(status).elidedText(m_status, Qt::ElideRight, room));
}

void StepButton::paintDisc(QPainter &painter, const QRect &disc) const
{
    const Theme &theme = Theme::of(palette());
    const qreal radius = disc.width() / 2.0;
    if (m_current)
        paint::roundedBox(painter, disc, radius, theme.accent);
    else
        paint::roundedBox(painter, disc, radius, {}, m_state == StepState::Done ? theme.accent : theme.outline);
    const QColor ink = m_current ? theme.onAccent : m_state == StepState::Done ? theme.accent : theme.muted;
    const int inset = disc.width() / 4;
    const QRect inner = disc.adjusted(inset, inset, -inset, -inset);
    if (m_state == StepState::Done && !m_current)
        return paint::check(painter, inner, ink);
    if (m_state == StepState::Locked && !m_current)
        return paintIcon(painter, inner, gui::icon(u"object-locked"_s), ink);
    QFont font = statusFont(this->font());
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(disc, Qt::AlignCenter, locale().toString(m_number));
}

} // namespace gui
