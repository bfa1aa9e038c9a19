#include "gui/shell/welcomedesk.h"

#include "application/care.h"
#include "domain/clock.h"
#include "gui/shell/menus.h"
#include "gui/shell/program.h"
#include "gui/shell/workspacedoor.h"
#include "gui/welcome/welcomepage.h"

#include <QStackedWidget>

namespace gui
{

WelcomeDesk::WelcomeDesk(const Program &program, WorkspaceDoor &door, const Menus &menus, QStackedWidget *rooms)
    : QObject(rooms)
    , m_program(program)
    , m_door(door)
    , m_menus(menus)
    , m_rooms(rooms)
{
}

WelcomePage &WelcomeDesk::page()
{
    if (!m_page) {
        m_page = new WelcomePage(m_menus.create, m_menus.open, m_menus.example, m_rooms);
        m_rooms->addWidget(m_page);
        connectPage();
    }
    return *m_page;
}

void WelcomeDesk::connectPage()
{
    connect(m_page, &WelcomePage::createRequested, &m_door, &WorkspaceDoor::create);
    connect(m_page, &WelcomePage::newCancelled, this, &WelcomeDesk::newCancelled);
    connect(m_page, &WelcomePage::openRequested, this, &WelcomeDesk::fileRequested);
    connect(m_page, &WelcomePage::readingRequested, this,
        [this](const QString &path) { m_door.open(path, application::Workspace::Mode::ReadOnly); });
    connect(m_page, &WelcomePage::takeoverRequested, &m_door, &WorkspaceDoor::takeOver);
    connect(m_page, &WelcomePage::restoreRequested, &m_door, &WorkspaceDoor::restoreAndOpen);
    connect(m_page, &WelcomePage::forgetRequested, this, [this](const QString &path) {
        m_door.forgetRecent(path);
        show();
    });
    connect(m_page, &WelcomePage::otherFileRequested, this, &WelcomeDesk::otherFileRequested);
    connect(m_page, &WelcomePage::exampleCancelled, this, [this] { m_door.cancelExample(); });
}

void WelcomeDesk::show()
{
    page().clearTrouble();
    page().setRecent(m_door.recent(), m_program.clock.today());
    m_rooms->setCurrentWidget(m_page);
}

bool WelcomeDesk::isShown() const
{
    return m_page && m_rooms->currentWidget() == m_page;
}

void WelcomeDesk::clear()
{
    if (m_page)
        m_page->clearTrouble();
}

void WelcomeDesk::askForNew()
{
    QString person = m_program.account;
    if (!person.isEmpty())
        person[0] = person[0].toUpper();
    page().askForNew(m_program.documents, person);
}

void WelcomeDesk::refuse(const domain::Error &error, const QString &path)
{
    if (page().isAsking()) {
        page().refuseNew(error);
        return;
    }
    const bool damaged = error.code == domain::ErrorCode::FileDamaged;
    page().showTrouble(
        error, path, damaged ? application::Care::newestGoodBackup(path) : QString(), m_program.clock.today());
}

void WelcomeDesk::showMaking(qint64 done, qint64 total)
{
    if (m_page)
        m_page->showMaking(done, total);
}

QWidget *WelcomeDesk::mainField() const
{
    return isShown() ? m_page->mainField() : nullptr;
}

} // namespace gui
