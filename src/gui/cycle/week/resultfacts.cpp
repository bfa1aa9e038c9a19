// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/resultfacts.h"

#include "gui/components/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int factWidthInLines = 11;

QWidget *factCell(const ResultFact &fact, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *name = new TextLabel(fact.name, TextLabel::Role::Small, TextLabel::Tone::Muted, cell);
    auto *value = new TextLabel(fact.value, TextLabel::Role::Section, TextLabel::Tone::Normal, cell);
    auto *detail = new TextLabel(fact.detail, TextLabel::Role::Small, TextLabel::Tone::Muted, cell);
    value->setObjectName(u"factValue"_s);
    for (TextLabel *label : {name, value, detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    detail->setVisible(!fact.detail.isEmpty());
    return cell;
}

} // namespace

ResultFacts::ResultFacts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::space5);
    m_grid->setVerticalSpacing(metrics::space3);
}

void ResultFacts::setFacts(const QList<ResultFact> &facts)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    for (const ResultFact &fact : facts)
        m_cells.append(factCell(fact, this));
    m_columns = 0;
    arrange();
}

void ResultFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ResultFacts::arrange()
{
    const int room = metrics::lines(width(), fontMetrics()) / factWidthInLines;
    const int columns = room >= 4 ? 4 : room >= 2 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < m_cells.size(); ++i) {
        m_grid->removeWidget(m_cells.at(i));
        m_grid->addWidget(m_cells.at(i), i / columns, i % columns);
    }
}

} // namespace gui
