// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/people/role.h"

#include <QObject>

class QStackedWidget;

namespace application
{
class Workspace;
}

namespace gui
{

class NavigationRail;
class Messages;
class WhoPage;

/// Who works at this window: asked on first use, shown at the bottom of the rail, switched by two keys.
class PersonController : public QObject
{
    Q_OBJECT

public:
    /// `rooms` gets the page that asks. All outlive this object.
    PersonController(NavigationRail *rail, QStackedWidget *rooms, Messages &news);

    /// The workspace that is open; null: none.
    void setWorkspace(application::Workspace *workspace);
    /// Shows the page that asks who is working.
    void ask();
    /// Opens the list beside the rail: a digit chooses.
    void showList();
    /// Shows the name anew.
    void refresh();
    /// Where typing belongs while the page asks; null while it does not.
    QWidget *mainField() const;

signals:
    /// Somebody else acts from now on.
    void changed();
    /// Before that: whoever holds half-typed text keeps it for the person who typed it.
    void aboutToChange();

private:
    void choose(domain::PersonId person);
    void add(const QString &name, domain::Role role);

    NavigationRail *m_rail;
    QStackedWidget *m_rooms;
    Messages &m_messages;
    application::Workspace *m_workspace = nullptr;
    WhoPage *m_page = nullptr;
};

} // namespace gui
