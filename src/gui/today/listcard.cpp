// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/today/listcard.h"

#include "gui/components/rowlist.h"
#include "gui/components/textlabel.h"
#include "gui/style/metrics.h"

#include <QVBoxLayout>

namespace gui
{

ListCard::ListCard(const QString &title, const QString &nothing, QWidget *parent)
    : Card(parent)
    , m_list(new RowList(this))
    , m_nothing(new TextLabel(nothing, TextLabel::Role::Body, TextLabel::Tone::Muted))
{
    setTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space2);
    m_list->setAccessibleName(title);
    m_nothing->setWordWrap(true);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addStretch(1);
    connect(m_list, &RowList::opened, this,
        [this](const QVariant &index) { emit activated(m_targets.at(index.toInt())); });
}

void ListCard::setRows(const QList<LeadingRow> &rows, const QString &note)
{
    QList<ListRow> shown;
    m_targets.clear();
    for (const LeadingRow &row : rows) {
        shown.append(row.row);
        shown.last().whole = true; // what was promised is read to its end
        shown.last().data = static_cast<int>(m_targets.size());
        m_targets.append(row.target);
    }
    m_list->setRows(shown);
    m_list->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    setNote(note);
}

} // namespace gui
