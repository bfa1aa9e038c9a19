// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;
class QPushButton;
class QWidget;

namespace gui
{

/// The keys that go where the focus is, one for the whole program: Enter presses a focused push button, and Tab
/// follows the page as it is seen, also after rows came or went. Dialogs of the desktop keep their own ways.
class FocusKeys : public QObject
{
    Q_OBJECT

public:
    explicit FocusKeys(QApplication &application);

    /// Enter presses that button too, though it is no QPushButton.
    static void setPressedByEnter(QWidget *button);
    /// Enter on a toggle in there belongs to the container, as on everything else in it.
    static void setKeepsEnter(QWidget *container);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The filled button that is meant from `focus` on inside `page`: the one nearest to it; null when none can be
/// pressed now.
QPushButton *primaryButton(const QWidget *page, const QWidget *focus);

} // namespace gui
