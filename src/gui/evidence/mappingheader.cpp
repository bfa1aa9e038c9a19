// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/mappingheader.h"

#include "gui/style/metrics.h"
#include "gui/style/theme.h"
#include "wording/evidence.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <numeric>

namespace gui
{

namespace
{

constexpr int leaveOut = -1;

} // namespace

MappingHeader::MappingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeBoxes);
    // while a column is being resized the header may still answer with its width before
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeBoxes, Qt::QueuedConnection);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::placeBoxes);
}

void MappingHeader::setColumns(const QStringList &names, const domain::ColumnMapping &mapping)
{
    m_filling = true;
    m_names = names;
    m_start = mapping;
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (int column = 0; column < names.size(); ++column) {
        auto *box = new QComboBox(viewport());
        box->setObjectName(QStringLiteral("meaning%1").arg(column));
        box->setAccessibleName(tr("Meaning of column %1").arg(names.at(column)));
        box->addItem(tr("Attribute"), leaveOut);
        for (const domain::ResponseField field : domain::responseFields())
            box->addItem(wording::responseFieldName(field), static_cast<int>(field));
        for (const domain::ColumnMapping::Entry &entry : mapping.entries) {
            const auto place = domain::ColumnMapping::locate(entry.column, names);
            if (place.has_value() && place.value() == column)
                box->setCurrentIndex(box->findData(static_cast<int>(entry.field)));
        }
        connect(box, &QComboBox::currentIndexChanged, this, [this, column] { choose(column); });
        box->installEventFilter(this);
        m_boxes.append(box);
        box->show();
    }
    m_filling = false;
    placeBoxes();
}

domain::ColumnMapping MappingHeader::mapping() const
{
    domain::ColumnMapping mapping = m_start;
    mapping.entries.clear();
    for (int column = 0; column < m_boxes.size(); ++column) {
        const int field = m_boxes.at(column)->currentData().toInt();
        if (field != leaveOut)
            mapping.set(static_cast<domain::ResponseField>(field), domain::ColumnRef{{}, column + 1});
    }
    return mapping;
}

/// A field has one column: the box that had it before goes back to attribute.
void MappingHeader::choose(int column)
{
    if (m_filling)
        return;
    m_filling = true;
    const int field = m_boxes.at(column)->currentData().toInt();
    for (int other = 0; other < m_boxes.size(); ++other)
        if (other != column && field != leaveOut && m_boxes.at(other)->currentData().toInt() == field)
            m_boxes.at(other)->setCurrentIndex(0);
    m_filling = false;
    emit mappingChanged();
}

void MappingHeader::spreadColumns()
{
    m_needed.clear();
    for (int column = 0; column < count(); ++column)
        m_needed.append(sectionSize(column));
    shareRoom();
}

void MappingHeader::shareRoom()
{
    if (m_needed.isEmpty() || m_needed.size() != count())
        return;
    const int spare = qMax(0, viewport()->width() - std::accumulate(m_needed.cbegin(), m_needed.cend(), 0));
    for (int column = 0; column < count(); ++column)
        resizeSection(column, m_needed.at(column) + spare / count() + (column < spare % count() ? 1 : 0));
    placeBoxes();
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
        metrics::space1 + boxHeight() + metrics::space2 + metrics::line(fontMetrics()) + metrics::space1};
}

QSize MappingHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    if (QComboBox *box = m_boxes.value(logicalIndex))
        size.setWidth(qMax(size.width(), box->sizeHint().width() + metrics::space2));
    size.setHeight(sizeHint().height());
    return size;
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = Theme::of(palette());
    painter->save();
    painter->fillRect(rect, theme.surface);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(theme.muted);
    painter->setFont(metrics::font(metrics::Type::Small, font()));
    // in line with the cells below
    const int inset = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    const QRect text = rect.adjusted(inset, boxHeight() + 2 * metrics::space1, -inset, 0);
    const QVariant alignment = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    painter->drawText(text, alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(name.simplified(), Qt::ElideMiddle, text.width()));
    painter->restore();
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeBoxes();
}

bool MappingHeader::event(QEvent *event)
{
    const bool handled = QHeaderView::event(event);
    if (event->type() == QEvent::Resize)
        shareRoom();
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::Show)
        placeBoxes();
    return handled;
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        for (int column = 0; column < m_boxes.size(); ++column)
            if (m_boxes.at(column) == watched)
                emit columnFocused(column);
    return QHeaderView::eventFilter(watched, event);
}

void MappingHeader::placeBoxes()
{
    for (int column = 0; column < m_boxes.size() && column < count(); ++column) {
        const int left = sectionViewportPosition(column);
        m_boxes.at(column)->setGeometry(
            left + metrics::space1, metrics::space1, sectionSize(column) - metrics::space2, boxHeight());
    }
}

int MappingHeader::boxHeight() const
{
    return m_boxes.isEmpty() ? metrics::fieldHeight(fontMetrics()) : m_boxes.first()->sizeHint().height();
}

} // namespace gui
