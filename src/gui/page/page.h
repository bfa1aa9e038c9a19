// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/changes.h"
#include "domain/base/error.h"
#include "domain/week/reminders.h"
#include "gui/page/address.h"

#include <QWidget>

#include <functional>

namespace application
{
class Workspace;
}

namespace gui
{

/// Takes a person from page to page.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void go(const Address &address) = 0;
    /// Opens the small note window.
    virtual void writeInSmallWindow() { }
};

/// Tells a person what happened, in the message bar below the page.
class Messages
{
public:
    virtual ~Messages() = default;
    /// Something was done; offers Undo when it can be undone.
    virtual void tell(const QString &sentence, bool offerUndo = false) = 0;
    /// Something went wrong; stays until it is closed. The sentence comes from wording::sentence().
    virtual void complain(const domain::Error &error) = 0;
    /// Long work goes on: `total` 0 means not known. `cancel` may be empty. Ends with endProgress().
    virtual void showProgress(const QString &sentence, qint64 done, qint64 total, const std::function<void()> &cancel)
        = 0;
    virtual void endProgress() = 0;
};

/// When the acting person is reminded, and whether this desktop can show it.
class Reminders
{
public:
    virtual ~Reminders() = default;
    virtual domain::ReminderTimes times() const = 0;
    virtual void setTimes(const domain::ReminderTimes &times) = 0;
    /// Whether a notification can be shown here.
    virtual bool canNotify() const = 0;
    /// Shows one now, to see what it looks like.
    virtual void showOne() = 0;
};

/// What every page is given. All outlive the page.
struct PageContext
{
    application::Workspace &workspace;
    Navigator &navigator;
    Messages &news;
    Reminders *reminders = nullptr; ///< null: this window reminds of nothing
};

/// One page of the window. Its accessible name is its title; the window makes it once a workspace and keeps it.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }

    /// Shows what the address names. Called each time a person comes here.
    virtual void open(const Address &address) = 0;
    /// Reloads what the changes name. Must keep focus, caret, selection and half-typed text where they are.
    virtual void reload(const domain::Changes &changes) = 0;
    /// Where typing belongs when the page opens; null: the first control.
    virtual QWidget *mainField() { return nullptr; }
    /// Saves what a person typed and has not left yet; called before the page or the window goes.
    virtual void keep() { }

protected:
    /// Ctrl+Enter, where nothing inside wanted it, presses the page's primary button.
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace gui
