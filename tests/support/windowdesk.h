// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/desktop/notifier.h"
#include "gui/shell/dialogs.h"
#include "gui/shell/mainwindow.h"
#include "support/builders.h"
#include "support/focus.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QtTest>

namespace support
{

/// Answers file windows with what a test put there.
class PreparedDialogs final : public gui::Dialogs
{
public:
    QString workspaceToOpen(QWidget *, const QString &) override { return path; }
    QString backupTarget(QWidget *, const QString &) override { return path; }
    QString exportFolder(QWidget *, const QString &) override { return path; }
    QString dataFile(QWidget *, const QString &) override { return path; }

    QString path;
};

/// Keeps the notifications of the desktop, and presses them.
class RecordingNotifier final : public gui::Notifier
{
public:
    bool canNotify() const override { return can; }
    bool isInTray() const override { return tray; }
    void notify(const QString &title, const QString &text, const std::function<void()> &pressed) override
    {
        shown.append(title + u'\n' + text);
        press = pressed;
    }

    bool can = true;
    bool tray = false;
    QStringList shown;
    std::function<void()> press;
};

/// The real window with settings and documents of its own, and an Office whose file it can open. Arrange through
/// `office`, then openOffice().
class WindowDesk
{
public:
    explicit WindowDesk(QSize size = {1280, 800}) { start(size); }

    /// As another start of the program: the window before it is gone, its settings stay.
    void start(QSize size = {1280, 800})
    {
        window.reset();
        window = std::make_unique<gui::MainWindow>(gui::Program{office.clock, settings, QStringLiteral("desk-1"),
            dialogs, folder.filePath(QStringLiteral("Documents")), {}, nullptr, {}, &notifier});
        window->resize(size);
        window->show();
        QApplication::setActiveWindow(window.get());
        QApplication::processEvents();
    }

    /// The office leaves its file and the window opens it.
    void openOffice()
    {
        office.workspace.reset();
        window->openFile(office.path());
        QApplication::processEvents();
    }

    application::Workspace &workspace() { return *window->workspace(); }

    /// Presses a key where the focus is.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QApplication::processEvents();
    }

    /// A child of the window by objectName that is shown; null when there is none.
    template <typename T>
    T *find(const QString &name)
    {
        for (T *child : window->findChildren<T *>(name))
            if (child->isVisible())
                return child;
        return nullptr;
    }
    bool isAt(const QString &name) const { return focusIsIn(name); }
    bool tabTo(const QString &name) { return pressTabTo(*this, name); }
    QString focusName() const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }
    /// The texts of all labels that are shown, one after the other.
    QString shownText() const
    {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }

    QTemporaryDir folder;
    Office office;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    PreparedDialogs dialogs;
    RecordingNotifier notifier;
    std::unique_ptr<gui::MainWindow> window;
};

} // namespace support
