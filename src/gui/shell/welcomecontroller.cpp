// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/welcomecontroller.h"

#include "application/workspace/maintenance.h"
#include "domain/base/clock.h"
#include "gui/shell/menus.h"
#include "gui/shell/program.h"
#include "gui/welcome/welcomepage.h"
#include "gui/workspace/workspacesession.h"

#include <QStackedWidget>

namespace gui
{

WelcomeController::WelcomeController(
    const Program &program, WorkspaceSession &door, const Menus &menus, QStackedWidget *rooms)
    : QObject(rooms)
    , m_program(program)
    , m_session(door)
    , m_menus(menus)
    , m_rooms(rooms)
{
}

WelcomePage &WelcomeController::page()
{
    if (!m_page) {
        m_page = new WelcomePage(m_menus.create, m_menus.open, m_menus.example, m_rooms);
        m_rooms->addWidget(m_page);
        connectPage();
    }
    return *m_page;
}

void WelcomeController::connectPage()
{
    connect(m_page, &WelcomePage::createRequested, &m_session, &WorkspaceSession::create);
    connect(m_page, &WelcomePage::newCancelled, this, &WelcomeController::newCancelled);
    connect(m_page, &WelcomePage::openRequested, this, &WelcomeController::fileRequested);
    connect(m_page, &WelcomePage::readingRequested, this,
        [this](const QString &path) { m_session.open(path, application::Workspace::Mode::ReadOnly); });
    connect(m_page, &WelcomePage::takeoverRequested, &m_session, &WorkspaceSession::takeOver);
    connect(m_page, &WelcomePage::restoreRequested, &m_session, &WorkspaceSession::restoreAndOpen);
    connect(m_page, &WelcomePage::forgetRequested, this, [this](const QString &path) {
        m_session.forgetRecent(path);
        show();
    });
    connect(m_page, &WelcomePage::otherFileRequested, this, &WelcomeController::otherFileRequested);
    connect(m_page, &WelcomePage::exampleCancelled, this, [this] { m_session.cancelExample(); });
}

void WelcomeController::show()
{
    page().clearTrouble();
    page().setRecent(m_session.recent(), m_program.clock.today());
    m_rooms->setCurrentWidget(m_page);
}

bool WelcomeController::isShown() const
{
    return m_page && m_rooms->currentWidget() == m_page;
}

void WelcomeController::clear()
{
    if (m_page)
        m_page->clearTrouble();
}

void WelcomeController::askForNew()
{
    QString person = m_program.account;
    if (!person.isEmpty())
        person[0] = person[0].toUpper();
    page().askForNew(m_program.documents, person);
}

void WelcomeController::refuse(const domain::Error &error, const QString &path)
{
    if (page().isAsking()) {
        page().refuseNew(error);
        return;
    }
    const bool damaged = error.code == domain::ErrorCode::FileDamaged;
    page().showTrouble(
        error, path, damaged ? application::Maintenance::newestGoodBackup(path) : QString(), m_program.clock.today());
}

void WelcomeController::showMaking(qint64 done, qint64 total)
{
    if (m_page)
        m_page->showMaking(done, total);
}

QWidget *WelcomeController::mainField() const
{
    return isShown() ? m_page->mainField() : nullptr;
}

} // namespace gui
