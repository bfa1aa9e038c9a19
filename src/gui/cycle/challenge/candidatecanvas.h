// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/cycle/challenge/candidatecolumn.h"

#include <QWidget>

class QGridLayout;

namespace gui
{

/// The ground below the cells: one card a candidate, hairlines between the rows, the chosen one in accent.
class CandidateCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateCanvas(QWidget *parent = nullptr);

    QGridLayout *grid() const { return m_grid; }
    void setColumns(const QList<CandidateColumn *> &columns);
    /// Where a row begins, in this widget's coordinates.
    int topOf(CandidateColumn::Row row) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
    QList<CandidateColumn *> m_columns;
};

/// What the rows of the comparison are called; stays where it is while the candidates scroll sideways.
class CandidateLabels final : public QWidget
{
    Q_OBJECT

public:
    CandidateLabels(const CandidateCanvas *canvas, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString labelOf(CandidateColumn::Row row) const;

    const CandidateCanvas *m_canvas;
};

} // namespace gui
