// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/chartaccess.h"

#include "gui/components/chartparts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

namespace gui
{

namespace
{

/// One part of a picture, read as a row.
class PartInterface final : public QAccessibleInterface
{
public:
    PartInterface(QWidget *view, int part)
        : m_view(view)
        , m_part(part)
    {
    }

    bool isValid() const override { return m_view && m_part < chart().parts().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? chart().parts().at(m_part) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = chart().partArea(m_part).toRect();
        return {m_view->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.invisible = !m_view->isVisible();
        state.focused = m_view->hasFocus() && chart().current() == m_part;
        state.selected = chart().current() == m_part;
        return state;
    }

private:
    const ChartParts &chart() const { return *dynamic_cast<const ChartParts *>(m_view.data()); }

    QPointer<QWidget> m_view;
    int m_part;
};

/// The picture as a whole: a list of its parts, made when somebody asks for them.
class ChartInterface final : public QAccessibleWidget
{
public:
    explicit ChartInterface(QWidget *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }

    ~ChartInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(chart().parts().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_made.constFind(index); known != m_made.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *part = new PartInterface(widget(), index);
        m_made.insert(index, QAccessible::registerAccessibleInterface(part));
        return part;
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto made = m_made.constBegin(); made != m_made.constEnd(); ++made)
            if (QAccessible::accessibleInterface(made.value()) == wanted)
                return made.key();
        return -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        if (!widget()->hasFocus())
            return nullptr;
        return chart().current() >= 0 ? child(chart().current()) : const_cast<ChartInterface *>(this);
    }

private:
    const ChartParts &chart() const { return *dynamic_cast<const ChartParts *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_made;
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<QWidget *>(object); view && dynamic_cast<ChartParts *>(view))
        return new ChartInterface(view);
    return nullptr;
}

} // namespace

void installChartAccess()
{
    QAccessible::removeFactory(chartInterface);
    QAccessible::installFactory(chartInterface);
}

void announceChartPart(QWidget *view, int part)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(view);
    if (!chart)
        return;
    if (QAccessibleInterface *child = chart->child(part)) {
        QAccessibleEvent event(child, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace gui
