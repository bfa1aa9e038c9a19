// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/taborder.h"

#include <QGridLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <tuple>

namespace gui
{

namespace
{

constexpr char byColumn[] = "tabsByColumn";

/// The widgets of one root in the order in which they are read.
class Reading
{
public:
    void read(QWidget *widget)
    {
        // What hands the focus on has its place too: Tab that comes upon it goes where that leads.
        if ((widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            m_stops.append(widget);
        if (auto *window = qobject_cast<QMainWindow *>(widget)) {
            readShown(window->centralWidget());
            return;
        }
        if (auto *area = qobject_cast<QScrollArea *>(widget)) {
            readShown(area->widget());
            return;
        }
        if (QLayout *layout = widget->layout())
            readLayout(*layout, widget->property(byColumn).toBool());
        readPlaced(widget);
    }

    const QList<QWidget *> &stops() const { return m_stops; }

private:
    void readShown(QWidget *widget)
    {
        if (!widget || m_read.contains(widget))
            return;
        m_read.insert(widget);
        if (!widget->isHidden() && !widget->isWindow())
            read(widget);
    }

    void readItem(QLayoutItem *item)
    {
        if (QLayout *layout = item->layout())
            readLayout(*layout, false);
        else
            readShown(item->widget());
    }

    void readLayout(QLayout &layout, bool columns)
    {
        QList<std::tuple<int, int, QLayoutItem *>> items;
        const auto *grid = qobject_cast<QGridLayout *>(&layout);
        for (int i = 0; i < layout.count(); ++i) {
            int row = 0;
            int column = i;
            int rows = 0;
            int wide = 0;
            if (grid)
                grid->getItemPosition(i, &row, &column, &rows, &wide);
            items.append(
                columns ? std::tuple(column, row, layout.itemAt(i)) : std::tuple(row, column, layout.itemAt(i)));
        }
        const auto earlier = [](const auto &one, const auto &other) {
            return std::pair(std::get<0>(one), std::get<1>(one)) < std::pair(std::get<0>(other), std::get<1>(other));
        };
        std::stable_sort(items.begin(), items.end(), earlier);
        for (const auto &item : std::as_const(items))
            readItem(std::get<2>(item));
    }

    /// Children that no layout places: by where they are.
    void readPlaced(QWidget *widget)
    {
        QList<QWidget *> placed;
        for (QObject *child : widget->children())
            if (auto *part = qobject_cast<QWidget *>(child); part && !m_read.contains(part))
                placed.append(part);
        std::stable_sort(placed.begin(), placed.end(), [](const QWidget *one, const QWidget *other) {
            return std::pair(one->y(), one->x()) < std::pair(other->y(), other->x());
        });
        for (QWidget *part : std::as_const(placed))
            readShown(part);
    }

    QList<QWidget *> m_stops;
    QSet<const QWidget *> m_read;
};

bool isInOrder(const QList<QWidget *> &stops)
{
    const QSet<const QWidget *> known(stops.cbegin(), stops.cend());
    qsizetype next = 1;
    for (const QWidget *at = stops.first()->nextInFocusChain(); at != stops.first(); at = at->nextInFocusChain())
        if (known.contains(at) && (next >= stops.size() || stops.at(next++) != at))
            return false;
    return next == stops.size();
}

/// Qt moves what hands the focus on together with some of its children, or not at all. Without its proxy it is a
/// widget like any other; it gets it back at the end.
class WithoutProxies
{
    Q_DISABLE_COPY_MOVE(WithoutProxies)

public:
    explicit WithoutProxies(const QList<QWidget *> &stops)
    {
        for (QWidget *widget : stops) {
            if (!widget->focusProxy())
                continue;
            m_all.append({widget, widget->focusProxy(), widget->focusPolicy()});
            widget->setFocusProxy(nullptr);
            widget->setFocusPolicy(Qt::StrongFocus);
        }
    }

    ~WithoutProxies()
    {
        for (const auto &[widget, proxy, policy] : std::as_const(m_all)) {
            widget->setFocusPolicy(policy);
            widget->setFocusProxy(proxy);
        }
    }

private:
    struct Taken
    {
        QWidget *widget;
        QWidget *proxy;
        Qt::FocusPolicy policy;
    };
    QList<Taken> m_all;
};

} // namespace

void orderTabs(QWidget *root)
{
    Reading reading;
    reading.read(root);
    const QList<QWidget *> &stops = reading.stops();
    if (stops.size() < 2 || isInOrder(stops))
        return;
    const WithoutProxies guard(stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

void setTabsByColumn(QWidget *widget)
{
    widget->setProperty(byColumn, true);
}

} // namespace gui
