#pragma once

#include "gui/shell/menus.h"
#include "gui/shell/page.h"
#include "gui/shell/program.h"
#include "gui/shell/trail.h"
#include "gui/shell/workspacedoor.h"

#include <QMainWindow>

class QStackedWidget;

namespace gui
{

class CommandSearch;
class FileDeeds;
class MessageBar;
class NewsBar;
class OutboxDesk;
class PageStack;
class Notifier;
class PersonDesk;
class ReminderDesk;
class SmallWindowDesk;
class UndoDesk;
class WelcomeDesk;

/// The window: menus, navigation rail, the page, the message bar. Welcome while no workspace is open.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    explicit MainWindow(const Program &program, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a workspace; what stands in the way is shown on Welcome.
    void openFile(const QString &path);
    application::Workspace *workspace() const { return m_door.workspace(); }
    /// The page that is shown; null on Welcome and while nobody is chosen.
    Page *page() const;
    const Menus &menus() const { return *m_menus; }
    News &news() const;

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
    void connectDoor();
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
    WorkspaceDoor m_door;
    NavigationRail *m_rail;
    MessageBar *m_bar;
    QStackedWidget *m_rooms; ///< Welcome, who is working, the pages
    WelcomeDesk *m_welcome;
    PageStack *m_pages = nullptr;
    Menus *m_menus;
    CommandSearch *m_search = nullptr; ///< made when it is first asked for
    QAction *m_undoNews; ///< what Undo in the message bar does
    NewsBar *m_news;
    UndoDesk *m_undo;
    PersonDesk *m_person;
    OutboxDesk *m_outbox;
    SmallWindowDesk *m_small;
    Notifier &m_notifier;
    ReminderDesk *m_reminders;
    Trail m_trail;
    QString m_returnTo; ///< the workspace that was open before a new one was asked for
    std::optional<Address> m_returnToPlace; ///< in the copy of a moved file
    FileDeeds *m_deeds;
    bool m_quitting = false;
};

} // namespace gui
