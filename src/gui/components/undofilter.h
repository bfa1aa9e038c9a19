#pragma once

#include <QObject>

class QApplication;

namespace gui
{

/// Lets Ctrl+Z undo typing first and then the last action. Qt's text fields claim the key even with nothing to undo;
/// this hands it on to the window's Undo action in that case (and likewise Redo). One for the whole program.
class UndoFilter : public QObject
{
    Q_OBJECT

public:
    explicit UndoFilter(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gui
