// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"
#include "domain/week/round.h"

#include <QWidget>

class QSettings;

namespace gui
{

class NoteComposer;
class NoteController;
class Statement;
class TextLabel;

/// The composer in a small window of its own, over any program: write, Enter, Esc. What is half typed stays when it
/// closes, and it remembers its place.
class NoteWindow : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the window.
    NoteWindow(application::Workspace &workspace, QSettings &settings);
    ~NoteWindow() override;

    /// Shows it in front, ready for the effect.
    void write();
    /// Keeps what is half typed.
    void keep();

signals:
    void closed();
    /// There is no round to log for: the large window tells what comes next.
    void nothingToLog();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// As high as its content needs.
    void fit();
    void build();
    void connectAll();
    /// False when nobody acts or no round may be logged.
    bool load();
    void showDay();
    void say(const QString &sentence);
    void undo();

    application::Workspace &m_workspace;
    QSettings &m_settings;
    domain::Round m_round;
    Statement *m_statement;
    NoteComposer *m_composer;
    NoteController *m_desk;
    TextLabel *m_trouble;
    int m_fitted = 0; ///< the height the window gave itself last
    bool m_heightChosen = false; ///< somebody made it another one, now or the last time
};

} // namespace gui
