// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/exploreview.h"

#include "ui_exploreview.h"

#include "application/workspace/workspace.h"
#include "gui/components/sourcecard.h"
#include "gui/evidence/commentspanel.h"
#include "wording/filters.h"
#include "wording/viewsources.h"

namespace gui
{

// What an ExploreView gives away: where its numbers come from, findings, and numbers for a goal.

/// The row the ring or the table is on is what the card tells of, else the whole view.
void ExploreView::showSource(bool takeFocus)
{
    if (!m_hasResult)
        return;
    const QDate today = m_context.workspace.clock().today();
    wording::SourceText text = wording::viewSource(
        m_look.result, m_request, {m_look.period.first, m_look.period.last}, m_dataSet.mapping.scale, today);
    const ExploreTable &table = m_table->table();
    const int row = m_ui->table->currentIndex().row();
    if (row >= 0 && row < table.rows.size()) {
        for (qsizetype column = 1; column < table.header.size(); ++column)
            if (const QString cell = table.rows.at(row).cells.value(column); !cell.isEmpty())
                text.rows.append({table.header.at(column), cell});
        text.rows.prepend({table.header.value(0), table.rows.at(row).cells.value(0)});
    }
    m_comments->hide();
    m_source->showSource(m_ui->viewCard->title(), text, m_sourceButton, takeFocus);
}

QString ExploreView::findingTitle() const
{
    const bool saysSomething = m_request.view != domain::ExploreView::Overview && !m_picture.parts.isEmpty();
    return saysSomething ? m_picture.sentence : m_picture.name;
}

void ExploreView::takeFor(const std::optional<NumberRequest> &errand)
{
    if (errand)
        m_take->begin(errand);
    else
        m_take->shut();
}

void ExploreView::offerNumbers()
{
    NumberLook look;
    look.request = m_request;
    look.result = m_look.result;
    look.period = m_look.period;
    look.dataSet = m_dataSet.name;
    look.filter = wording::filterLine(m_request.filter, m_dataSet.mapping.scale, m_context.workspace.clock().today());
    look.title = findingTitle();
    look.picture = [picture = m_picture, font = font()] { return svgOf(picture, font); };
    m_take->setLook(look);
}

void ExploreView::setNarrow(bool narrow)
{
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_ui->contentRow->setDirection(direction);
    m_ui->sentenceRow->setDirection(direction);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    // With a large font, what stands above the view would leave no room for it: then all of it scrolls.
    QVBoxLayout *column = narrow ? m_ui->contentColumn : m_ui->column;
    int place = 0;
    for (QWidget *above : {m_ui->top, m_ui->controls, static_cast<QWidget *>(m_ui->note)})
        column->insertWidget(place++, above);
}

void ExploreView::setNote(const QString &note)
{
    m_ui->note->setText(note);
    m_ui->note->setVisible(!note.isEmpty());
}

void ExploreView::keepFinding()
{
    if (!m_hasResult)
        return; // the numbers are still being read
    const QString title = findingTitle();
    const auto kept
        = application::Evidence(m_context.workspace).keepFinding(m_request, title, svgOf(m_picture, font()));
    if (kept.has_error())
        m_context.news.complain(kept.error());
    else
        m_context.news.tell(tr("Kept as a finding: %1").arg(title), true);
}

} // namespace gui
