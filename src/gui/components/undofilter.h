// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;

namespace gui
{

/// Lets Ctrl+Z undo typing first and then the last action. Qt's text fields claim the key even with nothing to undo;
/// this hands it on to the window's Undo action in that case (and likewise Redo).
/// Ctrl+E, the end of a line on X11, is always the window's: it exports, and the End key leads to the end. One for
/// the whole program.
class UndoFilter : public QObject
{
    Q_OBJECT

public:
    explicit UndoFilter(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gui
