// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>

class QAction;
class QPushButton;
class QWidget;

/// What kind a push button is, and which key hint it shows. Forms may set the properties themselves (`primary`,
/// `flat`, `acts`, `keyHint`); these functions also change them later.
namespace gui
{

enum class ButtonKind
{
    Outlined, ///< a second way
    Primary, ///< the one filled button of a page
    Flat, ///< does something: accent text
    FlatQuiet ///< goes somewhere: text colour
};

void setKind(QPushButton *button, ButtonKind kind);
void makePrimary(QPushButton *button);
void makeFlat(QPushButton *button, bool acts = true);

/// A flat button that ends at the margin of the page: no padding at its end.
void setFlush(QPushButton *button, bool flush);

/// A key as people read it on their keyboard.
QString keyText(const QKeySequence &key);

/// Shows the key that works now inside the button; an empty one shows nothing.
void setKeyHint(QPushButton *button, const QKeySequence &key);

/// A button that triggers `action` and follows its text, icon, shortcut (as key hint), enabled and visible.
QPushButton *actionButton(QAction *action, ButtonKind kind, QWidget *parent);

/// A small flat button with an icon only; `name` is its accessible name and tool tip.
QPushButton *iconButton(const QString &iconName, const QString &name, QWidget *parent);

} // namespace gui
