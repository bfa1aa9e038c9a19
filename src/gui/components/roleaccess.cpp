// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/roleaccess.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr auto roleProperty = "accessibleRole";

class RoleInterface final : public QAccessibleWidget
{
public:
    RoleInterface(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (!text.isEmpty() || kind != QAccessible::Name || !button())
            return text;
        return button()->text();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const QAbstractButton *b = button()) {
            state.checkable = b->isCheckable();
            state.checked = b->isChecked();
            state.pressed = b->isDown();
        }
        if (widget()->focusProxy() || (!button() && !(widget()->focusPolicy() & Qt::TabFocus)))
            state.focusable = false; // it hands the focus on and never has it
        if (widget()->focusProxy())
            state.focused = false;
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (const QAbstractButton *b = button(); b && b->isEnabled())
            names.prepend(b->isCheckable() ? toggleAction() : pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (QAbstractButton *b = button(); b && (name == pressAction() || name == toggleAction()))
            b->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *createRoleInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? new RoleInterface(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(createRoleInterface); // Qt keeps one of each
    widget->setProperty(roleProperty, int(role));
    // Setting a state or a name has made and kept one of the class' own role already.
    if (QAccessibleInterface *kept = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(kept));
}

void keepFocusOnField(QAbstractScrollArea *field)
{
    setAccessibleRole(field->viewport(), QAccessible::Pane);
}

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace gui
