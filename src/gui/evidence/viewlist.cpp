// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/viewlist.h"

#include "gui/style/metrics.h"
#include "gui/style/theme.h"
#include "wording/evidence.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace gui
{

namespace
{

constexpr int CountRole = Qt::UserRole + 1;
constexpr int KeptRole = Qt::UserRole + 2; ///< the id of a kept view
constexpr int rowsOfViews = 8;
constexpr int widthInLines = 9;

/// The views come first, in their order.
ViewList::Entry entryOf(domain::ExploreView view)
{
    return static_cast<ViewList::Entry>(view);
}

/// A row with its name at the left and a count at the right; the gap before what was kept is a hairline.
class ViewRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!(index.flags() & Qt::ItemIsSelectable)) {
            painter->setPen(theme.line);
            painter->drawLine(option.rect.left() + metrics::space3, option.rect.center().y(),
                option.rect.right() - metrics::space3, option.rect.center().y());
            painter->restore();
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        const QRectF row = QRectF(option.rect).adjusted(metrics::space1, 1, -metrics::space1, -1);
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? theme.tint : theme.hover);
            painter->drawRoundedRect(row, metrics::rowRadius, metrics::rowRadius);
        }
        QFont font = option.font;
        font.setBold(selected);
        painter->setFont(font);
        painter->setPen(selected ? theme.accent : theme.text);
        const QRect text = option.rect.adjusted(metrics::space4, 0, -metrics::space4, 0);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->setFont(metrics::font(metrics::Type::Small, option.font));
        painter->setPen(theme.muted);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, index.data(CountRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = metrics::line(option.fontMetrics);
        if (!(index.flags() & Qt::ItemIsSelectable))
            return {0, metrics::space5};
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 3 * line,
            metrics::controlHeight(option.fontMetrics)};
    }
};

} // namespace

ViewList::ViewList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Views of the evidence"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ViewRow(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    for (const auto &[view, word] : domain::EnumWords<domain::ExploreView>::words)
        addEntry(entryOf(view), wording::exploreViewName(view));
    auto *gap = new QListWidgetItem(this);
    gap->setFlags(Qt::NoItemFlags);
    addEntry(Entry::Findings, tr("Findings"));
    addEntry(Entry::Quotes, tr("Quotes"));
    setCurrentRow(0);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *now) {
        if (now)
            emit entryChanged(entry());
    });
}

void ViewList::setKeptViews(const QList<domain::KeptView> &views)
{
    const auto chosen = keptView();
    {
        const QSignalBlocker quiet(this);
        for (int row = count() - 1; row >= rowsOfViews; --row)
            if (item(row)->data(KeptRole).isValid())
                delete takeItem(row);
        int row = rowsOfViews;
        for (const domain::KeptView &view : views) {
            auto *entry = new QListWidgetItem(view.name);
            entry->setData(Qt::UserRole, static_cast<int>(Entry::Kept));
            entry->setData(KeptRole, view.id.value());
            entry->setData(Qt::AccessibleTextRole, tr("%1, kept view").arg(view.name));
            insertItem(row++, entry);
        }
    }
    updateGeometry();
    if (!chosen)
        return;
    setKeptView(*chosen);
    if (keptView() != chosen)
        setView(domain::ExploreView::Overview); // it was removed
}

std::optional<domain::KeptViewId> ViewList::keptView() const
{
    const QListWidgetItem *item = currentItem();
    if (!item || !item->data(KeptRole).isValid())
        return std::nullopt;
    return domain::KeptViewId(item->data(KeptRole).toLongLong());
}

void ViewList::setKeptView(domain::KeptViewId id)
{
    for (int row = rowsOfViews; row < count(); ++row)
        if (item(row)->data(KeptRole).isValid() && item(row)->data(KeptRole).toLongLong() == id.value())
            setCurrentItem(item(row));
}

void ViewList::setCounts(qsizetype findings, qsizetype quotes)
{
    const QLocale locale;
    const std::initializer_list<std::pair<Entry, qsizetype>> counts
        = {{Entry::Findings, findings}, {Entry::Quotes, quotes}};
    for (const auto &[entry, count] : counts) {
        QListWidgetItem *item = itemOf(entry);
        item->setData(CountRole, locale.toString(count));
        item->setData(Qt::AccessibleTextRole,
            tr("%1, %2", "a view and how many it holds").arg(item->text(), locale.toString(count)));
    }
}

ViewList::Entry ViewList::entry() const
{
    const QListWidgetItem *item = currentItem();
    return item ? static_cast<Entry>(item->data(Qt::UserRole).toInt()) : Entry::Overview;
}

void ViewList::setEntry(Entry entry)
{
    setCurrentItem(itemOf(entry));
}

std::optional<domain::ExploreView> ViewList::view() const
{
    for (const auto &[view, word] : domain::EnumWords<domain::ExploreView>::words)
        if (entryOf(view) == entry())
            return view;
    return std::nullopt;
}

void ViewList::setView(domain::ExploreView view)
{
    setEntry(entryOf(view));
}

QSize ViewList::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {qMax(widthInLines * metrics::line(fontMetrics()), sizeHintForColumn(0)), height};
}

void ViewList::addEntry(Entry entry, const QString &name)
{
    auto *item = new QListWidgetItem(name, this);
    item->setData(Qt::UserRole, static_cast<int>(entry));
}

QListWidgetItem *ViewList::itemOf(Entry entry) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->flags() & Qt::ItemIsSelectable
            && item(row)->data(Qt::UserRole).toInt() == static_cast<int>(entry))
            return item(row);
    return nullptr;
}

} // namespace gui
