// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QAbstractScrollArea;
class QWidget;

namespace gui
{

/// Gives a widget another accessible role than its class has. Buttons keep what they can do (press, toggle) and their
/// state; children stay children. A widget that hands its focus on (focus proxy) does not call itself focusable.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// A text field of several lines paints on a widget inside it that hands its focus on, and yet calls itself focused:
/// a screen reader then meets something without a name. Keeps the focus on the field alone.
void keepFocusOnField(QAbstractScrollArea *field);

/// Tells screen readers at once that `widget` has news; its accessible name is the news.
void announce(QWidget *widget);

} // namespace gui
