// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/personcontroller.h"

#include "application/people/teams.h"
#include "application/workspace/workspace.h"
#include "gui/page/page.h"
#include "gui/shell/navigationrail.h"
#include "gui/shell/personmenu.h"
#include "gui/shell/whopage.h"

#include <QStackedWidget>

namespace gui
{

PersonController::PersonController(NavigationRail *rail, QStackedWidget *rooms, Messages &news)
    : QObject(rooms)
    , m_rail(rail)
    , m_rooms(rooms)
    , m_messages(news)
{
    connect(m_rail, &NavigationRail::personRequested, this, &PersonController::showList);
}

void PersonController::setWorkspace(application::Workspace *workspace)
{
    m_workspace = workspace;
    if (!workspace)
        return;
    connect(workspace, &application::Workspace::personChanged, this, &PersonController::refresh);
    refresh();
}

void PersonController::ask()
{
    if (!m_page) {
        m_page = new WhoPage(m_rooms);
        m_rooms->addWidget(m_page);
        connect(m_page, &WhoPage::chosen, this, &PersonController::choose);
        connect(m_page, &WhoPage::added, this, &PersonController::add);
    }
    m_page->setPeople(application::Teams(*m_workspace).people());
    m_rooms->setCurrentWidget(m_page);
    m_page->mainField()->setFocus(Qt::OtherFocusReason);
}

void PersonController::showList()
{
    const auto current = m_workspace->person();
    auto *menu = new PersonMenu(application::Teams(*m_workspace).people(),
        current ? std::optional(current->id) : std::nullopt, m_rail->window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &PersonMenu::chosen, this, &PersonController::choose);
    connect(menu, &PersonMenu::otherWanted, this, [this] {
        emit aboutToChange();
        ask();
    });
    menu->popup(m_rail->mapToGlobal(QPoint(m_rail->width(), m_rail->height() - menu->sizeHint().height())));
}

void PersonController::refresh()
{
    const auto person = m_workspace->person();
    m_rail->setPerson(person ? person->name : QString());
}

QWidget *PersonController::mainField() const
{
    return m_page && m_rooms->currentWidget() == m_page ? m_page->mainField() : nullptr;
}

void PersonController::choose(domain::PersonId person)
{
    emit aboutToChange();
    if (const auto chosen = m_workspace->actAs(person); chosen.has_error()) {
        m_messages.complain(chosen.error());
        return;
    }
    emit changed();
}

void PersonController::add(const QString &name, domain::Role role)
{
    application::Teams teams(*m_workspace);
    const QList<domain::Team> all = teams.teams();
    if (all.isEmpty()) {
        const auto first = teams.setUp(tr("My team"), name, role);
        if (first.has_error())
            m_messages.complain(first.error());
        else
            choose(first.value());
        return;
    }
    const auto added = teams.addPerson(all.first().id, name, role);
    if (added.has_error())
        m_messages.complain(added.error());
    else
        choose(added.value());
}

} // namespace gui
