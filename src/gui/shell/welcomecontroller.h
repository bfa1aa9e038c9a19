// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/error.h"

#include <QObject>

class QStackedWidget;

namespace gui
{

class Menus;
class WelcomePage;
class WorkspaceSession;
struct Program;

/// Welcome, and what its buttons do. The page is made when it is first needed: a start with a file goes past it.
class WelcomeController : public QObject
{
    Q_OBJECT

public:
    /// `rooms` gets the page. All outlive this object.
    WelcomeController(const Program &program, WorkspaceSession &door, const Menus &menus, QStackedWidget *rooms);

    /// Shows Welcome with the files opened lately, and no trouble on it.
    void show();
    bool isShown() const;
    /// No trouble is told any more.
    void clear();
    /// Asks in place what a new workspace needs.
    void askForNew();
    /// Why a workspace did not open or could not be made.
    void refuse(const domain::Error &error, const QString &path);
    /// The example is being made; `total` 0: not known. Negative `done`: it is not.
    void showMaking(qint64 done, qint64 total);
    /// Where typing belongs; null while another page is shown.
    QWidget *mainField() const;

signals:
    void fileRequested(const QString &path);
    void otherFileRequested();
    /// The new workspace was thought better of.
    void newCancelled();

private:
    WelcomePage &page();
    void connectPage();

    const Program &m_program;
    WorkspaceSession &m_session;
    const Menus &m_menus;
    QStackedWidget *m_rooms;
    WelcomePage *m_page = nullptr;
};

} // namespace gui
