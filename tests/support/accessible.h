// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QWidget>

/// What a screen reader hears of a widget.
inline QAccessible::Role accessibleRole(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

inline QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}
