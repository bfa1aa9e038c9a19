// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/menus.h"

#include "gui/style/icons.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace gui
{

Menus::Menus(QMainWindow &window, NavigationRail &rail, const QList<PageKind> &pages)
    : QObject(&window)
    , m_window(window)
    , m_kinds(pages)
{
    QMenuBar *bar = window.menuBar();
    makeFile(bar->addMenu(tr("&File")));
    makeEdit(bar->addMenu(tr("&Edit")), rail);
    makeGo(bar->addMenu(tr("&Go")), rail);
    QMenu *notes = bar->addMenu(tr("&Note"));
    note = addForWorkspace(notes, tr("&Write a note"), u"edit-comment"_s, Qt::CTRL | Qt::Key_J);
    lastNote
        = addForWorkspace(notes, tr("&Change my last note"), u"document-edit"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    smallWindow = addForWorkspace(notes, tr("In a &small window"), u"window-new"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    day = addForWorkspace(notes, tr("The &end of the day"), u"clock"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    reminders = addForWorkspace(notes, tr("&Reminders"), u"appointment-new"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    makeCycle(bar->addMenu(tr("&Cycle")));
    if (m_kinds.contains(PageKind::Import)) {
        import = addForWorkspace(
            bar->addMenu(tr("E&vidence")), tr("&Import data…"), u"document-import"_s, Qt::CTRL | Qt::Key_I);
    }
    makeView(bar->addMenu(tr("Vie&w")));
    QMenu *help = bar->addMenu(tr("&Help"));
    keys = add(help, tr("All actions and their &keys"), u"help-contents"_s, Qt::SHIFT | Qt::Key_F1);
    about = add(help, tr("&About Tryweek"), u"documentinfo"_s, Qt::CTRL | Qt::Key_F1);
}

QList<QAction *> Menus::all() const
{
    QList<QAction *> usable;
    for (QAction *action : m_all)
        if (action->isEnabled() && action->isVisible())
            usable.append(action);
    return usable;
}

void Menus::showRecent(const QList<RecentFile> &files)
{
    m_recent->clear();
    int digit = 0;
    for (const RecentFile &file : files) {
        const QString text
            = tr("%1  %2 (%3)").arg(QString::number(++digit), file.name, QFileInfo(file.path).fileName());
        QAction *action = m_recent->addAction(icon(u"text-x-generic"_s), u'&' + QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path = file.path] { emit recentChosen(path); });
    }
    m_recent->setEnabled(!files.isEmpty());
}

void Menus::setWorkspaceOpen(bool isOpen, bool forReading)
{
    openForWriting->setEnabled(isOpen && forReading);
    for (QAction *action : std::as_const(m_forWorkspace))
        action->setEnabled(isOpen);
}

QAction *Menus::add(QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(key);
    m_all.append(action);
    return action;
}

QAction *Menus::addForWorkspace(QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &key)
{
    QAction *action = add(menu, text, iconName, key);
    m_forWorkspace.append(action);
    return action;
}

void Menus::adopt(QMenu *menu, QAction *action, bool forWorkspace)
{
    menu->addAction(action);
    m_all.append(action);
    if (forWorkspace)
        m_forWorkspace.append(action);
}

void Menus::addAppearance(QMenu *menu, Appearance kind, const QString &text, const QKeySequence &key)
{
    QAction *action = add(menu, text, {}, key);
    action->setCheckable(true);
    m_appearances.insert(kind, action);
}

void Menus::makeFile(QMenu *menu)
{
    create = add(menu, tr("Create a wor&kspace"), u"list-add"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    open = add(menu, tr("&Open…"), u"folder-open"_s, Qt::CTRL | Qt::Key_O);
    m_recent = menu->addMenu(icon(u"clock"_s), tr("Open &recent"));
    m_recent->setEnabled(false);
    example = add(menu, tr("&Try the example"), u"media-playback-start"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    menu->addSeparator();
    openForWriting = add(menu, tr("Open for &writing"), u"document-edit"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    openForWriting->setEnabled(false);
    exportCsv = addForWorkspace(menu, tr("&Export cycles as CSV…"), u"document-export"_s, Qt::CTRL | Qt::Key_E);
    backUp = addForWorkspace(menu, tr("&Back up…"), u"document-save"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    check = addForWorkspace(menu, tr("Chec&k the file"), u"checkmark"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    menu->addSeparator();
    close = addForWorkspace(menu, tr("C&lose the workspace"), u"window-close"_s, Qt::CTRL | Qt::Key_W);
    quit = add(menu, tr("&Quit"), {}, Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void Menus::makeEdit(QMenu *menu, NavigationRail &rail)
{
    undo = add(menu, tr("&Undo"), u"edit-undo"_s, QKeySequence::Undo);
    redo = add(menu, tr("&Redo"), u"edit-redo"_s, QKeySequence::Redo);
    undo->setEnabled(false);
    redo->setEnabled(false);
    menu->addSeparator();
    adopt(menu, rail.searchAction(), false);
}

void Menus::makeGo(QMenu *menu, NavigationRail &rail)
{
    for (const PageKind page : NavigationRail::places)
        if (m_kinds.contains(page))
            adopt(menu, rail.pageAction(page), true);
    menu->addSeparator();
    back = add(menu, tr("&Back"), u"go-previous"_s, Qt::ALT | Qt::Key_Left);
    forward = add(menu, tr("&Forward"), u"go-next"_s, Qt::ALT | Qt::Key_Right);
    back->setEnabled(false);
    forward->setEnabled(false);
    menu->addSeparator();
    adopt(menu, rail.personAction(), true);
}

void Menus::makeCycle(QMenu *menu)
{
    newCycle = addForWorkspace(menu, tr("&New cycle"), u"list-add"_s, Qt::CTRL | Qt::Key_N);
    runningCycle = addForWorkspace(menu, tr("My &running cycle"), u"step-week"_s, Qt::CTRL | Qt::Key_R);
    secondReading
        = addForWorkspace(menu, tr("Second &pair of eyes"), u"visibility"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    if (m_kinds.contains(PageKind::CycleHistory))
        history = addForWorkspace(menu, tr("&History of this cycle"), u"view-history"_s, Qt::CTRL | Qt::Key_H);
    if (!m_kinds.contains(PageKind::Cycle))
        return;
    menu->addSeparator();
    const std::array<std::pair<QString, QString>, 5> steps{{{tr("Step 1: &Goal"), u"step-goal"_s},
        {tr("Step 2: &Challenge"), u"step-challenge"_s}, {tr("Step 3: &Idea"), u"step-idea"_s},
        {tr("Step 4: &Week"), u"step-week"_s}, {tr("Step 5: Re&flection"), u"step-reflection"_s}}};
    for (const auto &[text, iconName] : steps) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_1 + m_steps.size());
        m_steps.append(addForWorkspace(menu, text, iconName, Qt::CTRL | Qt::ALT | digit));
    }
}

void Menus::makeView(QMenu *menu)
{
    QMenu *appearances = menu->addMenu(icon(u"view-readermode"_s), tr("&Appearance"));
    addAppearance(
        appearances, Appearance::FollowDesktop, tr("&Follow the desktop"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    addAppearance(appearances, Appearance::Light, tr("&Light"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    addAppearance(appearances, Appearance::Dark, tr("&Dark"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    auto *group = new QActionGroup(this);
    for (QAction *action : std::as_const(m_appearances))
        group->addAction(action);
    fullScreen = add(menu, tr("F&ull screen"), {}, Qt::Key_F11);
    fullScreen->setCheckable(true);
}

} // namespace gui
