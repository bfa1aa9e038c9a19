// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/mainwindow.h"

#include "gui/components/messagebar.h"
#include "gui/components/taborder.h"
#include "gui/desktop/remindercontroller.h"
#include "gui/desktop/smallwindowcontroller.h"
#include "gui/note/notewindow.h"
#include "gui/page/windowmessages.h"
#include "gui/page/workspacekey.h"
#include "gui/search/commandsearch.h"
#include "gui/shell/appearancesetting.h"
#include "gui/shell/copyofmoved.h"
#include "gui/shell/cycleactions.h"
#include "gui/shell/dialogs.h"
#include "gui/shell/fileactions.h"
#include "gui/shell/firstsize.h"
#include "gui/shell/outboxcontroller.h"
#include "gui/shell/pagemakers.h"
#include "gui/shell/personcontroller.h"
#include "gui/shell/sessionmessages.h"
#include "gui/shell/undocontroller.h"
#include "gui/shell/welcomecontroller.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int labelsFrom = 60; ///< the rail has labels from this width on, in lines of text
constexpr int noticeEveryMs = 2000;
constexpr QSize firstSize{1180, 780};
constexpr QLatin1StringView toldOfTray("toldOfTray");

QString placeKey(const QString &path)
{
    return u"places/"_s + workspaceKey(path);
}

} // namespace

MainWindow::MainWindow(const Program &program, QWidget *parent)
    : QMainWindow(parent)
    , m_program(program)
    , m_session(program.clock, program.settings, program.account, program.makeExample)
    , m_rail(new NavigationRail(this))
    , m_bar(new MessageBar(this))
    , m_rooms(new QStackedWidget(this))
    , m_undoNews(new QAction(icon(u"edit-undo"_s, IconTone::Accent), tr("Undo"), this))
    , m_messages(new WindowMessages(m_bar, m_undoNews, this))
    , m_person(new PersonController(m_rail, m_rooms, *m_messages))
    , m_outbox(new OutboxController(*m_messages, this))
    , m_small(new SmallWindowController(program.settings, this))
    , m_notifier(program.notifier ? *program.notifier : *m_small)
    , m_reminders(new ReminderController(program.settings, m_notifier, this))
    , m_deeds(new FileActions(*m_messages, program.dialogs, program.documents, this))
{
    m_menus = new Menus(*this, *m_rail, pageMakers().keys());
    m_menus->example->setVisible(static_cast<bool>(m_program.makeExample));
    m_undo = new UndoController(*m_menus, *m_messages, this);
    m_welcome = new WelcomeController(m_program, m_session, *m_menus, m_rooms);
    m_undoNews->setShortcut(QKeySequence::Undo);
    buildLayout();
    connectFile();
    connectGo();
    connectSession();
    connectWelcome();
    connect(m_undoNews, &QAction::triggered, m_undo, &UndoController::undo);
    connect(m_undo, &UndoController::aboutToUndo, this, [this] { m_pages->keep(); });
    offerCopyOfMoved();
    new CycleActions(m_session, *this, *m_messages, *m_menus, m_history, this);
    new SessionMessages(m_session, *m_messages, *m_welcome, this);
    setWindowIcon(QIcon(u":/tryweek/icons/org.tryweek.tryweek.svg"_s));
    if (!restoreGeometry(m_program.settings.value("geometry"_L1).toByteArray()))
        resize(sizeInside(screen()->availableSize(), likelyFrame(*this), firstSize));
    if (!program.file.isEmpty())
        openFile(program.file);
    if (!workspace() && !m_welcome->isShown())
        welcome();
}

MainWindow::~MainWindow()
{
    m_session.close();
    disconnect(&m_session, nullptr, this, nullptr);
}

void MainWindow::buildLayout()
{
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_rooms, 1);
    column->addWidget(m_bar);
    row->addLayout(column, 1);
    setCentralWidget(central);
}

void MainWindow::connectFile()
{
    connect(m_menus->create, &QAction::triggered, this, [this] {
        m_returnTo = workspace() ? workspace()->path() : QString();
        m_session.close();
        m_welcome->askForNew();
    });
    connect(m_menus->open, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_menus, &Menus::recentChosen, this, &MainWindow::openFile);
    connect(m_menus->example, &QAction::triggered, this, [this] { m_session.openExample(m_program.documents); });
    connect(m_menus->openForWriting, &QAction::triggered, &m_session, &WorkspaceSession::openForWriting);
    connect(m_menus->exportCsv, &QAction::triggered, this, [this] { m_deeds->exportCsv(*workspace()); });
    connect(m_menus->backUp, &QAction::triggered, this, [this] { m_deeds->backUp(*workspace()); });
    connect(m_menus->check, &QAction::triggered, this, [this] { m_deeds->check(*workspace()); });
    connect(m_menus->close, &QAction::triggered, &m_session, &WorkspaceSession::close);
    connect(m_menus->quit, &QAction::triggered, this, &MainWindow::quit);
    connect(m_menus->about, &QAction::triggered, this, [this] {
        m_messages->tell(tr("Tryweek %1. Free software under the GNU General Public License, version 3 or later.")
                             .arg(QStringLiteral(TRYWEEK_VERSION)));
    });
    connect(m_menus->fullScreen, &QAction::toggled, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    for (const Appearance appearance : {Appearance::FollowDesktop, Appearance::Light, Appearance::Dark}) {
        QAction *action = m_menus->appearance(appearance);
        action->setEnabled(m_program.appearance);
        action->setChecked(m_program.appearance && m_program.appearance->appearance() == appearance);
        connect(action, &QAction::triggered, this, [this, appearance] { m_program.appearance->choose(appearance); });
    }
}

void MainWindow::connectGo()
{
    connect(m_rail, &NavigationRail::pageChosen, this, [this](PageKind kind) { go({kind, {}, {}, {}}); });
    connect(m_rail, &NavigationRail::searchRequested, this, [this] { search(); });
    connect(m_person, &PersonController::changed, this, &MainWindow::changePerson);
    connect(m_person, &PersonController::aboutToChange, this, [this] { m_pages->keep(); });
    connect(m_menus->keys, &QAction::triggered, this, [this] { search(u">"_s); });
    connect(m_menus->back, &QAction::triggered, this, [this] { visit(m_history.back()); });
    connect(m_menus->forward, &QAction::triggered, this, [this] { visit(m_history.forward()); });
    connect(m_menus->note, &QAction::triggered, this, [this] { go({PageKind::Today, {}, {}, u"note"_s}); });
    connect(m_menus->lastNote, &QAction::triggered, this, [this] { go({PageKind::Today, {}, {}, u"change"_s}); });
    connect(m_menus->day, &QAction::triggered, this, [this] { go({PageKind::Today, {}, {}, u"day"_s}); });
    connect(m_menus->reminders, &QAction::triggered, this, [this] { go({PageKind::Reminders, {}, {}, {}}); });
    connect(m_menus->smallWindow, &QAction::triggered, this, &MainWindow::writeInSmallWindow);
    if (m_menus->import) {
        connect(m_menus->import, &QAction::triggered, this, [this] {
            const QString path = m_program.dialogs.dataFile(this, m_program.documents);
            if (!path.isEmpty())
                go({PageKind::Import, {}, {}, path});
        });
    }
}

void MainWindow::offerCopyOfMoved()
{
    auto *offer = new CopyOfMoved(m_session, *m_messages, m_program.dialogs, this);
    connect(offer, &CopyOfMoved::aboutToCopy, this, [this] {
        m_pages->keep();
        if (NoteWindow *small = m_small->window())
            small->keep();
        m_returnToPlace = m_history.isEmpty() ? std::nullopt : std::optional(m_history.current());
    });
    connect(offer, &CopyOfMoved::wentOn, this, [this] {
        if (const auto place = std::exchange(m_returnToPlace, {}))
            go(*place);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &WorkspaceSession::opened, this, &MainWindow::enter);
    connect(&m_session, &WorkspaceSession::aboutToClose, this, &MainWindow::leave);
    connect(&m_session, &WorkspaceSession::closed, this, &MainWindow::welcome);
    connect(&m_session, &WorkspaceSession::raiseRequested, this, &MainWindow::raiseWindow);
    connect(&m_session, &WorkspaceSession::noteRequested, m_small, &SmallWindowController::write);
    connect(m_reminders, &ReminderController::noteWanted, this, &MainWindow::writeInSmallWindow);
    connect(m_reminders, &ReminderController::dayWanted, this, [this] {
        raiseWindow();
        go({PageKind::Today, {}, {}, u"day"_s});
    });
    connect(m_small, &SmallWindowController::largeWindowWanted, this, &MainWindow::raiseWindow);
    connect(m_small, &SmallWindowController::quitWanted, this, &MainWindow::quit);
    // The desktop's session ends: nothing to stay for.
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_quitting = true; });
    connect(m_small, &SmallWindowController::closed, this, [this] {
        // Begun small and not needed large: in the tray it stays at hand, without one it ends.
        if (!isVisible() && !m_small->isInTray())
            QApplication::quit();
    });
    connect(&m_session, &WorkspaceSession::openedForReading, m_outbox, &OutboxController::tellWhoHolds);
    connect(&m_session, &WorkspaceSession::refused, this, &MainWindow::refuse);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (workspace())
            workspace()->catchUp();
    });
    timer->start(noticeEveryMs);
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomeController::fileRequested, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomeController::otherFileRequested, this, &MainWindow::chooseFile);
    connect(m_welcome, &WelcomeController::newCancelled, this, [this] {
        if (const QString path = std::exchange(m_returnTo, {}); !path.isEmpty())
            openFile(path);
    });
}

void MainWindow::openFile(const QString &path)
{
    m_session.open(path);
}

Page *MainWindow::page() const
{
    return m_pages && m_rooms->currentWidget() == m_pages ? m_pages->page() : nullptr;
}

void MainWindow::search(const QString &words)
{
    if (!m_search) {
        m_search = new CommandSearch(this);
        m_search->setSources(workspace(), this);
    }
    m_search->open(m_menus->all(), words);
}

void MainWindow::go(const Address &address)
{
    if (!m_pages || !workspace()->person() || !m_pages->knows(address.page))
        return;
    m_history.add(address);
    visit(address);
}

void MainWindow::visit(const Address &address)
{
    m_pages->show(address);
    m_rooms->setCurrentWidget(m_pages);
    m_rail->setCurrent(address.page);
    m_menus->back->setEnabled(m_history.canGoBack());
    m_menus->forward->setEnabled(m_history.canGoForward());
    if (m_menus->history)
        m_menus->history->setEnabled(address.page == PageKind::Cycle);
    for (QAction *step : m_menus->steps())
        step->setEnabled(address.page == PageKind::Cycle);
    if (std::find(NavigationRail::places.begin(), NavigationRail::places.end(), address.page)
        != NavigationRail::places.end())
        m_program.settings.setValue(placeKey(workspace()->path()), static_cast<int>(address.page));
    focusMain();
}

void MainWindow::welcome()
{
    m_rail->hide();
    m_welcome->show();
    m_menus->showRecent(m_session.recent());
    m_menus->setWorkspaceOpen(false);
    m_undo->setWorkspace(nullptr);
    setWindowTitle(u"Tryweek"_s);
    focusMain();
}

void MainWindow::enter()
{
    if (m_pages) // the file was open already
        return;
    application::Workspace &opened = *workspace();
    m_pages = new PageStack({opened, *this, *m_messages, m_reminders}, pageMakers(), m_rooms);
    m_rooms->addWidget(m_pages);
    connect(&opened, &application::Workspace::moved, this, [this, &opened] {
        m_messages->complain({domain::ErrorCode::FileMoved, {}, QFileInfo(opened.path()).fileName()});
    });
    connect(&opened, &application::Workspace::changed, this, [this](const domain::Changes &changes) {
        m_pages->reload(changes);
        m_undo->refresh();
        if (changes.touches(domain::Kind::Person))
            m_person->refresh();
    });
    m_welcome->clear();
    m_menus->showRecent(m_session.recent());
    m_menus->setWorkspaceOpen(true, opened.isReadOnly());
    m_outbox->setWorkspace(&opened);
    m_small->setWorkspace(&opened);
    m_reminders->setWorkspace(&opened);
    if (m_search)
        m_search->setSources(&opened, this);
    const QString file = QFileInfo(opened.path()).fileName();
    setWindowTitle(opened.isReadOnly() ? tr("%1 (for reading) · Tryweek").arg(file) : tr("%1 · Tryweek").arg(file));
    m_rail->show();
    fitRail();
    m_undo->setWorkspace(&opened);
    m_person->setWorkspace(&opened);
    if (opened.person())
        restorePlace();
    else
        m_person->ask();
}

void MainWindow::leave()
{
    m_deeds->abandon();
    if (m_search) {
        m_search->close();
        m_search->setSources(nullptr, this);
    }
    m_bar->dismiss();
    if (m_pages)
        m_pages->keep();
    m_person->setWorkspace(nullptr);
    m_outbox->setWorkspace(nullptr);
    m_small->setWorkspace(nullptr);
    m_reminders->setWorkspace(nullptr);
    m_undo->setWorkspace(nullptr);
    delete m_pages;
    m_pages = nullptr;
    m_history.clear();
}

void MainWindow::refuse(const domain::Error &error, const QString &path)
{
    if (workspace()) {
        m_messages->complain(error);
        return;
    }
    if (!m_welcome->isShown())
        welcome();
    m_welcome->refuse(error, path);
}

void MainWindow::restorePlace()
{
    const QVariant place = m_program.settings.value(placeKey(workspace()->path()));
    Address address{PageKind::Today, {}, {}, {}};
    for (const PageKind kind : NavigationRail::places)
        if (place.isValid() && place.toInt() == static_cast<int>(kind) && m_pages->knows(kind))
            address.page = kind;
    go(address);
}

void MainWindow::changePerson()
{
    if (m_history.isEmpty()) {
        restorePlace();
        return;
    }
    Address place = m_history.current();
    if (place.page == PageKind::Today)
        place.text.clear(); // what somebody else wanted to do there
    m_pages->reopen(place);
    m_rooms->setCurrentWidget(m_pages);
    focusMain();
}

Messages &MainWindow::news() const
{
    return *m_messages;
}

void MainWindow::fitRail()
{
    m_rail->setLabelsShown(metrics::lines(width(), fontMetrics()) >= labelsFrom);
}

void MainWindow::chooseFile()
{
    const QString path = m_program.dialogs.workspaceToOpen(this, m_program.documents);
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::focusMain()
{
    QWidget *field = nullptr;
    if (m_welcome->isShown())
        field = m_welcome->mainField();
    else if (m_person->mainField())
        field = m_person->mainField();
    else if (Page *shown = page())
        field = shown->mainField();
    const QWidget *room = m_rooms->currentWidget();
    const auto takesFocus = [room](const QWidget *widget) {
        return widget->isEnabled() && widget->isVisibleTo(room->window()) && room->isAncestorOf(widget);
    };
    if (!field || !takesFocus(field)) {
        orderTabs(this);
        field = m_rooms->currentWidget()->nextInFocusChain();
        while (field != room && !(takesFocus(field) && (field->focusPolicy() & Qt::TabFocus)))
            field = field->nextInFocusChain();
    }
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void MainWindow::writeInSmallWindow()
{
    // What is half typed here goes on there.
    if (m_pages)
        m_pages->keep();
    m_small->write();
}

void MainWindow::startSmall()
{
    m_small->write();
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
    QApplication::quit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_program.settings.setValue("geometry"_L1, saveGeometry());
    if (!m_quitting && workspace() && m_reminders->times().on && m_notifier.isInTray()) {
        event->ignore();
        stayInTray();
        return;
    }
    m_session.close();
    QMainWindow::closeEvent(event);
}

void MainWindow::stayInTray()
{
    if (m_pages)
        m_pages->keep();
    hide();
    if (m_program.settings.value(toldOfTray).toBool())
        return;
    m_program.settings.setValue(toldOfTray, true);
    m_notifier.notify(tr("Tryweek stays in the tray"),
        tr("It goes on, so that it can remind you. Quit in the menu of its icon, or Ctrl+Q in the window, ends it."),
        [this] { raiseWindow(); });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitRail();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRail();
    if (event->type() == QEvent::WindowStateChange)
        m_menus->fullScreen->setChecked(isFullScreen());
}

} // namespace gui
