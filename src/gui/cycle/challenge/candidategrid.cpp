// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/challenge/candidategrid.h"

#include "gui/cycle/challenge/candidatecanvas.h"
#include "gui/style/metrics.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace gui
{

CandidateGrid::CandidateGrid(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_canvas(new CandidateCanvas)
    , m_grid(m_canvas->grid())
{
    m_labels = new CandidateLabels(m_canvas, this);
    m_area->setObjectName(QStringLiteral("candidates"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_canvas);
    m_area->viewport()->setAutoFillBackground(false);
    m_canvas->setAutoFillBackground(false);
    m_canvas->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_labels);
    row->addWidget(m_area, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CandidateGrid::showCandidates(const QList<CandidateView> &views, const CandidateWords &words, bool workable)
{
    const QList<CandidateColumn *> before = m_columns;
    QList<CandidateColumn *> now;
    for (const CandidateView &view : views) {
        CandidateColumn *column = columnOf(view.challenge.id);
        now.append(column ? column : addColumn());
        if (!column && m_workspace)
            now.last()->outlastCrashes(*m_workspace, view.challenge.id);
        now.last()->showCandidate(view, words, static_cast<int>(views.size()), workable);
    }
    for (CandidateColumn *column : before) {
        if (now.contains(column))
            continue;
        for (QWidget *cell : column->cells())
            m_grid->removeWidget(cell);
        column->retire();
    }
    if (now != before) {
        for (int i = 0; i < qMax(now.size(), before.size()); ++i)
            m_grid->setColumnStretch(i, i < now.size() ? 1 : 0);
        for (int i = 0; i < now.size(); ++i)
            now.at(i)->place(*m_grid, i);
    }
    m_columns = now;
    m_canvas->setColumns(now);
    setVisible(!now.isEmpty());
    fit();
}

CandidateColumn *CandidateGrid::addColumn()
{
    auto *column = new CandidateColumn(m_canvas, [this](const domain::Challenge &edited) { return m_save(edited); });
    connect(column, &CandidateColumn::chosen, this, [this, column] { emit chosen(column->id()); });
    connect(column, &CandidateColumn::moveWanted, this,
        [this, column](int rank) { emit moveWanted(column->id(), rank); });
    connect(column, &CandidateColumn::removeWanted, this, [this, column] { emit removeWanted(column->id()); });
    connect(column, &CandidateColumn::evidenceWanted, this, [this, column] { emit evidenceWanted(column->id()); });
    connect(column, &CandidateColumn::costWanted, this,
        [this, column](domain::FindingId finding) { emit costWanted(column->id(), finding); });
    return column;
}

CandidateColumn *CandidateGrid::columnOf(domain::ChallengeId id) const
{
    const auto found = std::find_if(
        m_columns.cbegin(), m_columns.cend(), [id](const CandidateColumn *column) { return column->id() == id; });
    return found == m_columns.cend() ? nullptr : *found;
}

CandidateColumn *CandidateGrid::mainColumn() const
{
    const auto found = std::find_if(
        m_columns.cbegin(), m_columns.cend(), [](const CandidateColumn *column) { return column->view().chosen; });
    if (found != m_columns.cend())
        return *found;
    return m_columns.isEmpty() ? nullptr : m_columns.first();
}

QWidget *CandidateGrid::chooser() const
{
    const CandidateColumn *column = mainColumn();
    return column ? column->chooser() : nullptr;
}

QWidget *CandidateGrid::evidenceCell() const
{
    const CandidateColumn *column = mainColumn();
    return column ? column->evidenceCell() : nullptr;
}

QWidget *CandidateGrid::cellOf(domain::ChallengeId id) const
{
    const CandidateColumn *column = columnOf(id);
    return column ? column->evidenceCell() : nullptr;
}

void CandidateGrid::keep()
{
    for (CandidateColumn *column : std::as_const(m_columns))
        column->keep();
}

bool CandidateGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fit();
    return QWidget::eventFilter(watched, event);
}

void CandidateGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CandidateGrid::fit()
{
    // Three beside the labels at the design's line of 19, and never so wide that a single candidate looks like a
    // page.
    const int narrow = fontMetrics().lineSpacing() * 228 / 19;
    const auto count = static_cast<int>(m_columns.size());
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnMinimumWidth(i, i < count ? narrow : 0);
    const int wide = count * narrow * 8 / 5 + qMax(0, count - 1) * m_grid->horizontalSpacing();
    m_canvas->setMaximumWidth(qMax(1, wide));
    const bool scrolls = count * (narrow + m_grid->horizontalSpacing()) > m_area->width();
    // Cells wrap: how high they are follows from how wide the columns came out.
    const int content
        = m_grid->hasHeightForWidth() ? m_grid->heightForWidth(m_canvas->width()) : m_grid->sizeHint().height();
    const int height = qMax(content, m_grid->minimumSize().height())
        + (scrolls ? m_area->horizontalScrollBar()->sizeHint().height() : 0);
    if (minimumHeight() != height)
        setMinimumHeight(height);
    m_labels->update();
}

} // namespace gui
