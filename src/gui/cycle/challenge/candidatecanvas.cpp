// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/challenge/candidatecanvas.h"

#include "gui/components/taborder.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

namespace gui
{

CandidateCanvas::CandidateCanvas(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::space3);
    m_grid->setVerticalSpacing(1);
    setTabsByColumn(this);
}

void CandidateCanvas::setColumns(const QList<CandidateColumn *> &columns)
{
    m_columns = columns;
    update();
}

int CandidateCanvas::topOf(CandidateColumn::Row row) const
{
    return m_columns.isEmpty() ? 0 : m_columns.first()->cells().at(row)->y();
}

void CandidateCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    for (const CandidateColumn *column : std::as_const(m_columns)) {
        const QList<QWidget *> cells = column->cells();
        const QRect card = cells.first()->geometry().united(cells.last()->geometry());
        const bool chosen = column->view().chosen;
        paint::roundedBox(painter, card, metrics::cardRadius, theme.surface);
        if (chosen) {
            QPainterPath round;
            round.addRoundedRect(card, metrics::cardRadius, metrics::cardRadius);
            painter.save();
            painter.setClipPath(round);
            painter.fillRect(cells.first()->geometry(), theme.tint);
            painter.restore();
        }
        for (int row = 1; row < cells.size(); ++row) {
            const qreal y = cells.at(row)->geometry().top() - 0.5;
            paint::hairline(painter, QPointF(card.left(), y), QPointF(card.right() + 1, y), theme.line);
        }
        paint::roundedBox(painter, card, metrics::cardRadius, {}, chosen ? theme.accent : theme.line, chosen ? 2 : 1);
    }
}

CandidateLabels::CandidateLabels(const CandidateCanvas *canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QString CandidateLabels::labelOf(CandidateColumn::Row row) const
{
    switch (row) {
    case CandidateColumn::Size:
        return tr("Size");
    case CandidateColumn::Seriousness:
        return tr("Seriousness");
    case CandidateColumn::Cost:
        return tr("Cost");
    case CandidateColumn::EvidenceRow:
        return tr("Evidence");
    case CandidateColumn::InOurHands:
        return tr("In our hands");
    case CandidateColumn::Rank:
        return tr("Your rank");
    case CandidateColumn::Head:
    case CandidateColumn::RowCount:
        break;
    }
    return {};
}

QSize CandidateLabels::sizeHint() const
{
    int width = 0;
    for (int row = 0; row < CandidateColumn::RowCount; ++row)
        width = qMax(width, fontMetrics().horizontalAdvance(labelOf(static_cast<CandidateColumn::Row>(row))));
    return {width + metrics::space4, 0};
}

void CandidateLabels::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).muted);
    for (int row = 0; row < CandidateColumn::RowCount; ++row) {
        const int top
            = m_canvas->mapTo(window(), QPoint(0, m_canvas->topOf(static_cast<CandidateColumn::Row>(row)))).y()
            - mapTo(window(), QPoint()).y();
        painter.drawText(QRect(0, top + metrics::space2, width(), fontMetrics().lineSpacing()),
            Qt::AlignLeft | Qt::AlignVCenter, labelOf(static_cast<CandidateColumn::Row>(row)));
    }
}

} // namespace gui
