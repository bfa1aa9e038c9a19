#pragma once

#include <QAccessible>

class QWidget;

namespace gui
{

/// Gives a widget another accessible role than its class has. Buttons keep what they can do (press, toggle) and their
/// state; children stay children. A widget that hands its focus on (focus proxy) does not call itself focusable.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Tells screen readers at once that `widget` has news; its accessible name is the news.
void announce(QWidget *widget);

} // namespace gui
