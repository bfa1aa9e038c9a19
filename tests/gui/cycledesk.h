// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/builders.h"
#include "support/focus.h"
#include "support/gui_test_main.h"

#include "gui/components/field.h"
#include "gui/cycle/cyclepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

/// A window with the cycle page in it, driven by keys: Tab until a field is reached, typing, Enter.
class CycleDesk final : public gui::Navigator, public gui::Messages
{
public:
    CycleDesk()
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        page = new gui::CyclePage({*office.workspace, *this, *this}, &window);
        column->addWidget(page);
        QObject::connect(office.workspace.get(), &application::Workspace::changed, page,
            [this](const domain::Changes &changes) { page->reload(changes); });
        window.resize(1280, 800);
    }

    void go(const gui::Address &address) override
    {
        went.append(address);
        if (address.page == gui::PageKind::Cycle)
            show(domain::CycleId(address.id.value()), address.step);
    }
    void tell(const QString &sentence, bool) override { told.append(sentence); }
    void complain(const domain::Error &error) override { complaints.append(error); }
    void showProgress(const QString &, qint64, qint64, const std::function<void()> &) override { }
    void endProgress() override { }

    /// Opens a cycle as the window does: page, then focus in its main field.
    void show(domain::CycleId cycle, std::optional<domain::Step> step = {})
    {
        page->open({gui::PageKind::Cycle, domain::anyId(cycle), step, {}});
        if (!window.isVisible()) {
            window.show();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window is not active");
        }
        if (QWidget *field = page->mainField())
            field->setFocus(Qt::OtherFocusReason);
        settle();
    }

    /// The widget with that name that is to be seen now.
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        for (T *widget : page->findChildren<T *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    bool isAt(const QString &name) const { return support::focusIsIn(name); }
    bool tabTo(const QString &name) { return support::pressTabTo(*this, name); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
        settle();
    }

    /// Types an entry into the field that has the focus. Each call is one entry.
    void type(const QString &text)
    {
        ++entries;
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    /// What was saved is shown by now.
    void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    application::CycleState state() const
    {
        return support::must(application::Cycles(*office.workspace).state(page->cycle()));
    }

    /// Undoes and tells what was undone.
    QString undo() { return support::must(office.workspace->undo()).code; }

    support::Office office;
    QWidget window;
    gui::CyclePage *page = nullptr;
    int entries = 0;
    QList<gui::Address> went;
    QStringList told;
    QList<domain::Error> complaints;
};
