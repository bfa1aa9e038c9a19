// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/address.h"
#include "gui/shell/navigationrail.h"
#include "gui/style/appearance.h"
#include "gui/workspace/recentfiles.h"

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace gui
{

/// Every action of the window, in its menus, each with words, a key and where it helps an icon. The window connects
/// them; the command search lists them.
class Menus : public QObject
{
    Q_OBJECT

public:
    /// Builds the menu bar of the window, with the rail's actions in it. `pages` are the pages there are.
    Menus(QMainWindow &window, NavigationRail &rail, const QList<PageKind> &pages);

    QAction *create;
    QAction *open;
    QAction *example;
    QAction *openForWriting; ///< only while a workspace is open for reading
    QAction *exportCsv;
    QAction *backUp;
    QAction *check;
    QAction *close;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *back;
    QAction *forward;
    QAction *note;
    QAction *lastNote;
    QAction *smallWindow;
    QAction *day;
    QAction *reminders;
    QAction *newCycle;
    QAction *runningCycle;
    QAction *secondReading;
    QAction *history = nullptr; ///< only when there is such a page
    QAction *import = nullptr; ///< only when there is such a page
    QAction *fullScreen;
    QAction *keys;
    QAction *about;

    /// The five steps of the cycle that is shown; empty when there is no such page.
    const QList<QAction *> &steps() const { return m_steps; }
    QAction *appearance(Appearance appearance) const { return m_appearances.value(appearance); }

    /// All actions a person can trigger, in the order of the menus.
    QList<QAction *> all() const;
    /// Lists the files in File ▸ Open recent.
    void showRecent(const QList<RecentFile> &files);
    /// Without a workspace only what opens one works.
    void setWorkspaceOpen(bool open, bool forReading = false);

signals:
    void recentChosen(const QString &path);

private:
    QAction *add(QMenu *menu, const QString &text, const QString &icon, const QKeySequence &key);
    /// The same for an action that needs a workspace.
    QAction *addForWorkspace(QMenu *menu, const QString &text, const QString &icon, const QKeySequence &key);
    /// An action somebody else made.
    void adopt(QMenu *menu, QAction *action, bool forWorkspace);
    void addAppearance(QMenu *menu, Appearance appearance, const QString &text, const QKeySequence &key);
    void makeFile(QMenu *menu);
    void makeEdit(QMenu *menu, NavigationRail &rail);
    void makeGo(QMenu *menu, NavigationRail &rail);
    void makeCycle(QMenu *menu);
    void makeView(QMenu *menu);

    QMainWindow &m_window;
    QList<PageKind> m_kinds;
    QMenu *m_recent = nullptr;
    QHash<Appearance, QAction *> m_appearances;
    QList<QAction *> m_steps;
    QList<QAction *> m_all;
    QList<QAction *> m_forWorkspace;
};

} // namespace gui
