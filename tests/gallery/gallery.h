// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/week/arm.h"
#include "gui/desktop/notifier.h"
#include "gui/shell/dialogs.h"
#include "gui/shell/mainwindow.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace gallery
{

/// A desktop with a place for notifications, which shows none.
class QuietNotifier final : public gui::Notifier
{
public:
    bool canNotify() const override { return can; }
    void notify(const QString &, const QString &, const std::function<void()> &) override { }

    bool can = true;
};

/// Renders the pages of the example workspace from the program's own window, on a day that never changes.
class Gallery
{
public:
    /// `folder` gets the pictures whose names hold `only`.
    explicit Gallery(const QString &folder, const QString &only = {});

    /// Makes the example; false with a word on stderr when that fails.
    bool prepare();
    /// Renders every page, light and dark.
    void render();

private:
    using Arrange = std::function<void()>;

    void openWindow(QSize size, const QString &file, const QString &account);
    void shoot(QWidget &window, const QString &name);
    void shoot(const QString &name);
    void page(const QString &name, const gui::Address &address);
    void renderWelcome();
    void renderPages();
    void renderEvidence();
    /// A small customer file with rows that cannot be read.
    QString customerFile() const;
    QString doubtfulFile() const;
    void renderCycles();
    void renderNumbers();
    void renderWeek();
    void renderSearch();
    /// The composer in its states, and the small window.
    void renderNotes();
    void shootSmall(const QString &name);
    /// A second pair of eyes on the finished week, reminders, the questions of the day.
    void renderSecondReading();
    void renderRhythm();
    /// Own remarks of a day with the question before erasing one, and what is read in the reflection.
    void renderRemarks();
    /// The plan of a week in each design, and the composer of a week in which contacts alternate.
    void renderDesigns();
    void shootArm(domain::Arm arm, const QString &word);
    void actAs(domain::Role role);
    /// Lets what was started in the background arrive.
    void settle();

    QDir m_folder;
    QString m_only;
    QTemporaryDir m_home;
    domain::FixedClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    gui::Dialogs m_dialogs;
    QuietNotifier m_notifier;
    std::unique_ptr<gui::MainWindow> m_window;
    QString m_example;
};

} // namespace gallery
