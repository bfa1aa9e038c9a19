// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/chartview.h"

#include "gui/components/chartaccess.h"
#include "gui/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace gui
{

namespace
{

constexpr int narrowestInLines = 14;
constexpr int lowestInLines = 8;

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    installChartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

void ChartView::setPicture(const QString &name, const QString &sentence, const QStringList &parts, Paint paint)
{
    setAccessibleName(name);
    setAccessibleDescription(sentence);
    const bool sameParts = parts.size() == m_parts.size();
    m_parts = parts;
    m_paint = std::move(paint);
    m_areas.clear();
    if (!sameParts) {
        m_current = -1;
        m_hovered = -1;
    }
    update();
}

void ChartView::setHeightInLines(int lines)
{
    m_heightInLines = lines;
    updateGeometry();
}

void ChartView::setCurrent(int part)
{
    if (part < -1 || part >= m_parts.size() || part == m_current)
        return;
    m_current = part;
    update();
    if (hasFocus() && part >= 0)
        announceChartPart(this, part);
    emit currentChanged(part);
}

QRectF ChartView::partArea(int part) const
{
    return part >= 0 && part < m_areas.size() ? m_areas.at(part) : QRectF();
}

QSize ChartView::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {line * 2 * narrowestInLines, line * m_heightInLines};
}

QSize ChartView::minimumSizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {line * narrowestInLines, line * qMin(lowestInLines, m_heightInLines)};
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_paint)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    m_areas = m_paint(painter, QSizeF(size()), Theme::of(palette()).chartColours(), m_current);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_parts.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(qMax(0, m_current - 1));
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(qMin(last, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrent(qMin(0, last));
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int part = partAt(event->position());
    if (part == m_hovered)
        return;
    m_hovered = part;
    setCursor(part >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int part = partAt(event->position());
    if (event->button() != Qt::LeftButton || part < 0)
        return;
    setCurrent(part);
    emit activated(part);
}

void ChartView::leaveEvent(QEvent *)
{
    m_hovered = -1;
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        if (part >= 0)
            QToolTip::showText(help->globalPos(), m_parts.at(part), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

int ChartView::partAt(const QPointF &position) const
{
    for (int part = 0; part < m_areas.size() && part < m_parts.size(); ++part)
        if (m_areas.at(part).contains(position))
            return part;
    return -1;
}

} // namespace gui
