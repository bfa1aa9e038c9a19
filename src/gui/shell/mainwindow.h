// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/page.h"
#include "gui/shell/menus.h"
#include "gui/shell/navigationhistory.h"
#include "gui/shell/program.h"
#include "gui/workspace/workspacesession.h"

#include <QMainWindow>

class QStackedWidget;

namespace gui
{

class CommandSearch;
class FileActions;
class MessageBar;
class WindowMessages;
class OutboxController;
class PageStack;
class Notifier;
class PersonController;
class ReminderController;
class SmallWindowController;
class UndoController;
class WelcomeController;

/// The window: menus, navigation rail, the page, the message bar. Welcome while no workspace is open.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    explicit MainWindow(const Program &program, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a workspace; what stands in the way is shown on Welcome.
    void openFile(const QString &path);
    application::Workspace *workspace() const { return m_session.workspace(); }
    /// The page that is shown; null on Welcome and while nobody is chosen.
    Page *page() const;
    const Menus &menus() const { return *m_menus; }
    Messages &news() const;

    /// Opens the command search with these words in it.
    void search(const QString &words = {});
    void go(const Address &address) override;
    void writeInSmallWindow() override;
    /// Begins with the small note window; this one shows itself only when it is needed.
    void startSmall();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectFile();
    void connectGo();
    void connectSession();
    /// What is done about a file that was moved while it was open.
    void offerCopyOfMoved();
    void connectWelcome();
    void welcome();
    /// Ends the program, also where closing the window would leave it in the tray.
    void quit();
    /// Goes on without a window, and says so the first time.
    void stayInTray();
    void enter();
    void leave();
    /// Shows the page without writing it into the trail.
    void visit(const Address &address);
    void changePerson();
    void fitRail();
    void chooseFile();
    void refuse(const domain::Error &error, const QString &path);
    /// Takes the keyboard to the main field of what is shown.
    void focusMain();
    void raiseWindow();
    void restorePlace();

    Program m_program;
    WorkspaceSession m_session;
    NavigationRail *m_rail;
    MessageBar *m_bar;
    QStackedWidget *m_rooms; ///< Welcome, who is working, the pages
    WelcomeController *m_welcome;
    PageStack *m_pages = nullptr;
    Menus *m_menus;
    CommandSearch *m_search = nullptr; ///< made when it is first asked for
    QAction *m_undoNews; ///< what Undo in the message bar does
    WindowMessages *m_messages;
    UndoController *m_undo;
    PersonController *m_person;
    OutboxController *m_outbox;
    SmallWindowController *m_small;
    Notifier &m_notifier;
    ReminderController *m_reminders;
    NavigationHistory m_history;
    QString m_returnTo; ///< the workspace that was open before a new one was asked for
    std::optional<Address> m_returnToPlace; ///< in the copy of a moved file
    FileActions *m_deeds;
    bool m_quitting = false;
};

} // namespace gui
